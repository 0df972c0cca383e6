// "The root cause was that Kim restarted the primary": one cause, and it is somebody or what somebody did.
import type { Paragraph, Sentence } from '../text/sentence';
import type { Actor } from './agents/actor';
import { actorFrom } from './agents/actorsAt';
import { actorOf } from './agents/agents';
import { addresseeAfter } from './agents/agentAfter';
import { agentsFrom, subjectsUpTo } from './agents/together';
import { agentTold } from './agentTold';
import type { BlameMatch, Lore } from './blame';
import { subjectOf } from './agents/clauses';
import { isHeading, isSomebodyElsesText } from './guards/guards';
import { Class } from './lexicon/wordClasses';
import { sceneMaker, type Scene } from './words/scene';
import { stretchOf } from './words/stretch';
import { pastForms, verbGroupAt } from './grammar/verbGroups';
import { is, isOneOf, type Word } from './words/words';
import { words as set } from './lexicon/wordLists';

/** What was found; `cause` is the label with the words that name somebody or the act. */
export type SingleCause = Pick<BlameMatch, 'range' | 'agent' | 'question'> & {
  /** As it reads in a sentence: "the root cause". */
  readonly label: string;
  /** Told back: "Kim", "what Kim did". */
  readonly claim: string;
};

/** How far behind the label the person may stand, in words. */
const reach = 14;

const single = set('the single sole only main primary ultimate real actual one our its a');

/** The word itself: "because" and "caused" are others. */
const namesCause = /(?<![a-z])cause(?![a-z])/i;

/** Longer ones are no sentences. */
const longestSentence = 2_000;

const none: readonly SingleCause[] = [];

/** The sentences of a paragraph that give a person or an act of a person as the one cause. */
export function findSingleCause(paragraph: Paragraph, lore: Lore): readonly SingleCause[] {
  if (isSomebodyElsesText(paragraph) || isHeading(paragraph, lore)) return none;
  let found: SingleCause[] | undefined;
  let sceneAt: ReturnType<typeof sceneMaker> | undefined;
  for (const [index, { text }] of paragraph.sentences.entries()) {
    if (!namesCause.test(text) || text.length > longestSentence) continue;
    const scene = (sceneAt ??= sceneMaker(paragraph, lore))(index);
    const named = singleCauseIn(scene);
    if (named) (found ??= []).push(toldBack(scene, named));
  }
  return found ?? none;
}

function toldBack(scene: Scene, { label, actor, to, isAct }: Named): SingleCause {
  const { paragraph, index, words } = scene;
  const isSubject = isAct && words[actor.from - 1]?.lower !== 'by';
  const actors = isSubject ? subjectsUpTo(scene, actor) : agentsFrom(scene, actor);
  const sentence = paragraph.sentences[index] as Sentence;
  const agent = agentTold(sentence, words, actors);
  const who = agent?.text ?? '';
  const plainly = who.replace(/['’]s?$/, '').replace(/^(The|An?|Our)\b/, (article) => article.toLowerCase());
  return {
    range: stretchOf(sentence, words, label.from, Math.max(to, actors.at(-1)?.to ?? to)).range,
    agent,
    label: stretchOf(sentence, words, label.from, label.to)
      .text.toLowerCase()
      .replace(/^(?=root)/, 'the '),
    claim: isAct ? `what ${plainly} did` : plainly,
    question: 'What else had to be true for this to become an incident?',
  };
}

/** The label of a single cause in a sentence, with the person behind it; `undefined` where nobody is. */
export function singleCauseIn(scene: Scene): Named | undefined {
  if (scene.words.at(-1)?.lower === '?') return undefined;
  const label = labelIn(scene.words);
  const told = label && personBehind(scene, label.next);
  return told && { label, ...told };
}

interface Label {
  readonly from: number;
  readonly to: number;
  /** Where the cause begins that it names. */
  readonly next: number;
}

/** "The root cause was (that)", "Root cause:", "the sole cause of the outage was". */
function labelIn(words: readonly Word[]): Label | undefined {
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i] as Word;
    if (lower !== 'cause' && lower !== 'root-cause') continue;
    const isRoot = lower === 'root-cause' || words[i - 1]?.lower === 'root';
    const before = words[isRoot && lower === 'cause' ? i - 2 : i - 1]?.lower ?? '';
    if (!isRoot && !(single.has(before) && before !== 'the' && before !== 'a' && before !== 'one')) continue;
    let from = isRoot && lower === 'cause' ? i - 1 : i;
    while (from > 0 && isOneOf(words[from - 1], single)) from--;
    const next = afterLink(words, i + 1);
    if (next !== undefined) return { from, to: i, next };
  }
  return undefined;
}

