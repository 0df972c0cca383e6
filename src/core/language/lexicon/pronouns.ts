// Pronouns and words that stand for people as pronouns do, by what they may be in a sentence.
import { words } from '../notation/wordLists';

/** One person who was spoken of before. */
export const singularPronouns = words('he she');

/** Somebody who is not told. */
export const indefinitePronouns = words('someone somebody whoever everyone everybody');

/** Nobody, alone or before a noun: "nobody", "no reviewer". */
export const nobodies = words('nobody no-one noone none neither no nary');

/** Whoever it is, and nobody: one word that is the whole subject. */
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
