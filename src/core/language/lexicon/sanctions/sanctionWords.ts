// Whom a sanction meets, and the words that several kinds of sanctions share.
import { words } from '../../notation/wordLists';

/** Only where people act, or may: of a program the same words tell nothing. */
export const somebody = ['person', 'perhaps'] as const;

/** For what is said of people alone. */
export const anySomebody = [...somebody, 'stranger'] as const;

/** Sets of words for phrases about more than one kind of sanction. */
export const sanctionWords = {
  right:
    words(`access rights privileges permissions badge login+ log-in+ bit+ keys root sudo clearance pass allowance bonus pay budget status
      duties shift+`),
  course: words(
    'course exam training test certification assessment module exercise refresher quiz e-learning simulator workshop class tutorial',
  ),
};
