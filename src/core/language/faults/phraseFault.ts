// "could not be bothered", "a second pair of eyes", "my bad": a set phrase, and who must stand before it.
import type { Actor } from '../agents';
import type { Candidate } from '../candidate';
import { subjectOf } from '../clauses';
import type { PhraseFault } from '../lexicon/entry';
import { Class } from '../lexicon/wordClasses';
import { matchPhrase, startsHere } from '../matchPhrase';
import type { Phrase } from '../phrases';
import type { Scene } from '../scene';
import { weighed } from '../supposers';
import { verbGroupAt, type VerbForm } from '../verbGroups';
import { is, type Word } from '../words';

const anyForm: ReadonlySet<VerbForm> = new Set(['base', 'third', 'past', 'participle', 'gerund']);

/** A phrase of the lexicon whose anchor is the word at `index`, with the subject that its entry asks for. */
export function phraseFaultAt(
  scene: Scene,
  index: number,
  entry: PhraseFault,
  phrase: Phrase,
): Candidate | undefined {
  const match = matchPhrase(scene, index, phrase);
  if (!match) return undefined;
  const { from } = match;
  let { to } = match;
  while (to > from && articles.has((scene.words[to] as Word).lower)) to--;
  if (
    entry.unlessAfter &&
    isAmong(scene.words, Math.max(0, from - contextReach), from - 1, entry.unlessAfter)
  )
    return undefined;
  if (entry.onlyAfter && !isAmong(scene.words, Math.max(0, from - contextReach), from - 1, entry.onlyAfter))
    return undefined;
  if (entry.unlessWith && isAmong(scene.words, from, to, entry.unlessWith)) return undefined;
  if (entry.unlessNext?.has(scene.words[match.to + 1]?.lower ?? '')) return undefined;
  const group = verbGroupAt(scene.words, from, anyForm);
  // A fault is something that has happened; "may be too slow", "will do nothing" are none yet.
  if (entry.category === 'person-fault' && entry.subject && group.tense === 'other') return undefined;
  let actor = match.actor;
  if (entry.subject) {
    const subject = subjectOf(scene, group.from);
    if (!fits(scene, subject, group.from, entry.subject)) return undefined;
    actor ??= subject;
  }
  return {
    category: entry.category,
    entry,
    unsaid: entry.unsaid,
    ask: entry.ask,
    actor,
    groupFrom: entry.subject ? group.from : from,
    faultFrom: from,
    faultTo: to,
    negated: !entry.evenNegated && (group.negated || isDenied(scene.words, group.from)),
    claim: actor && entry.subject && actor.from < from ? 'agent first' : 'as written',
  };
}

/** Whether the clause has a subject of one of the wanted kinds; `left out` is a note or command that has none. */
function fits(
  scene: Scene,
  subject: Actor | undefined,
  groupFrom: number,
  wanted: NonNullable<PhraseFault['subject']>,
): boolean {
  const weighty = subject && subject.standing === 'other' ? weighed(scene, subject, '') : subject;
  if (weighty) return wanted.includes(weighty.standing);
  return wanted.includes('left out') && startsHere(scene.words, groupFrom);
}

/** How far before a phrase what makes it ordinary may stand, in words. */
const contextReach = 24;

function isAmong(words: readonly Word[], from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let i = from; i <= to; i++) if (wanted.has((words[i] as Word).lower)) return true;
  return false;
}

/** A stretch does not end with the beginning of a noun. */
const articles = new Set(['the', 'a', 'an', ',']);

/** How far before a phrase a denial may stand, in words. */
const denialReach = 5;

const deniers = new Set(['no', 'nor', 'without', 'nobody', 'nothing', 'neither', 'none']);

/** "was not a human error", "no lack of care", "nothing to do with carelessness". */
function isDenied(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - denialReach; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return false;
    if (is(word, Class.negation) || deniers.has(word.lower)) return true;
  }
  return false;
}
