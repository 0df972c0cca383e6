// One root cause, and it is somebody, or what somebody did.
import { findSingleCause } from '../../language/findSingleCause';
import { defineRule } from '../rule';
import { contributingFactors } from './fixes/contributingFactors';
import { sentenceAt } from './fixes/found';
import { insertQuestion } from './fixes/insertQuestion';
import { loreOf, registerOf } from './lore';
import { namesOf, wordsFor } from './wordsFor';

/** A root cause in the singular that is a person or a person's act. The heading that a template prescribes is no sentence and stays. */
export const singleCause = defineRule({
  id: 'blame/single-cause',
  severity: 'information',
  summary: 'The one root cause is a person or what a person did.',
  why: 'An incident takes several things at once. Where one act is the whole cause, the others stay as they are, and the next act meets them.',
  teaching: {
    bias: 'fallacy of the single cause',
    effect: 'One cause makes a better story, and the last human act is the easiest one to find.',
    instead: {
      before: 'The root cause was that an engineer restarted the primary.',
      after:
        'Contributing factors: the restart, a replica nine minutes behind, and a runbook that is silent on lag.',
    },
  },

  *check(report, context) {
    const lore = loreOf(report, context);
    for (const paragraph of report.prose) {
      for (const match of findSingleCause(paragraph, lore(registerOf(paragraph)))) {
        const sentence = sentenceAt(paragraph, match.range.start);
        const found = sentence && { source: report.source, paragraph, sentence, match };
        yield {
          range: match.range,
          message: `This says that ${match.label} was ${match.claim}, not what else had to be true.`,
          question: match.question,
          fixes: found ? [contributingFactors, insertQuestion].flatMap((way) => way(found) ?? []) : [],
          words: wordsFor(match, report.source),
          ...namesOf(match.agent),
        };
      }
    }
  },
});
