// The statements about an incident outside the front matter: bold heads, key-value bullets, two-column tables.
import { append } from '../text/append';
import { firstMatch } from '../text/matchAt';
import type { Range } from '../text/range';
import type { Block, ListBlock, ParagraphBlock, TableBlock } from './blocks';
import { fieldNameOf } from './fieldNames';
import { leadingLabel, type Label } from './labels';
import type { Field, Section, Written } from './postmortem';
import { isMetadataHeading } from './sectionKinds';
import { sectionAt } from './sections';
import type { Words } from './words';

/** Keys are short; what is longer is a sentence with a colon. */
const longestKey = 60;

/**
 * The fields in the blocks before `headEnd`, where the first real section starts, and in sections that hold metadata, in the order
 * of the text.
 */
export function readFields(
  blocks: readonly Block[],
  sections: readonly Section[],
  headEnd: number,
): readonly Field[] {
  const fields: Field[] = [];
  const stating = new Map<Section | undefined, boolean>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list' && block.kind !== 'table') continue;
    if (block.range.start >= headEnd) {
      const section = sectionAt(sections, block.range.start);
      let states = stating.get(section);
      if (states === undefined)
        stating.set(section, (states = section !== undefined && isMetadataHeading(section.heading)));
      if (!states) continue;
    }
    if (block.kind === 'paragraph') append(fields, fieldsOfParagraph(block));
    else if (block.kind === 'list') append(fields, fieldsOfList(block));
    else append(fields, fieldsOfTable(block));
  }
  return fields;
}

const isPriority = /prio|優先|优先|приорит/i;

/** A priority stands for the severity only where the report states none. */
export function withoutStandIns(fields: readonly Field[]): readonly Field[] {
  const isSeverity = ({ name, key }: Field): boolean => name === 'severity' && !isPriority.test(key.text);
  if (!fields.some(isSeverity)) return fields;
  return fields.map((field) =>
    field.name === 'severity' && !isSeverity(field) ? { ...field, name: null } : field,
  );
}

const mayShareLine = /[|·•]/;
const betweenFields = /\s[|·•]\s/g;
/** Nobody puts more on one line. */
const longestLine = 400;

/** The parts of a line in which several fields stand side by side, "Region: EU | Severity: S1", else the line. */
function partsOfLine(words: Words, line: Range): readonly Range[] {
  if (line.end - line.start > longestLine) return [line];
  const base = words.range.start;
  const text = words.text.slice(line.start - base, line.end - base);
  const parts: Range[] = [];
  let { start } = line;
  for (const { index } of text.matchAll(betweenFields)) {
    parts.push({ start, end: line.start + index });
    start = line.start + index + 2;
  }
  parts.push({ start, end: line.end });
  const areFields = parts.length > 1 && parts.every((part) => leadingLabel(words, part) !== undefined);
  return areFields ? parts : [line];
}

function fieldsOfParagraph({ words }: ParagraphBlock): Field[] {
  const lines = mayShareLine.test(words.content)
    ? words.lineRanges.flatMap((line) => partsOfLine(words, line))
    : words.lineRanges;
  const labels: { label: Label; start: number; end: number }[] = [];
  for (const line of lines) {
    const label = leadingLabel(words, line);
    if (label && isField(label)) labels.push({ label, start: line.start, end: line.end });
    // A line without a label goes on with the value before it.
    else {
      const before = labels.at(-1);
      if (before && before.label.isBold) before.end = line.end;
    }
  }
  return labels.map(({ label, start, end }) => fieldOf(words, label, { start, end }));
}

function isField({ key, isBold }: Label): boolean {
  if (key.text.length > longestKey) return false;
  return isBold || fieldNameOf(key.text) !== null;
}

function fieldOf(words: Words, label: Label, range: Range): Field {
  const end = withoutBreak(words, range);
  const value = words.written({ start: Math.min(label.value.range.start, end), end });
  return {
    name: fieldNameOf(label.key.text),
    key: label.key,
    value,
    values: valuesOf(words, value.range),
    range: { start: label.key.range.start, end: Math.max(value.range.end, label.key.range.end) },
  };
}

