// Words for when something was: days, months, and stretches of time.
import { allOf, words } from '../notation/wordLists';

const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');

const months = words('january february march april may june july august september october november december');

const feasts = words('christmas easter');

/** Days and months by their names. */
export const dates = allOf(weekdays, months, feasts);

/** The same cut short: "Sept", "Thurs". */
export const shortDates = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun',
);

/** Stretches of time that an act falls into: "that night", "last week". */
export const spansOfTime = allOf(
  words(
    'time minute minutes hour hours night day days week weekend month year morning afternoon evening shift',
  ),
  weekdays,
);
