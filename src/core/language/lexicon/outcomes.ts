// What shows that a "could have" or "would have" is a reproach: help that was at hand, harm that was not, and guesses that are none.
import { words } from '../notation/wordLists';

/** "Ideally", "in an ideal world", "by rights". */
export const ideals = words('ideally ideal rights properly world');

/** What would have made it worse: "would have halved the capacity". */
export const harms = words(
  'halved doubled tripled lost corrupted broken destroyed worsened prolonged delayed',
);

/** How it would have been made worse: "would have made it read-only". */
export const harmedStates = words('read-only unavailable worse offline unreadable unusable slower longer');

/** What it is good to halve or to lose. */
export const goodToLose = words(
  'outage downtime incident impact damage loss losses delay time backlog error errors minutes hours seconds',
);

/** Faults that nobody made: "if he had forgotten the flag". */
export const imaginedFaults = words('forgotten missed failed ignored overlooked misread mistyped neglected');

/** What tells that the outcome would have been better. */
export const betterOutcomes = words(
  `sooner earlier faster shorter less smaller avoided prevented caught spared not none never nothing still nobody fewer
  quicker better fixed solved found seen known noticed stopped saved`,
);

/** What anybody may think of: "might have asked". */
export const easyActs = words(
  `thought asked considered checked told warned mentioned waited looked wondered reviewed tested spoken consulted
  vetoed objected picked protested intervened hesitated escalated spent`,
);

/** What somebody may have seen or pressed by chance is a guess about the past, not a reproach. */
export const guessedActs = words(
  `seen missed clicked typed misread mistyped pressed selected forgotten made had been believed assumed confused copied
  pasted entered deleted accessed lost gotten got done gone quit stayed died`,
);

/** When it could have been. */
export const sooner = words('earlier sooner ago');

/** When or how it could have been, said of people. */
export const inTime = words(
  'earlier sooner instead ago already faster quicker better first beforehand before simply just',
);

/** "Might usefully have asked", "could so easily have been renewed", "might at least have tried". */
export const helpfulManners = words(
  'usefully profitably easily readily reasonably sensibly wisely prudently better least properly fairly legitimately',
);

/** "Could have been clearer". */
export const comparatives = words('more better faster quicker clearer firmer kinder');

/** What makes light of a measure: "just asking". */
export const belittling = words('just simply merely only even');

/** The least that somebody can do: "one look". */
export const looks = words('look glance peek');

/** How little it takes: "a minute of thought". */
export const shortTimes = words('second seconds minute minutes moment moments hour');

/** What only a mind can be. */
export const mindful = words(
  `competent careful attentive diligent experienced prudent sensible conscientious vigilant thoughtful cautious
  observant seasoned skilled curious`,
);

/** Subjects that stand for everyone: what any of them could do is within reason. */
export const anyoneAtAll = words(
  'any anyone anybody everyone everybody a an no nobody no-one noone neither none one',
);

/** Of these, whom an equipment follows: "anyone with the manual". */
export const whoever = words('anyone anybody whoever everyone everybody');

/** How the equipment begins. */
export const furnished = words('with who looking reading familiar in on watching paying');
