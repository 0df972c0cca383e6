// Words for when something was: days, months, and stretches of time.
import { list, words } from './wordLists';

const weekdays = list('monday tuesday wednesday thursday friday saturday sunday');

const months = list('january february march april may june july august september october november december');

const feasts = list('christmas easter');

/** Days and months by their names. */
export const dates: ReadonlySet<string> = new Set([...weekdays, ...months, ...feasts]);

/** The same cut short: "Sept", "Thurs". */
export const shortDates = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun',
);

/** Stretches of time that an act falls into: "that night", "last week". */
export const spansOfTime: ReadonlySet<string> = new Set([
  ...list(
    'time minute minutes hour hours night day days week weekend month year morning afternoon evening shift',
  ),
  ...weekdays,
]);
