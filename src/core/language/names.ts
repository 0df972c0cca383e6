// Whether a word looks like the name of a person: names of many cultures, and how such names are built.
import { mistakenWords, nameWeights, unlikelyNames } from './lexicon/nameModel';
import { namesakes, systemNames } from './lexicon/systems';
import { accepted, bitsOf, bucketCount, bucketOf, foldName, gramsOf, possible } from './nameGrams';

/**
 * `system` is a known system, place or thing; `namesake` a given name that is one of these as well; `name` a name, known or by its
 * looks; `maybe` what could be one; `no` what does not look like one.
 */
export type NameKind = 'system' | 'namesake' | 'name' | 'maybe' | 'no';

const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [
    digit,
    value,
  ]),
);

/** The digits of the data as numbers; read when the first name is asked for. */
let read:
  | { readonly weights: Int8Array; readonly filter: Uint8Array; readonly mistaken: ReadonlySet<string> }
  | undefined;

function model(): NonNullable<typeof read> {
  read ??= {
    weights: Int8Array.from(nameWeights, (digit) => (digits.get(digit) ?? 32) - 32),
    filter: Uint8Array.from(unlikelyNames, (digit) => digits.get(digit) ?? 0),
    mistaken: new Set(mistakenWords.split(' ')),
  };
  return read;
}

/** No name is longer; what is, is no word either. */
const longestName = 24;

const kept = new Map<string, NameKind>();

/** So many words are remembered; names repeat within a report. */
const mostKept = 2_000;

/** What kind of name a word is, given in lower case; hyphens and apostrophes may join its parts. */
export function nameKindOf(lower: string): NameKind {
  const known = kept.get(lower);
  if (known) return known;
  const kind = kindOf(lower);
  if (kept.size >= mostKept) kept.clear();
  kept.set(lower, kind);
  return kind;
}

function kindOf(lower: string): NameKind {
  if (lower.length < 2 || lower.length > longestName) return 'no';
  if (systemNames.has(lower)) return 'system';
  if (namesakes.has(lower)) return 'namesake';
  const plain = foldName(lower);
  if (systemNames.has(plain)) return 'system';
  // Nobody writes the name of a system in Han, Cyrillic or Arabic letters in an English sentence.
  if (/^[\p{L}\p{M}]+$/u.test(plain) && !/[a-z]/.test(plain)) return 'name';
  const parts = plain.split(/['-]/).filter((part) => part !== '');
  if (parts.length > 1) return joinedKind(plain, parts);
  return singleKind(plain);
}

/** "Jean-Luc", "O'Neill", "al-Sayed", "Min-jun": every part that is long enough to tell must be able to be a name. */
function joinedKind(plain: string, parts: readonly string[]): NameKind {
  if (/^(?:o|d|n|m)'[a-z]{2,}$/.test(plain)) return 'name';
  if (parts.length > 3 || !parts.every((part) => /^[a-z]+$/.test(part))) return 'no';
  const kinds = parts.map((part) => (part.length < 3 || particles.has(part) ? undefined : singleKind(part)));
  if (kinds.some((kind) => kind === 'no')) return 'no';
  if (kinds.every((kind) => kind === undefined)) return 'maybe';
  return kinds.some((kind) => kind === 'name') ? 'name' : 'maybe';
}

/** The small words inside names. */
export const particles: ReadonlySet<string> = new Set(
  'al el bin ibn ben abu van von de der den del della di da dos du la le ten ter zu af'.split(' '),
);

function singleKind(plain: string): NameKind {
  if (!/^[a-z]{2,}$/.test(plain)) return 'no';
  const { weights, filter, mistaken } = model();
  if (mistaken.has(plain)) return 'no';
  if (plain.length < 3) return syllables.has(plain) ? 'name' : 'no';
  let sum = weights[bucketCount] ?? 0;
  for (const gram of gramsOf(plain)) sum += weights[bucketOf(gram)] ?? 0;
  if (sum >= accepted) return 'name';
  const size = filter.length * 6;
  if (bitsOf(plain, size).every((bit) => ((filter[Math.floor(bit / 6)] ?? 0) >> (bit % 6)) & 1))
    return 'name';
  return sum >= possible ? 'maybe' : 'no';
}

/** Names of two letters. */
const syllables: ReadonlySet<string> = new Set(
  'bo cy ed jo li lu ma ng oz su ty vi wu xi xu yi yu al mo ye qi hu he an'.split(' '),
);
