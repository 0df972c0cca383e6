// One way in beside `findBlame`: the sentences that give somebody, or what somebody did, as the one cause.
import type { Paragraph, Sentence } from '../text/sentence';
import { agentsFrom, subjectsUpTo } from './agents/together';
import { agentTold } from './answer/agentTold';
import type { BlameMatch, Lore } from './blame';
import { type SingleCause, singleCauseIn } from './faults/singleCause';
import { excerptOf } from './words/excerpt';
import { isHeading, isSomebodyElsesText } from './words/passedOver';
import { sceneMaker, type Scene } from './words/scene';

/** What was found; `range` holds the label and the words that name somebody or the act. */
export type FoundCause = Pick<BlameMatch, 'range' | 'agent' | 'question'> & {
  /** As it reads in a sentence: "the root cause". */
  readonly label: string;
  /** Told back: "Kim", "what Kim did". */
  readonly claim: string;
};

/** The word itself: "because" and "caused" are others. */
const namesCause = /(?<![a-z])cause(?![a-z])/i;

/** Longer ones are no sentences. */
const longestSentence = 2_000;

const none: readonly FoundCause[] = [];

/** The sentences of a paragraph that give a person or an act of a person as the one cause. */
export function findSingleCause(paragraph: Paragraph, lore: Lore): readonly FoundCause[] {
  if (isSomebodyElsesText(paragraph) || isHeading(paragraph, lore)) return none;
  let found: FoundCause[] | undefined;
  let sceneAt: ReturnType<typeof sceneMaker> | undefined;
  for (const [index, { text }] of paragraph.sentences.entries()) {
    if (!namesCause.test(text) || text.length > longestSentence) continue;
    const scene = (sceneAt ??= sceneMaker(paragraph, lore))(index);
    const named = singleCauseIn(scene);
    if (named) (found ??= []).push(toldBack(scene, named));
  }
  return found ?? none;
}

function toldBack(scene: Scene, { label, actor, to, isAct }: SingleCause): FoundCause {
  const { paragraph, index, words } = scene;
  const isSubject = isAct && words[actor.from - 1]?.lower !== 'by';
  const actors = isSubject ? subjectsUpTo(scene, actor) : agentsFrom(scene, actor);
  const sentence = paragraph.sentences[index] as Sentence;
  const agent = agentTold(sentence, words, actors);
  const who = agent?.text ?? '';
  const plainly = who.replace(/['’]s?$/, '').replace(/^(The|An?|Our)\b/, (article) => article.toLowerCase());
  return {
    range: excerptOf(sentence, words, label.from, Math.max(to, actors.at(-1)?.to ?? to)).range,
    agent,
    label: excerptOf(sentence, words, label.from, label.to)
      .text.toLowerCase()
      .replace(/^(?=root)/, 'the '),
    claim: isAct ? `what ${plainly} did` : plainly,
    question: 'What else had to be true for this to become an incident?',
  };
}
