// Pronouns and words that stand for people as pronouns do, by what they may be in a sentence.
import { words } from './wordLists';

/** Somebody, whoever it is, and nobody. */
export const anybody = words(
  'anyone anybody someone somebody everyone everybody whoever nobody no-one noone he she',
);

/** Subjects that need no noun. */
export const subjectPronouns = words(
  'i he she they we it you someone somebody anyone anybody nobody everyone everybody whoever',
);

/** Of these, the ones behind which nothing but a verb stands. */
export const personalSubjects = words('i he she they we you');

/** Whose it is, where that is one person. */
export const ownPronouns = words('his her my');

/** Who writes. */
export const speaker = words('i me my myself mine');
