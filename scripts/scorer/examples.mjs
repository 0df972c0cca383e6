// The material of the scorer as it will be weighed: what is summed of each sentence. Bundled with the engine by train.mjs.
import { parsePostmortem } from '../../src/core/document/parse';
import { firstLook } from '../../src/core/language/firstLook/firstLook';
import { isLogLine, isSomebodyElsesText } from '../../src/core/language/words/passedOver';
import { sceneMaker } from '../../src/core/language/words/scene';
import { visitFeatures } from '../../src/core/language/scorer/features';
import { glanceScale, wordAfter, wordAlone } from '../../src/core/language/scorer/glance';
import { tokensOf } from '../../src/core/language/scorer/tokens';
import { scaleOf } from '../../src/core/language/scorer/weigh';
import { WordTrace } from '../../src/core/language/firstLook/wordTrace';
import { registerOf } from '../../src/core/rules/blame/lore';
import { SourceText } from '../../src/core/text/source';

/** A sentence of its own is read under a heading of causes. */
const frame = '# Checkout was slow\n\n## Contributing Factors\n\n';

const nobody = new Set();
const trace = new WordTrace();

/**
 * The sentences of a text, which is a report of its own where no register is given: each as the cheap look sees it (`glance`)
 * and as it is weighed (`whole`), as features and what the sum of their weights is multiplied by.
 */
export function sentencesIn(text, register) {
  const report = parsePostmortem(new SourceText(register === undefined ? text : `${frame}${text}\n`));
  return report.prose
    .filter((paragraph) => paragraph.kind !== 'heading' && !isSomebodyElsesText(paragraph))
    .flatMap((paragraph) => sentencesOf(paragraph, register ?? registerOf(paragraph)));
}

function sentencesOf(paragraph, register) {
  const lore = { register, people: nobody, roles: nobody, teams: nobody, systems: nobody, allowed: [] };
  const sceneAt = sceneMaker(paragraph, lore);
  return paragraph.sentences.flatMap((sentence, i) => {
    const scene = sceneAt(i);
    if (isLogLine(scene)) return [];
    const features = [];
    const count = visitFeatures(tokensOf(scene), register, (feature) => features.push(feature));
    return [{ glance: glanceOf(sentence), whole: { features, scale: scaleOf(count) } }];
  });
}

function glanceOf(sentence) {
  firstLook(sentence, trace);
  const hashes = [...trace.hashes.slice(0, trace.count)];
  return {
    features: hashes.flatMap((hash, i) => [wordAlone(hash), wordAfter(hashes[i - 1] ?? 0, hash)]),
    scale: glanceScale(trace.count),
  };
}

export { weightCount } from '../../src/core/language/scorer/features';
export { glanceCount } from '../../src/core/language/scorer/glance';
export { waysOfBlaming } from '../../src/core/waysOfBlaming';
export { kindWeightCount } from '../../src/core/language/scorer/weigh';
export { readWeights, step, writeWeights } from '../../src/core/language/scorer/weights';
