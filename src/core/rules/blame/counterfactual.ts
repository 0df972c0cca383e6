// A sentence tells what people should or could have done.
import { blameRule } from './blameRule';
import { dropWord } from './fixes/dropWord';

export const counterfactual = blameRule('counterfactual', {
  severity: 'warning',
  summary: 'A sentence tells what people should or could have done.',
  why: 'It describes a world that did not exist. What was done made sense to somebody at that moment, and only that reason can be changed.',
  teaching: {
    bias: 'counterfactual thinking',
    effect: 'Once we can imagine a better course, it seems to have been there for the taking.',
    instead: {
      before: 'Ines should have looked at the queue first.',
      after: 'Ines looked at the latency panel, which the alert links to; the queue is on another dashboard.',
    },
  },
  message: ({ claim, unsaid }) =>
    `“${claim}” measures what was done against what was not; it does not say ${unsaid}.`,
  waysOut: [dropWord],
  skeleton: 'At 〈time〉 〈role〉 knew 〈what was known〉 and chose 〈act〉, because 〈reason〉.',
});
