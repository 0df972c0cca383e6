// The clause around a verb: who its subject is, found by walking left over what may stand between the two.
import { Class, finite } from './lexicon/wordClasses';
import type { Actor } from './actor';
import { actorOf } from './agents';
import { sharedVerbBefore } from './finiteVerb';
import { nounPhraseEndingAt, type NounPhrase } from './nounPhrases';
import type { Scene } from './scene';
import { pastForms, verbGroupAt } from './verbGroups';
import { is, type Word } from './words';

/** How far a subject may stand from its verb, in words; keeps every search around a verb bounded. */
const farthest = 40;

/** How many verbs in a row may share one subject: "opened it, merged it, tagged it and forgot". */
const deepest = 4;

/** After these verbs a new clause may begin without "that": "noticed the pod failed". */
const opensClause = new Set(
  (
    'noticed saw thought knew said reported realised realized found believed confirmed assumed hoped suspected discovered learned learnt ' +
    'concluded decided felt heard meant showed shows indicated suggests suggested revealed explained'
  ).split(' '),
);

/** These follow the people they speak of: "the employee concerned". */
const afterPeople = new Set(['concerned', 'involved', 'responsible', 'present', 'here']);

const times = new Set('night day morning evening afternoon week weekend time month'.split(' '));
const pointers = new Set(['that', 'this', 'last']);

const relatives = new Set(['who', 'whom']);
const sentenceBreaks = new Set([';', ':', '.', '|', '—', '–', '!', '?', '/']);

/** The subject of the verb group that begins at `groupStart`; `undefined` where the clause has none of its own. */
export function subjectOf(scene: Scene, groupStart: number, depth = 0): Actor | undefined {
  const { words } = scene;
  let k = groupStart - 1;
  const last = words[k];
  if (!last) return undefined;
  if (last.lower === ')') {
    k = openingOf(words, k) - 1;
    if (k < 0) return undefined;
  }
  if (afterPeople.has((words[k] as Word).lower) && k > 0) k--;
  // "Ms Pritchard having muddled the lists", "R.P. misread it"
  if (words[k]?.lower === 'having' && k > 0) k--;
  if (words[k]?.lower === 'them' && words[k - 1]?.lower === 'between' && k > 1) k -= 2;
  // "The engineer on shift that night forgot …"
  if (k > 2 && times.has((words[k] as Word).lower) && pointers.has((words[k - 1] as Word).lower)) k -= 2;
  if (words[k]?.lower === '.' && words[k - 1]?.lower.charAt(1) === '.') k--;
  const word = words[k] as Word;
  if (relatives.has(word.lower)) return antecedentOf(scene, k);
  if (word.lower === 'that' || word.lower === 'which') return relativeThing(scene, k);
  if (word.lower === ',') return appositionOf(scene, k) ?? leadSubject(scene, k, depth);
  if (is(word, Class.conjunction)) return leadSubject(scene, k, depth);
  if (word.lower === ':' || word.lower === '|') return speakerBefore(scene, k);
  if (word.kind === 'punctuation') return undefined;
  // "The person who handed over | left out …"
  if (is(word, Class.preposition) && is(words[k - 1], Class.past)) return relativeSubject(scene, k - 1);
  const phrase = nounPhraseEndingAt(words, k);
  const head = phrase && headSubject(scene, phrase);
  return head?.standing === 'other' ? (subjectOfPresent(scene, groupStart) ?? head) : head;
}

/** How far a relative clause in the present may reach, in words. */
const longestRelative = 14;

