// A sanction, or more care by people, is the answer to the incident.
import { blameRule } from './blameRule';

export const punitive = blameRule(
  'punitive',
  {
    id: 'blame/punitive',
    severity: 'warning',
    summary: 'A sanction, or more care by people, is the answer to the incident.',
    why: 'Care runs out and sanctions teach silence. The trap stays where it is for the next person.',
  },
  ({ fault, unsaid }) => `“${fault}” asks people to change, not ${unsaid}.`,
);
