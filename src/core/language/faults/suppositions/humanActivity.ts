// Whether a noun phrase names something that people do: "a phone call", "better planning", "asking the owners".
import { careGerunds } from '../../lexicon/acts';
import { doubtfulNouns, humanAdjectives, humanNouns, machineAdjectives } from '../../lexicon/humanNouns';
import { Class } from '../../words/wordClasses';
import { is, isOneOf, type Word } from '../../words/words';
import { words as set } from '../../notation/wordLists';

/** The place of the head of a human activity that begins in [start, end), before its first preposition; else nothing. */
export function humanActivityIn(words: readonly Word[], start: number, end: number): number | undefined {
  let first = start;
  while (first < end && is(words[first], Class.adverb)) first++;
  const opening = words[first];
  if (!opening || opening.kind === 'punctuation') return undefined;
  if (careGerunds.has(opening.lower) && !isNounOfProgram(words, first)) return first;
  let head: number | undefined;
  let human = false;
  let machine = false;
  for (let i = first; i < end && i < words.length; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    if (word.kind === 'opaque') machine = true;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord | Class.be | Class.have | Class.modal))
      break;
    if (is(word, Class.preposition)) {
      // "a second pair of eyes", "five minutes of thought", "a word with the owners"
      if (lower === 'of' && words[i + 1] && isOneOf(words[i + 1], humanNouns)) return i + 1;
      break;
    }
    // "With more care the disk would …": another noun phrase begins.
    if (i > first && articles.has(lower) && head !== undefined && !is(words[head], Class.determiner)) break;
    if (machineAdjectives.has(lower)) machine = true;
    if (humanAdjectives.has(lower)) human = true;
    head = i;
  }
  if (head === undefined) return undefined;
  const { lower } = words[head] as Word;
  if (humanNouns.has(lower)) return machine ? undefined : head;
  if (!doubtfulNouns.has(lower) || machine) return undefined;
  if (human || (head === first + 1 && isAddressed(words, head))) return head;
  return undefined;
}

const articles = set('the a an this these our his her their its we it they he she i nobody');

const spoken = set('call message question note warning word search');

/** "A call to the carrier", "one message in the channel". */
function isAddressed(words: readonly Word[], head: number): boolean {
  return isOneOf(words[head], spoken) && isOneOf(words[head + 1], addressing);
}

const addressing = set('to with in from would');

/** "Testing infrastructure", "monitoring": the -ing form belongs to a noun. */
function isNounOfProgram(words: readonly Word[], at: number): boolean {
  return isOneOf(words[at + 1], testedWith);
}

const testedWith = set('infrastructure framework tool pipeline environment');
