// A sanction, or more care by people, is the answer to the incident.
import { blameRule } from './blameRule';

export const punitive = blameRule('punitive', {
  severity: 'warning',
  summary: 'A sanction, or more care by people, is the answer to the incident.',
  why: 'Care runs out and sanctions teach silence. The trap stays where it is for the next person.',
  teaching: {
    bias: 'outcome bias',
    effect:
      'Because it ended badly, somebody has to be careful or pay, though everybody was as careful as on the days when nothing happened.',
    instead: {
      before: 'Remind the team to double-check the region.',
      after: 'The deploy command asks for the region by name when it differs from that of the last deploy.',
    },
  },
  message: ({ fault, unsaid }) => `“${fault}” aims at people; it does not say ${unsaid}.`,
  skeleton: 'Change 〈tool or step〉 so that 〈slip〉 is caught by 〈check〉.',
});
