// What answers an incident with a sanction, a course or a reminder of the consequences, in the order in which it is tried.
import type { PhraseFault } from '../notation/entry';
import { sanctioned, fire, sanction } from './sanctions/penalties';
import {
  toldTo,
  please,
  sentReminder,
  refrain,
  theirDiscipline,
  peopleTold,
  toBeTrained,
} from './sanctions/orders';
import { told } from './sanctions/admonitions';

export const sanctions: readonly PhraseFault[] = [
  toldTo,
  sanctioned,
  fire,
  please,
  sentReminder,
  refrain,
  theirDiscipline,
  sanction,
  peopleTold,
  toBeTrained,
  told,
];
