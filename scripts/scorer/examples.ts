// The material of the scorer as it will be weighed: the features of each sentence.
import { parsePostmortem } from '../../src/core/document/parse';
import type { Lore, Register } from '../../src/core/language/blame';
import { isLogLine, isSomebodyElsesText } from '../../src/core/language/guards';
import { sceneMaker } from '../../src/core/language/scene';
import { featuresOf, type Features } from '../../src/core/language/scorer/features';
import { tokensOf } from '../../src/core/language/scorer/tokens';
import { registerOf } from '../../src/core/rules/blame/lore';
import { SourceText } from '../../src/core/text/source';

/** A sentence of its own is read under a heading of causes. */
const frame = '# Checkout was slow\n\n## Contributing Factors\n\n';

/** The features of each sentence of a text, which is a report of its own where no register is given. */
export function featuresIn(text: string, register?: Register): readonly Features[] {
  const report = parsePostmortem(new SourceText(register === undefined ? text : `${frame}${text}\n`));
  return report.prose
    .filter((paragraph) => paragraph.kind !== 'heading' && !isSomebodyElsesText(paragraph))
    .flatMap((paragraph) => {
      const lore = loreOf(register ?? registerOf(paragraph));
      const sceneAt = sceneMaker(paragraph, lore);
      return paragraph.sentences
        .map((_, i) => sceneAt(i))
        .filter((scene) => !isLogLine(scene))
        .map((scene) => featuresOf(tokensOf(scene), lore.register));
    });
}

function loreOf(register: Register): Lore {
  const nobody = new Set<string>();
  return { register, people: nobody, roles: nobody, teams: nobody, systems: nobody, allowed: [] };
}

export { weightCount } from '../../src/core/language/scorer/features';
export { kindWeightCount, scaleOf, scoredCategories, step } from '../../src/core/language/scorer/weigh';
export { writeWeights } from '../../src/core/language/scorer/weights';