/** What may stand between the label and its verb: "of the outage", "turned out to be". */
const beforeVerb = set('of for here turned appears appeared seems seemed');

/** How the cause was found, which tells nothing of it: "was identified by Kim". */
const findings = set(
  'found identified discovered determined traced established diagnosed confirmed spotted understood isolated reported fixed',
);

/** Behind these there is no cause yet, or more than one, or an enemy. */
const noSingleCause = set(
  'tbd todo unknown unclear pending combination mix mixture number series chain both two three several attack intrusion breach',
);

/** Where the cause begins behind ":" or "was (that)"; `undefined` where none is told. */
function afterLink(words: readonly Word[], start: number): number | undefined {
  for (let i = start; i < words.length && i < start + 10; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    const isMark = lower === ':' || lower === '–' || lower === '—' || (lower === '-' && i === start);
    if (isMark || is(word, Class.be)) return causeAt(words, i + 1);
    if (word.kind === 'punctuation' || (i === start && !beforeVerb.has(lower))) return undefined;
  }
  return undefined;
}

function causeAt(words: readonly Word[], start: number): number | undefined {
  let i = start;
  while (is(words[i], Class.adverb) || words[i]?.lower === 'that' || words[i]?.lower === 'been') i++;
  if (isOneOf(words[i], findings)) {
    if (words[i + 1]?.lower !== 'as') return undefined;
    i += 2;
  }
  const noun = is(words[i], Class.determiner) ? i + 1 : i;
  const isNone = is(words[i], Class.negation) || isOneOf(words[noun], noSingleCause);
  return isNone ? undefined : i;
}

interface Told {
  readonly actor: Actor;
  readonly to: number;
  readonly isAct: boolean;
}

/** The label and who or what it names. */
interface Named extends Told {
  readonly label: Label;
}

function personBehind(scene: Scene, start: number): Told | undefined {
  const { words } = scene;
  const actor = actorFrom(scene, start);
  if (actor?.standing === 'person' && (actor.kind !== 'pronoun' || actor.from === start)) {
    const verb = words[actor.to + 1];
    const isAct =
      verb !== undefined &&
      (is(verb, Class.past) || verb.lower.endsWith('ing') || is(verb, Class.have | Class.adverb));
    const alone = verb === undefined || (verb.kind === 'punctuation' && verb.lower !== '-');
    if (isAct || alone) return { actor, to: isAct ? actor.to + 1 : actor.to, isAct };
  }
  for (let i = start; i < words.length && i < start + reach; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' && word.lower !== '-') return undefined;
    if (word.possessive) {
      const owner = actorOf(scene, { from: start, to: i });
      if (owner.standing === 'person' && owner.kind !== 'team') return { actor: owner, to: i, isAct: true };
    }
    if (word.lower === 'by') {
      const agent = addresseeAfter(scene, i);
      return agent?.standing === 'person' ? { actor: agent, to: agent.to, isAct: true } : undefined;
    }
    if (is(word, Class.past) && i > start) {
      const subject = subjectOf(scene, verbGroupAt(words, i, pastForms).from);
      if (subject?.standing === 'person' && subject.from >= start)
        return { actor: subject, to: i, isAct: true };
    }
  }
  return undefined;
}
