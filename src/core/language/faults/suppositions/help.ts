// What would have helped, as a noun before its verb: "a phone call would have told them", "a simple check would have caught it".
import type { Actor } from '../../agents/actor';
import { humanActivityIn } from './humanActivity';
import { careActs, careGerunds } from '../../lexicon/acts';
import {
  doubtfulNouns,
  easeAdjectives,
  easyMeasures,
  expectedKinds,
  humanNouns,
  spares,
} from '../../lexicon/humanNouns';
import {
  anyoneAtAll,
  belittling,
  furnished,
  looks,
  mindful,
  shortTimes,
  whoever,
} from '../../lexicon/outcomes';
import { Class } from '../../words/wordClasses';
import type { Perfect } from '../../grammar/perfects';
import { hasWord } from '../../words/within';
import { is, isOneOf, type Word } from '../../words/words';
import { words as set } from '../../notation/wordLists';

/** How long a subject before "would have" may be. */
const longestSubject = 18;

const stops = set('that because if which who while although though and but so whether or');

/** Where the subject of the outcome begins. */
function subjectStart(words: readonly Word[], end: number): number {
  let i = end;
  while (i > 0 && end - i < longestSubject) {
    const before = words[i - 1] as Word;
    if (before.kind === 'punctuation' && before.lower !== '"' && before.lower !== '#') break;
    if (stops.has(before.lower) && !(before.lower === 'that' && is(words[i - 2], Class.preposition))) break;
    i--;
  }
  return i;
}

/** The beginning of a human activity that would have helped. */
export function helpBefore(words: readonly Word[], perfect: Perfect): number | undefined {
  if (!helps(words, perfect)) return undefined;
  const start = subjectStart(words, perfect.from);
  if (isOneOf(words[start], denying)) return undefined;
  return humanActivityIn(words, start, perfect.from) === undefined ? undefined : start;
}

/** "No amount of care would have helped." */
const denying = set('no not neither nothing none');

/** The same with a word of ease on it. */
export function easeBefore(words: readonly Word[], perfect: Perfect): number | undefined {
  if (!helps(words, perfect)) return undefined;
  const start = subjectStart(words, perfect.from);
  const first = words[start]?.lower ?? '';
  let i = start;
  if (belittling.has(first)) {
    if (isOneOf(words[start + 1], careGerunds)) return start;
    i++;
  }
  let eased = false;
  for (; i < perfect.from; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    if (easeAdjectives.has(lower) || (lower === 'one' && isOneOf(words[i + 1], looks))) eased = true;
    if (lower === 'one' && i === start) eased ||= isOneOf(words[i + 1], easyMeasures);
    if (
      (word.kind === 'number' || is(word, Class.determiner | Class.quantifier)) &&
      isOneOf(words[i + 1], shortTimes) &&
      isOneOf(words[i + 2], behindTimes)
    )
      return start;
    if (is(word, Class.preposition) && !(lower === 'of' && eased)) break;
    if (
      eased &&
      (humanNouns.has(lower) || doubtfulNouns.has(lower) || easyMeasures.has(lower) || careGerunds.has(lower))
    )
      return start;
  }
  return undefined;
}

/** "Five minutes of thought", "ten seconds spent on the diff". */
const behindTimes = set('of with spent on in');

/** "Would have caught", "would have been enough". */
function helps(words: readonly Word[], { verb, form }: Perfect): boolean {
  if (form === 'active') return isOneOf(words[verb], spares);
  return form === 'being' && isOneOf(words[verb], enough);
}

const enough = set('enough sufficient all better plenty');

/** "An experienced responder would have rolled back", "either of them would have seen it on opening the app". */
export function isExpectedOf(
  words: readonly Word[],
  { from, to, standing }: Actor,
  perfect: Perfect,
): boolean {
  const verb = (words[perfect.verb] as Word).lower;
  if (standing !== 'person' && !(standing === 'other' && careActs.has(verb))) return false;
  if (saysTheSame(words, perfect) || words[from - 1]?.lower === 'even') return false;
  if (isInTheirPlace(words, to)) return isOfUse(verb) && is(words[from], Class.determiner);
  let expected = false;
  for (let i = from; i <= to; i++) {
    const { lower } = words[i] as Word;
    if (standing === 'other') expected ||= mindful.has(lower);
    else if (anyOfThem.has(lower)) expected ||= careActs.has(verb);
    else if (expectedKinds.has(lower) || (lower === 'more' && i <= from + 1)) expected = true;
  }
  return expected;
}

const anyOfThem = set('any every either neither');

/** "A colleague in that chair would have asked." */
function isInTheirPlace(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.lower === 'in' && hasWord(words, at + 2, at + 5, theirPlaces);
}

const theirPlaces = set('chair seat place position shoes role job situation');

/** "… would have done the same", "… would have done what Kim did": said to defend. */
function saysTheSame(words: readonly Word[], { verb }: Perfect): boolean {
  return hasWord(words, verb, verb + 6, same) || words[verb + 1]?.lower === 'what';
}

const same = set('same likewise alike');

const comparing = set('as than');

function isOfUse(verb: string): boolean {
  return spares.has(verb) || careActs.has(verb);
}

/** "Anyone with the manual to hand would have stopped at step 4." */
export function isExpectedOfAnyone(words: readonly Word[], perfect: Perfect): boolean {
  const before = subjectStart(words, perfect.from);
  // "…, as anyone reading the permit would have seen"
  const start = isOneOf(words[before], comparing) ? before + 1 : before;
  const verb = (words[perfect.verb] as Word).lower;
  if (!isOneOf(words[start], whoever) || !isOneOf(words[start + 1], furnished)) return false;
  if (saysTheSame(words, perfect)) return false;
  return isOfUse(verb);
}

/** "Any engineer could have done that", "nobody could have known": it says that the act was within reason. */
export function isReasonable(words: readonly Word[], { from }: Actor, perfect: Perfect): boolean {
  // "Any of the approvers could have stopped it" says what would have helped.
  if (words[from + 1]?.lower === 'of' && isOfUse((words[perfect.verb] as Word).lower)) return false;
  // "An SRE on the edge team" is somebody; "an engineer" is anybody.
  const anybodyAtAll = isOneOf(words[from], anyoneAtAll);
  if (anybodyAtAll && !(perfect.from - from > 3 && is(words[from], Class.determiner))) return true;
  return saysTheSame(words, perfect);
}
