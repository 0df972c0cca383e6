// Whether a word looks like the name of a person: names of many cultures, and how such names are built.
import { remembering } from '../../text/remembering';
import {
  mistakenWords,
  nameWeights,
  systemsLikeNames,
  systemsUnlikeNames,
  unlikelyNames,
} from '../lexicon/nameModel';
import { namesakes } from '../lexicon/namesakes';
import { accepted, bitsOf, bucketCount, bucketOf, foldName, gramsOf, possible } from './nameGrams';
import { words } from '../notation/wordLists';

/**
 * `system` is a known system, place or thing; `namesake` a given name that is one of these as well; `name` a name, known or by its
 * looks; `maybe` what could be one; `no` what does not look like one.
 */
export type NameKind = 'system' | 'namesake' | 'name' | 'maybe' | 'no';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** A digit of the data as a number; read where it is asked for, as one text needs few of them. */
function digitAt(data: string, place: number): number {
  return values[data.charCodeAt(place)] ?? 0;
}

/** Known systems, places and things. */
const systems = words(systemsLikeNames);

/** No name is longer; what is, is no word either. */
const longestName = 24;

/** What kind of name a word is, given in lower case; hyphens and apostrophes may join its parts. Names repeat within a report. */
export const nameKindOf: (lower: string) => NameKind = remembering(kindOf);

function kindOf(lower: string): NameKind {
  if (lower.length < 2 || lower.length > longestName) return 'no';
  if (systems.has(lower)) return 'system';
  if (namesakes.has(lower)) return 'namesake';
  const plain = foldName(lower);
  if (systems.has(plain)) return 'system';
  // Nobody writes the name of a system in Han, Cyrillic or Arabic letters in an English sentence.
  if (isBeyondLatin(plain)) return 'name';
  const parts = plain.split(/['-]/).filter((part) => part !== '');
  if (parts.length > 1) return joinedKind(plain, parts);
  const kind = singleKind(plain);
  return kind === 'no' && holds(systemsUnlikeNames, plain) ? 'system' : kind;
}

/** Whether all letters are of other scripts than the Latin one. Looks at units: classes of Unicode are slow to compile. */
function isBeyondLatin(plain: string): boolean {
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code < 0x370 || (code >= 0x2000 && code < 0x2e80)) return false;
  }
  return true;
}

/** "Jean-Luc", "O'Neill", "al-Sayed", "Min-jun": every part that is long enough to tell must be able to be a name. */
function joinedKind(plain: string, parts: readonly string[]): NameKind {
  if (/^(?:o|d|n|m)'[a-z]{2,}$/.test(plain)) return 'name';
  if (parts.length > 3 || !parts.every((part) => /^[a-z]+$/.test(part))) return 'no';
  const kinds = parts.map((part) => (part.length < 3 || particles.has(part) ? undefined : singleKind(part)));
  // The syllables of Chinese and Korean names are words as often: "Mei-Ling".
  if (kinds.some((kind, i) => kind === 'no' && (parts[i]?.length ?? 0) > 4)) return 'no';
  if (!kinds.some((kind) => kind === 'name' || kind === 'maybe'))
    return kinds.includes('no') ? 'no' : 'maybe';
  return kinds.some((kind) => kind === 'name') ? 'name' : 'maybe';
}

/** The small words inside names. */
export const particles: ReadonlySet<string> = words(
  'al el bin ibn ben abu van von de der den del della di da dos du la le ten ter zu af',
);

function singleKind(plain: string): NameKind {
  if (!/^[a-z]{2,}$/.test(plain)) return 'no';
  if (plain.length < 3) return syllables.has(plain) ? 'name' : 'no';
  if (holds(unlikelyNames, plain)) return 'name';
  if (holds(mistakenWords, plain)) return 'no';
  let sum = weightOf(bucketCount);
  for (const gram of gramsOf(plain)) sum += weightOf(bucketOf(gram));
  if (sum >= accepted) return 'name';
  return sum >= possible ? 'maybe' : 'no';
}

function weightOf(bucket: number): number {
  return digitAt(nameWeights, bucket) - 32;
}

/** Names of two letters. */
const syllables: ReadonlySet<string> = words(
  'bo cy ed jo li lu ma ng oz su ty vi wu xi xu yi yu al mo ye qi hu he an',
);

/** Whether a Bloom filter has a name; by chance it says so of one in a hundred others. */
function holds(filter: string, plain: string): boolean {
  return bitsOf(plain, filter.length * 6).every(
    (bit) => (digitAt(filter, Math.floor(bit / 6)) >> (bit % 6)) & 1,
  );
}
