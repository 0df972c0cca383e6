// Who is said to have a motive, and the words that several kinds of motives share.
import { words } from '../../notation/wordLists';

/** Only where people act, or may: of a program the same words tell nothing. For what somebody did: "nobody lied about it" denies it. */
export const somebody = ['person', 'perhaps'] as const;

/** For what somebody lacked: "nobody cared" says it of all. */
export const people = [...somebody, 'nobody'] as const;

/** For what nobody would say of a program: who it is need not be known. */
export const anybody = [...people, 'stranger', 'left out'] as const;

/** "Keen to help" and "anxious to restore service" are nobody's fault. */
export const goodEnds = words(
  'help restore understand learn know find fix improve avoid assist resolve share reduce see contribute hear verify mitigate',
);

/** Sets of words for phrases about more than one kind of motive. */
export const motiveWords = {
  own: words('his her their its my the an a'),
  theirs: words('his her their its'),
  his: words('his her their'),
  none: words('nobody no-one none'),
  left: words('ignore skip bypass disregard overlook forgo dodge flout evade'),
};
