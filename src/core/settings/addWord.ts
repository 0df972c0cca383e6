// Adds a word to a list of the project file as an edit of its text, so that comments, order and style stay as the team wrote them.
import {
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
} from 'yaml';
import type { TextEdit } from '../text/edit';
import { applyEdits } from '../text/edit';
import type { WordList } from './settings';
import { readProjectFile } from './projectFile';

/**
 * The edit that adds a word to a list in the text of a `.postmortem.yaml`; no edits where the list has it already. `undefined` where the
 * file cannot be read as a map of settings or the edit would not have the wanted effect: then nothing may be written.
 */
export function addWord(text: string, list: WordList, word: string): readonly TextEdit[] | undefined {
  const before = wordsIn(text, list);
  if (!before) return undefined;
  if (before.includes(word)) return [];
  const edit = editFor(text, list, word);
  if (!edit) return undefined;
  const after = wordsIn(applyEdits(text, [edit]), list);
  return after && after.length === before.length + 1 && after.includes(word) ? [edit] : undefined;
}

/** The words that the list has; `undefined` where the file or the list is not what it should be. */
function wordsIn(text: string, list: WordList): readonly unknown[] | undefined {
  const { values, problems } = readProjectFile(text);
  if (problems.length > 0) return undefined;
  const value = values.get(list);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

function editFor(text: string, list: WordList, word: string): TextEdit | undefined {
  const [group = '', name = ''] = list.split('.');
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const written = scalar(word);
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (!isMap(contents))
    return isBlank(contents) ? append(text, [`${group}:`, `  ${name}: [${written}]`], breaks) : undefined;
  const dotted = pairOf(contents, list);
  const outer = pairOf(contents, group);
  const inner = outer && isMap(outer.value) ? pairOf(outer.value, name) : undefined;
  const pair = dotted ?? inner;
  if (pair) return addToPair(text, pair, written, breaks);
  if (!outer) return append(text, [`${group}:`, `  ${name}: [${written}]`], breaks);
  return isMap(outer.value) ? addToMap(text, outer.value, `${name}: [${written}]`, breaks) : undefined;
}

function isBlank(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

/** A word as it stands in a flow or block list: quoted where YAML would read it as something else. */
function scalar(word: string): string {
  const [line = ''] = stringify([word], {
    flowCollectionPadding: false,
    collectionStyle: 'flow',
    lineWidth: 0,
  }).split('\n');
  return line.slice(1, -1);
}

function addToPair(text: string, pair: Pair, word: string, breaks: string): TextEdit | undefined {
  const { value } = pair;
  if (isSeq(value)) return value.flow ? addToFlow(text, value, word) : addToBlock(text, value, word, breaks);
  if (!isBlank(value) || !isNode(pair.key)) return undefined;
  // "systems:" with nothing behind it.
  const colon = text.indexOf(':', pair.key.range?.[1] ?? 0);
  return colon < 0 ? undefined : insert(colon + 1, ` [${word}]`);
}

function addToFlow(text: string, list: YAMLSeq, word: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (isNode(last) && last.range) return insert(last.range[1], `, ${word}`);
  const start = list.range?.[0];
  return start === undefined ? undefined : insert(text.indexOf('[', start) + 1, word);
}

function addToBlock(text: string, list: YAMLSeq, word: string, breaks: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (!isNode(last) || !last.range) return undefined;
  const lineStart = text.lastIndexOf('\n', last.range[0] - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return insert(endOfLine(text, last.range[1]), `${breaks}${indent}- ${word}`);
}

function addToMap(text: string, map: YAMLMap, line: string, breaks: string): TextEdit | undefined {
  const last = map.items.at(-1);
  const key = last?.key;
  if (!isNode(key) || !key.range) return undefined;
  const end = isNode(last?.value) && last.value.range ? last.value.range[1] : key.range[1];
  if (map.flow) return insert(end, `, ${line}`);
  const lineStart = text.lastIndexOf('\n', key.range[0] - 1) + 1;
  return insert(endOfLine(text, end), `${breaks}${text.slice(lineStart, key.range[0])}${line}`);
}

/** The end of the line on which something ends that ends at `offset`; a node may take in the break behind it. */
function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[\s]/.test(text.charAt(at - 1))) at--;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function append(text: string, lines: readonly string[], breaks: string): TextEdit {
  const needsBreak = text !== '' && !text.endsWith('\n');
  return insert(text.length, `${needsBreak ? breaks : ''}${lines.join(breaks)}${breaks}`);
}

function insert(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}