/** "Agents who close a ticket without a callback | will …": the relative clause has its one verb in the present, which no form tells. */
function subjectOfPresent(scene: Scene, groupStart: number): Actor | undefined {
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
const believing = new Set(
  'say says think thinks believe believes know knows claim claims hope hopes see sees expect expects assume assumes'.split(
    ' ',
  ),
);

/** Walks from the noun before a verb to the head of its phrase: "an SRE in the Dublin office", "the engineer on duty". */
function headSubject(scene: Scene, nearest: NounPhrase): Actor | undefined {
  const { words } = scene;
  let phrase = nearest;
  for (let hops = 0; hops < 3; hops++) {
    const before = words[phrase.from - 1];
    if (!before) break;
    if (is(before, Class.preposition) && !is(before, Class.clauseWord)) {
      const governor = words[phrase.from - 2];
      // "Looks like the data folks hoped …"
      if (!governor || governor.kind === 'punctuation' || before.lower === 'like') break;
      if (before.lower === 'of' && is(governor, Class.quantifier))
        return amongst(scene, phrase, phrase.from - 2);
      const outer = nounPhraseEndingAt(words, phrase.from - 2);
      // "Whoever was on shift", "the engineer who was looking at the logs": the noun belongs to the relative clause.
      const within = is(governor, finite) ? relativeSubject(scene, phrase.from - 2) : undefined;
      if (within) return within;
      // "The engineer assigned to the change", "the person carrying out the work"
      if (is(governor, Class.past) || governor.lower.endsWith('ing'))
        return reducedSubject(scene, phrase.from - 3);
      if (!outer) break;
      phrase = outer;
      continue;
    }
    if (before.lower.endsWith('ing') && before.kind === 'word') {
      const outer = nounPhraseEndingAt(words, phrase.from - 2);
      // "The engineer tasked with draining the node"
      if (!outer && is(words[phrase.from - 3], Class.past)) {
        const subject = reducedSubject(scene, phrase.from - 4);
        if (subject) return subject;
      }
      if (!outer) break;
      phrase = outer;
      continue;
    }
    const verb = is(before, Class.past) ? phrase.from - 1 : is(before, Class.adverb) ? phrase.from - 2 : -1;
    const within = words[verb];
    if (within && is(within, Class.past) && !opensClause.has(within.lower)) {
      const subject = relativeSubject(scene, verb);
      if (subject) return subject;
    }
    break;
  }
  return actorOf(scene, phrase);
}

/** Who stands before a participle that says more of them. */
function reducedSubject(scene: Scene, end: number): Actor | undefined {
  const phrase = end >= 0 ? nounPhraseEndingAt(scene.words, end) : undefined;
  const actor = phrase && actorOf(scene, phrase);
  return actor?.standing === 'person' ? actor : undefined;
}

/** "Two of the five reviewers": the group is who acts; "none of" it nobody. */
function amongst(scene: Scene, group: NounPhrase, quantifier: number): Actor {
  const { lower } = scene.words[quantifier] as Word;
  const actor = actorOf(scene, group);
  if (lower === 'none' || lower === 'neither') return { ...actor, standing: 'nobody', from: quantifier };
  return { ...actor, from: quantifier };
}

/** "The person who rotated the key | did not …": the subject of the main clause is what the relative clause hangs on. */
function relativeSubject(scene: Scene, verb: number): Actor | undefined {
  const relative = relativeBefore(scene.words, verb);
  return relative === undefined ? undefined : antecedentOf(scene, relative);
}

/** The "who" that opened a relative clause before `end`, or "whoever", where the clause is short and unbroken. */
function relativeBefore(words: readonly Word[], end: number): number | undefined {
  for (let i = end; i >= 0 && i > end - 14; i--) {
    const word = words[i] as Word;
    const { lower } = word;
    if (relatives.has(lower) || lower === 'whoever') return i;
    if (sentenceBreaks.has(lower) || (is(word, Class.clauseWord) && lower !== 'that')) return undefined;
  }
  return undefined;
}

/** After these, "who" asks. */
const asksWho = new Set(
  'out know knew see saw ask asked say said tell told establish determine clear unclear remember decide decided'.split(
    ' ',
  ),
);

/** Who "who" stands for. Things have no "who": an unknown noun before it is a person all the same. */
function antecedentOf(scene: Scene, relative: number): Actor {
  const { words } = scene;
  const { lower } = words[relative] as Word;
  if (lower === 'whoever') return actorOf(scene, { from: relative, to: relative });
  let k = relative - 1;
  if (words[k]?.lower === ',') k--;
  if (words[k]?.lower === ')') k = openingOf(words, k) - 1;
  const phrase = nounPhraseEndingAt(words, k);
  if (!phrase || asksWho.has((words[phrase.to] as Word).lower)) {
    return { standing: 'other', kind: 'role', from: relative, to: relative };
  }
  const before = words[phrase.from - 1];
  const governor = words[phrase.from - 2];
  const actor =
    before?.lower === 'of' && governor && is(governor, Class.quantifier)
      ? amongst(scene, phrase, phrase.from - 2)
      : actorOf(scene, phrase);
  const promoted =
    actor.standing === 'perhaps' || (actor.standing === 'other' && canBeSomebody(words, phrase));
  return promoted ? { ...actor, standing: 'person' } : actor;
}

/** Not "find out who": what "who" points to is named, counted or several. */
function canBeSomebody(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const head = words[to] as Word;
  return (
    head.kind === 'word' && (from < to || head.capital || head.lower.endsWith('s') || head.lower === 'those')
  );
}

/** What "that" or "which" stands for, without the promotion that "who" gives. */
function relativeThing(scene: Scene, relative: number): Actor | undefined {
  const { words } = scene;
  const phrase = nounPhraseEndingAt(words, words[relative - 1]?.lower === ',' ? relative - 2 : relative - 1);
  return phrase && actorOf(scene, phrase);
}

/** "Priya, the engineer on call, forgot …": the phrase before the pair of commas. */
function appositionOf(scene: Scene, comma: number): Actor | undefined {
  const { words } = scene;
  for (let i = comma - 1; i > 0 && i > comma - 16; i--) {
    const { lower } = words[i] as Word;
    if (sentenceBreaks.has(lower)) return undefined;
    if (lower !== ',') continue;
    const next = words[i + 1] as Word;
    const opens =
      is(next, Class.determiner) ||
      is(next, Class.clauseWord) ||
      is(next, Class.preposition) ||
      is(next, Class.adverb) ||
      next.lower.endsWith('ing') ||
      next.lower === 'along' ||
      next.lower === 'together' ||
      is(next, Class.past);
    if (!opens && !next.capital) return undefined;
    const phrase = nounPhraseEndingAt(words, i - 1);
    if (!phrase || is(words[phrase.to], finite)) return undefined;
    const actor = actorOf(scene, phrase);
    // "The duty manager, Mr Hargreaves, …": a name beside what is surely a person.
    return actor.standing === 'other' || (!opens && actor.standing !== 'person') ? undefined : actor;
  }
  return undefined;
}

/** "14:02 | Kim | broke the build", "Kim: forgot to …": who stands alone before the mark. */
function speakerBefore(scene: Scene, mark: number): Actor | undefined {
  const { words } = scene;
  const phrase = nounPhraseEndingAt(words, mark - 1);
  if (!phrase) return undefined;
  const before = words[phrase.from - 1];
  if (before && before.kind !== 'punctuation' && before.kind !== 'number') return undefined;
  const actor = actorOf(scene, phrase);
  return actor.standing === 'person' ? actor : undefined;
}

/** The subject that a verb after "and", "but" or a comma shares with the verb before it: "Kim merged it and forgot …". */
function leadSubject(scene: Scene, joint: number, depth: number): Actor | undefined {
  const verb = depth < deepest ? sharedVerbBefore(scene.words, joint) : undefined;
  if (verb === undefined) return undefined;
  return subjectOf(scene, verbGroupAt(scene.words, verb, pastForms).from, depth + 1);
}

/** The index of the parenthesis that `closing` closes. */
function openingOf(words: readonly Word[], closing: number): number {
  for (let i = closing - 1; i >= 0 && i > closing - farthest; i--)
    if ((words[i] as Word).lower === '(') return i;
  return closing;
}
