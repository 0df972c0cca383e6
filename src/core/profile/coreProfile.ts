// What every postmortem is held to when it names no template: five questions, asked as hints.
import type { Profile } from './profile';

export const coreProfile: Profile = {
  name: 'core set',
  sections: [
    {
      kind: 'summary',
      heading: 'Summary',
      required: true,
      aliases: [],
      guidance:
        'What happened, for whom and for how long, in three sentences that a colleague from another team understands.',
    },
    {
      kind: 'impact',
      heading: 'Impact',
      required: true,
      aliases: [],
      guidance: 'Who was affected, how many, from when to when, and what they could not do.',
    },
    {
      kind: 'timeline',
      heading: 'Timeline',
      required: true,
      aliases: [],
      guidance: 'When it started, was detected, mitigated and resolved, with the time zone said once.',
    },
    {
      kind: 'causes',
      heading: 'Contributing Factors',
      required: true,
      aliases: [],
      guidance: 'What had to be true for this to happen, and what made each action sensible at the time.',
    },
    {
      kind: 'actions',
      heading: 'Action Items',
      required: true,
      aliases: [],
      guidance: 'What will change in the system, who does it and by when.',
    },
  ],
};
