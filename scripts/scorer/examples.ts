// The material of the scorer as it will be weighed: the features of each sentence.
import { parsePostmortem } from '../../src/core/document/parse';
import type { Lore, Register } from '../../src/core/language/blame';
import { firstLook } from '../../src/core/language/firstLook';
import { isLogLine, isSomebodyElsesText } from '../../src/core/language/guards';
import { sceneMaker } from '../../src/core/language/scene';
import { visitFeatures } from '../../src/core/language/scorer/features';
import { bucketOfPair, bucketOfWord, glanceScale } from '../../src/core/language/scorer/glance';
import { tokensOf } from '../../src/core/language/scorer/tokens';
import { scaleOf } from '../../src/core/language/scorer/weigh';
import { WordTrace } from '../../src/core/language/wordTrace';
import { registerOf } from '../../src/core/rules/blame/lore';
import { SourceText } from '../../src/core/text/source';
import type { Sentence } from '../../src/core/text/sentence';

/** What is summed of a sentence, and by what the sum is multiplied. */
export interface Sum {
  readonly buckets: readonly number[];
  readonly scale: number;
}

/** A sentence as the cheap look sees it and as it is weighed. */
export interface SentenceOfMaterial {
  readonly glance: Sum;
  readonly whole: Sum;
}

/** A sentence of its own is read under a heading of causes. */
const frame = '# Checkout was slow\n\n## Contributing Factors\n\n';

/** The sentences of a text, which is a report of its own where no register is given. */
export function sentencesIn(text: string, register?: Register): readonly SentenceOfMaterial[] {
  const report = parsePostmortem(new SourceText(register === undefined ? text : `${frame}${text}\n`));
  return report.prose
    .filter((paragraph) => paragraph.kind !== 'heading' && !isSomebodyElsesText(paragraph))
    .flatMap((paragraph) => {
      const lore = loreOf(register ?? registerOf(paragraph));
      const sceneAt = sceneMaker(paragraph, lore);
      return paragraph.sentences.flatMap((sentence, i) => {
        const scene = sceneAt(i);
        if (isLogLine(scene)) return [];
        const buckets: number[] = [];
        const count = visitFeatures(tokensOf(scene), lore.register, (bucket) => buckets.push(bucket));
        return [{ glance: glanceOf(sentence), whole: { buckets, scale: scaleOf(count) } }];
      });
    });
}

const trace = new WordTrace();

function glanceOf(sentence: Sentence): Sum {
  firstLook(sentence, trace);
  const hashes = [...trace.hashes.slice(0, trace.count)];
  return {
    buckets: hashes.flatMap((hash, i) => [bucketOfWord(hash), bucketOfPair(hashes[i - 1] ?? 0, hash)]),
    scale: glanceScale(trace.count),
  };
}

function loreOf(register: Register): Lore {
  const nobody = new Set<string>();
  return { register, people: nobody, roles: nobody, teams: nobody, systems: nobody, allowed: [] };
}

export { weightCount } from '../../src/core/language/scorer/features';
export { glanceCount } from '../../src/core/language/scorer/glance';
export { kindWeightCount, scoredCategories } from '../../src/core/language/scorer/weigh';
export { readWeights, step, writeWeights } from '../../src/core/language/scorer/weights';
