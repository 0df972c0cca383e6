// "The admin was careless", "it was reckless to push", "nobody was competent": an adjective behind its verb, and whom it judges.
import type { Actor } from '../../agents/actor';
import type { Act } from '../../candidate';
import { subjectOf } from '../../agents/clauses';
import { copulaBefore } from '../../grammar/copula';
import { isMachine } from '../../agents/doers';
import type { TraitFault } from '../../notation/entry';
import { acts } from '../../lexicon/traits';
import { Class, framing } from '../../words/wordClasses';
import { startsHere } from '../../grammar/openings';
import { singularOf } from '../../words/singular';
import type { Scene } from '../../words/scene';
import { canBeSomebody, hasMind } from '../../agents/strangers';
import { anyForm, verbGroupAt } from '../../grammar/verbGroups';
import { is, isOneOf, type Word } from '../../words/words';
import { words as set } from '../../notation/wordLists';

/** In these moods nothing is said of what somebody was. */
const unreal = set('would could can will should shall ought cannot');

const things = set('it this that which what all something');

/** "The admin was careless", "it was reckless to push", "their review was sloppy". */
export function behindCopula(scene: Scene, index: number, entry: TraitFault): Act | undefined {
  const { words } = scene;
  const copula = copulaBefore(words, index);
  if (!copula) return undefined;
  if (entry.excess && !copula.inExcess) return undefined;
  if (entry.then && !entry.then.has(words[index + 1]?.lower ?? '')) return undefined;
  const next = words[index + 1];
  if (!entry.virtue && !entry.then && next?.kind === 'word' && !canFollow(next)) return undefined;
  const group = verbGroupAt(words, copula.at, anyForm);
  // "How could anyone be so careless": only with "so" has it happened.
  for (let i = group.from; i < copula.at && !copula.indeed; i++)
    if (isOneOf(words[i], unreal)) return undefined;
  const reversed = copula.reversed !== group.negated;
  const subject = subjectOf(scene, group.from);
  if (subject && isAnyone(words[subject.to]) && !copula.indeed) return undefined;
  // "Nobody was disciplined": what was not done to people, unless more follows.
  const mayBePassive = (words[index] as Word).lower === 'disciplined' && next?.lower !== 'enough';
  if (mayBePassive && subject?.standing === 'nobody') return undefined;
  const ordinary = subject?.standing === 'person' && reversed !== (entry.virtue === true);
  const actor = ordinary ? subject : whomItJudges(scene, subject, group.from, entry, reversed);
  if (actor === undefined) return undefined;
  return {
    ordinary,
    actor: actor === 'nobody named' ? undefined : actor,
    groupFrom: group.from,
    faultFrom: group.from,
    faultTo: index,
    negated: false,
    claim: actor === 'nobody named' ? 'as written' : 'agent first',
  };
}

function isAnyone(word: Word | undefined): boolean {
  return word?.lower === 'anyone' || word?.lower === 'anybody';
}

/** Behind an adjective that is the whole predicate no noun follows. */
function canFollow(word: Word): boolean {
  return (
    is(word, framing | Class.adverb | Class.determiner) ||
    word.lower === 'enough' ||
    word.lower.endsWith('ing')
  );
}

/** Whom the predicate judges; `undefined` where it is no fault or says nothing of people. */
function whomItJudges(
  scene: Scene,
  subject: Actor | undefined,
  groupFrom: number,
  entry: TraitFault,
  reversed: boolean,
): Actor | 'nobody named' | undefined {
  const { words } = scene;
  if (subject?.standing === 'nobody') return entry.virtue && !reversed ? subject : undefined;
  if (reversed !== (entry.virtue === true)) return undefined;
  if (!subject) {
    return startsHere(words, groupFrom) && entry.who === 'people' ? 'nobody named' : undefined;
  }
  if (subject.standing === 'person') return subject;
  if (subject.standing === 'perhaps') return entry.who === 'people' ? subject : undefined;
  if (subject.standing !== 'other') return undefined;
  const head = words[subject.to] as Word;
  if (isAnyone(head)) return entry.virtue ? undefined : subject;
  if (entry.works !== undefined) {
    const works = entry.works === 'any' ? acts : entry.works;
    // "The job was lazy about its lock": of the two kinds of jobs the one that runs.
    if (head.lower === 'job' && entry.who === 'anyone') return undefined;
    if (
      works.has(head.lower) ||
      works.has(singularOf(head.lower)) ||
      (entry.works === 'any' && is(head, Class.past))
    )
      return 'nobody named';
    if (entry.works === 'any' && (things.has(head.lower) || isDeed(words, groupFrom))) return 'nobody named';
  }
  // Of a parser one says that it is careless, and hardly that it is not diligent.
  if (isMachine(head.lower) && !entry.virtue) return undefined;
  return entry.who === 'people' && (canBeSomebody(words, subject) || hasMind(words, subject))
    ? { ...subject, standing: 'person' }
    : undefined;
}

/** "Turning off the alarm to get some sleep was …": the subject is what somebody did. */
function isDeed(words: readonly Word[], groupFrom: number): boolean {
  for (let i = groupFrom - 1; i >= 0 && i >= groupFrom - deedReach; i--) {
    const word = words[i] as Word;
    if (startsHere(words, i) || words[i - 1]?.lower === ',') {
      return (
        (word.lower.endsWith('ing') && word.lower.length > 4) ||
        (word.lower === 'to' && words[i + 1]?.kind === 'word')
      );
    }
    if (word.kind !== 'word' && word.kind !== 'opaque') return false;
  }
  return false;
}

const deedReach = 14;