/** A backslash at the end of a line breaks it and belongs to no value. */
function withoutBreak(words: Words, { start, end }: Range): number {
  return end > start && words.text[end - 1 - words.range.start] === '\\' ? end - 1 : end;
}

function fieldsOfList(list: ListBlock): Field[] {
  const fields: Field[] = [];
  for (const item of list.items) {
    const [first, nested] = item.blocks;
    if (first?.kind !== 'paragraph') continue;
    const { words } = first;
    const label = leadingLabel(words, words.range);
    if (!label || label.key.text.length > longestKey) continue;
    const field = fieldOf(words, label, words.range);
    // `- **Services**:` with one bullet per service below.
    fields.push(
      nested?.kind === 'list' && field.values.length === 0 ? { ...field, values: itemsOf(nested) } : field,
    );
  }
  return fields;
}

function itemsOf(list: ListBlock): Written[] {
  return list.items.flatMap(({ blocks: [first] }) =>
    first?.kind === 'paragraph' ? [first.words.written()] : [],
  );
}

function fieldsOfTable(table: TableBlock): Field[] {
  const columns = table.header.cells.length;
  if (columns === 2) return fieldsOfPairs(table);
  const known = table.header.cells.filter((cell) => fieldNameOf(cell.plain()) !== null).length;
  const [row] = table.rows;
  // One row below a header of keys states each of them.
  if (row && table.rows.length === 1 && known >= 2 && known * 2 >= columns) {
    return table.header.cells.flatMap((key, i) => fieldOfCells(key, row.cells[i], row.range) ?? []);
  }
  return columns === 4 ? fieldsOfPairs(table) : [];
}

/** Key and value by turns: two columns, or two such pairs beside each other. */
function fieldsOfPairs(table: TableBlock): Field[] {
  const fields: Field[] = [];
  const isWide = table.header.cells.length > 2;
  for (const row of [table.header, ...table.rows]) {
    for (let i = 0; i + 1 < row.cells.length; i += 2) {
      const [key, value] = [row.cells[i], row.cells[i + 1]];
      if (!key || !value || key.isEmpty) continue;
      // The header row names the columns, unless it is itself a statement.
      const mustBeKnown = isWide || row === table.header;
      if (mustBeKnown && fieldNameOf(key.plain()) === null) continue;
      if (row === table.header && value.isEmpty) continue;
      const field = fieldOfCells(key, value, row.range);
      if (field) fields.push(field);
    }
  }
  return fields;
}

function fieldOfCells(key: Words, value: Words | undefined, range: Range): Field | undefined {
  if (!value || key.isEmpty) return undefined;
  const written = value.written();
  const name = fieldNameOf(key.plain());
  return { name, key: key.written(), value: written, values: valuesOf(value, written.range), range };
}

const separator = /\s*[,;、，；/]\s*|\s+(?:and|und|et|y|e|и|&)\s+/g;
const looksLikeSentence = /[.!?。]\s|\b(?:was|were|is|are|the)\b/i;

/** A value cut at commas and "and" where its parts are names; a sentence stays whole. */
function valuesOf(words: Words, range: Range): Written[] {
  const base = words.range.start;
  const text = words.text.slice(range.start - base, range.end - base);
  if (text.trim() === '') return [];
  if (looksLikeSentence.test(text)) return [words.written(range)];
  const values: Written[] = [];
  let from = 0;
  for (let match = firstMatch(separator, text); match; match = separator.exec(text)) {
    if (match[0] === '/' && /\d/.test(text[match.index - 1] ?? '')) continue;
    values.push(words.written({ start: range.start + from, end: range.start + match.index }));
    from = match.index + match[0].length;
  }
  values.push(words.written({ start: range.start + from, end: range.end }));
  return values.filter((value) => value.text !== '');
}
