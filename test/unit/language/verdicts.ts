// What the engine says of the labelled sentences beside what facilitators say, and the figures that follow.
import type { BlameMatch } from '../../../src/core/language/blame';
import { overlaps } from '../../../src/core/text/range';
import { loreOf, read } from './reading';
import { labelledSentences, type LabelledSentence, type Part } from './sentences';

/** A sentence, and what the engine reports in it. */
export interface Verdict {
  readonly sentence: LabelledSentence;
  /** The ways of blaming that were found. */
  readonly found: readonly string[];
  /** Whether a finding covers a part of what is marked. */
  readonly meetsSpan: boolean;
}

export const isMiss = ({ sentence, found }: Verdict): boolean =>
  sentence.label === 'blame' && found.length === 0;

export const isAlarm = ({ sentence, found }: Verdict): boolean => sentence.label === 'ok' && found.length > 0;

/** Sentences that are settled count as practice. */
export const inPart =
  (part: Exclude<Part, 'settled'>) =>
  ({ sentence }: Verdict): boolean =>
    (sentence.part === 'settled' ? 'practice' : sentence.part) === part;

let given: readonly Verdict[] | undefined;

/** The verdicts on all labelled sentences, in the order of the files. */
export function verdicts(): readonly Verdict[] {
  return (given ??= judge(labelledSentences()));
}

/** The ways of blaming that have labelled sentences; what the engine reports besides is not scored. */
export function categories(): readonly string[] {
  return [...scored(verdicts().map(({ sentence }) => sentence))];
}

const scored = (sentences: readonly LabelledSentence[]): ReadonlySet<string> =>
  new Set(sentences.filter(({ label }) => label === 'blame').map(({ category }) => category));

function judge(sentences: readonly LabelledSentence[]): readonly Verdict[] {
  const counted = scored(sentences);
  return sentences.map((sentence) => {
    const { matches, places } = read(sentence.text, loreOf(sentence.people), sentence.register);
    const isCounted = ({ category }: BlameMatch) => counted.has(category);
    return {
      sentence,
      found: matches.filter(isCounted).map(({ category }) => category),
      meetsSpan: sentence.spans.some((span) =>
        places.some((place, i) => isCounted(matches[i] as BlameMatch) && overlaps(place, span)),
      ),
    };
  });
}

/** Between 0 and 1; absent where there is nothing to have a share in. */
export type Share = number | undefined;

export interface Figures {
  /** How many sentences blame, and in how many of them something was found. */
  readonly blaming: number;
  readonly hits: number;
  readonly recall: Share;
  /** How many harmless sentences were reported. */
  readonly alarms: number;
  /** Right findings of all findings. */
  readonly precision: Share;
  /** Of the hits, how many name the way of blaming of the label, and how many stand where it is marked. */
  readonly rightCategory: Share;
  readonly rightPlace: Share;
  /** How many doubtful sentences were reported; they are not scored. */
  readonly doubtful: number;
}

/**
 * The figures of one way of blaming, or of all. Recall counts the sentences of that label, whatever they were found as;
 * precision counts the findings of that name, wherever they were made.
 */
export function figuresOf(judged: readonly Verdict[], category?: string): Figures {
  const isReported = ({ found }: Verdict) => (category ? found.includes(category) : found.length > 0);
  const isOurs = ({ sentence }: Verdict) => !category || sentence.category === category;
  const count = (...tests: readonly ((verdict: Verdict) => boolean)[]) =>
    judged.filter((verdict) => tests.every((test) => test(verdict))).length;
  const labelled = (label: LabelledSentence['label']) => (verdict: Verdict) =>
    verdict.sentence.label === label;

  const blaming = count(labelled('blame'), isOurs);
  const isHit = (verdict: Verdict) =>
    labelled('blame')(verdict) && isOurs(verdict) && verdict.found.length > 0;
  const hits = count(isHit);
  const right = count(labelled('blame'), isReported);
  const alarms = count(isAlarm, isReported);
  return {
    blaming,
    hits,
    recall: share(hits, blaming),
    alarms,
    precision: share(right, right + alarms),
    rightCategory: share(
      count(isHit, ({ sentence, found }) => found.includes(sentence.category)),
      hits,
    ),
    rightPlace: share(
      count(isHit, ({ meetsSpan }) => meetsSpan),
      hits,
    ),
    doubtful: count(labelled('either'), isReported),
  };
}

export const share = (part: number, whole: number): Share => (whole === 0 ? undefined : part / whole);
