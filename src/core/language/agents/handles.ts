// Handles that are written as plain words: "jsingh", "r.singh".
import type { NounPhrase } from '../grammar/nounPhrases';
import { words as set } from '../notation/wordLists';
import type { Word } from '../words/words';
import { nameKindOf } from './names';

/** "jsingh", "vkhanna": an initial before a surname, in small letters where a note begins; no English word begins with such letters. */
export function isHandle(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const { lower, capital, kind } = words[to] as Word;
  if (from === to && isDottedHandle(lower)) return true;
  if (from !== to || capital || kind !== 'word' || lower.length < 5) return false;
  if (!/^[b-df-hj-np-tv-xz]{2}[a-z]+$/.test(lower)) return false;
  // "jsingh": of short forms that begin with "js" none has a vowel next.
  if (openings.has(lower.slice(0, 2)) && !/^js[aiou]/.test(lower)) return false;
  return nameKindOf(lower) !== 'system' && /^name/.test(nameKindOf(lower.slice(1)));
}

/** Two consonants with which words begin, and short forms of programs. */
const openings = set(
  'bl br ch cl cr dr fl fr gh gl gn gr kn ph pl pr rh sc sh sk sl sm sn sp sq st sv sw th tr tw wh wr pg ng rs dn nt ml mc js',
);

/** "r.singh", "anna_k": an initial and a name that no file has for its kind. */
function isDottedHandle(lower: string): boolean {
  const name = /^(?:[a-z][._]([a-z]{4,})|([a-z]{3,})(?:_[a-z]|\.[abefgijklmnptuvwyz]))$/.exec(lower);
  const part = name?.[1] ?? name?.[2];
  return part !== undefined && !endingsOfFiles.has(part) && nameKindOf(part) === 'name';
}

const endingsOfFiles = set('json yaml toml util admin');
