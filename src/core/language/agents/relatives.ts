// Relative clauses and what is left of them: whom "who", "which" and a bare participle speak of.
import { type Actor, personOnly } from './actor';
import { actorEndingAt } from './actorsAt';
import { actorOf } from './actorOf';
import { personalSubjects } from '../lexicon/pronouns';
import { Class, finite } from '../words/wordClasses';
import { nounPhraseEndingAt, type NounPhrase } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

export const relatives: ReadonlySet<string> = set('who whom');

/** No clause goes on over these. */
export const sentenceBreaks: ReadonlySet<string> = new Set([';', ':', '.', '|', '—', '–', '!', '?', '/']);

/** How far a relative clause in the present may reach, in words. */
const longestRelative = 14;

/** "Agents who close a ticket without a callback | will …": the relative clause has its one verb in the present, which no form tells. */
export function subjectOfPresent(scene: Scene, groupStart: number): Actor | undefined {
  const { words } = scene;
  if (!is(words[groupStart], finite)) return undefined;
  for (let i = groupStart - 2; i > 0 && i > groupStart - longestRelative; i--) {
    const word = words[i] as Word;
    if (relatives.has(word.lower) || word.lower === 'that') {
      const next = words[i + 1] as Word;
      const opens =
        next.kind === 'word' &&
        !is(next, Class.determiner | Class.preposition | Class.clauseWord) &&
        !next.capital;
      if (!opens) return undefined;
      if (word.lower === 'that' && i > 3) return undefined;
      const actor = antecedentOf(scene, i);
      return actor.standing === 'person' && (word.lower !== 'that' || is(words[i - 1], Class.people))
        ? actor
        : undefined;
    }
    const isOne = is(word, finite) && word.lower !== 'do' && word.lower !== 'does';
    if (isOne || sentenceBreaks.has(word.lower) || (word.kind !== 'punctuation' && believing.has(word.lower)))
      return undefined;
    if (is(word, Class.clauseWord) && !is(word, Class.preposition)) return undefined;
  }
  return undefined;
}

/** Verbs in the present behind which another subject may stand. */
const believing = set(
  'say says think thinks believe believes know knows claim claims hope hopes see sees expect expects assume assumes',
);

/** "The engineer we called", "a plumber they had sent": who stands before a clause that has another subject and no "whom". */
export function contactSubject(scene: Scene, verb: number): Actor | undefined {
  const { words } = scene;
  let at = verb - 1;
  while (is(words[at], Class.have | Class.adverb)) at--;
  return isOneOf(words[at], personalSubjects) ? reducedSubject(scene, at - 1) : undefined;
}

/** Who stands before a participle that says more of them. */
export function reducedSubject(scene: Scene, end: number): Actor | undefined {
  return personOnly(actorEndingAt(scene, end));
}

const gatherings = set('group handful bunch crowd');

/** "Two of …", "a handful of …": who acts stands behind the "of". */
export function countsPeople(word: Word | undefined): boolean {
  return word !== undefined && (is(word, Class.quantifier) || gatherings.has(word.lower));
}

/** "Two of the five reviewers": the group is who acts; "none of" it nobody. */
export function amongst(scene: Scene, group: NounPhrase, quantifier: number): Actor {
  const { lower } = scene.words[quantifier] as Word;
  const actor = actorOf(scene, group);
  const isNone = none.has(lower) || (lower === 'one' && scene.words[quantifier - 1]?.lower === 'not');
  // "None of the replicas" are things.
  if (isNone && actor.standing !== 'other' && actor.standing !== 'outsider')
    return { ...actor, standing: 'nobody', from: quantifier };
  return { ...actor, from: quantifier };
}

const none: ReadonlySet<string> = set('none neither');

/** "The person who rotated the key | did not …": the subject of the main clause is what the relative clause hangs on. */
export function relativeSubject(scene: Scene, verb: number): Actor | undefined {
  const relative = relativeBefore(scene.words, verb);
  return relative === undefined ? undefined : antecedentOf(scene, relative);
}

/** The "who" that opened a relative clause before `end`, or "whoever", where the clause is short and unbroken. */
function relativeBefore(words: readonly Word[], end: number): number | undefined {
  for (let i = end; i >= 0 && i > end - 14; i--) {
    const word = words[i] as Word;
    const { lower } = word;
    if (relatives.has(lower) || lower === 'whoever' || isThatOfPeople(words, i)) return i;
    if (sentenceBreaks.has(lower) || (is(word, Class.clauseWord) && lower !== 'that')) return undefined;
  }
  return undefined;
}

/** "The engineer that merged it": of things it would as well be said, of people it is said only so. */
function isThatOfPeople(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'that' && is(words[at - 1], Class.people) && is(words[at + 1], finite);
}

/** After these, "who" asks. */
const asksWho = set(
  'out know knew see saw ask asked say said tell told establish determine clear unclear remember decide decided',
);

/** Who "who" stands for. Things have no "who": an unknown noun before it is a person all the same. */
export function antecedentOf(scene: Scene, relative: number): Actor {
  const { words } = scene;
  const { lower } = words[relative] as Word;
  if (lower === 'whoever') return actorOf(scene, { from: relative, to: relative });
  let k = relative - 1;
  if (words[k]?.lower === ',') k--;
  if (words[k]?.lower === ')') k = openingOf(words, k) - 1;
  const phrase = nounPhraseEndingAt(words, k);
  if (!phrase || isOneOf(words[phrase.to], asksWho)) {
    return { standing: 'other', kind: 'role', from: relative, to: relative };
  }
  const before = words[phrase.from - 1];
  const governor = words[phrase.from - 2];
  const actor =
    before?.lower === 'of' && governor && is(governor, Class.quantifier)
      ? amongst(scene, phrase, phrase.from - 2)
      : actorOf(scene, phrase);
  // "It was the head of the lab who …"
  const outer =
    actor.standing !== 'person' && is(before, Class.preposition) && reducedSubject(scene, phrase.from - 2);
  if (outer) return outer;
  const promoted = actor.standing === 'perhaps' || (actor.standing === 'other' && mayHaveWho(words, phrase));
  return promoted ? { ...actor, standing: 'person' } : actor;
}

/** Not "find out who": what "who" points to is named, counted or several. */
function mayHaveWho(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const head = words[to] as Word;
  return (
    head.kind === 'word' && (from < to || head.capital || head.lower.endsWith('s') || head.lower === 'those')
  );
}

/** What "that" or "which" stands for, without the promotion that "who" gives. */
export function relativeThing(scene: Scene, relative: number): Actor | undefined {
  const { words } = scene;
  const phrase = nounPhraseEndingAt(words, words[relative - 1]?.lower === ',' ? relative - 2 : relative - 1);
  return phrase && actorOf(scene, phrase);
}

/** How long a parenthesis may be, in words; keeps the search bounded. */
const longestParenthesis = 40;

/** The index of the parenthesis that `closing` closes. */
export function openingOf(words: readonly Word[], closing: number): number {
  for (let i = closing - 1; i >= 0 && i > closing - longestParenthesis; i--)
    if ((words[i] as Word).lower === '(') return i;
  return closing;
}
