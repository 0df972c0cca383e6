// What shows that a "should have" or a duty was for people: steps of thought and of working together, and what was done instead.
import { words } from '../notation/wordLists';

/** What comes next in a mind: "should have been the first reaction". */
export const stepsOfThought = words(
  'reaction step thing move response instinct priority question action course port call choice stop',
);

/** What somebody takes for a sign: "should have been a warning". */
export const cues = words('reason moment signal cue warning wake-up clue hint lesson giveaway');

/** Which of the steps it is: "the first reaction", "the obvious question". */
export const ranks = words('first next immediate natural obvious top highest default');

/** Of these "called" is what people do: "should have been called off", not "the hook should have been called". */
export const calledParticles = words('off in out over to back before first');

/** How programs do it. */
export const mechanicalManners = words(
  'automatically asynchronously transparently periodically atomically concurrently implicitly automagically dynamically',
);

/** The time and the way of people: "weeks ago", "manually". */
export const handsAndTimes = words('ago manually beforehand');

/** Whom a message reaches. */
export const reachedPeople = words(
  'customers customer stakeholders team teams support management legal users everyone board press partners',
);

/** Behind these stands what came in the way. */
export const turnsToReason = words('but because since yet however ; though although — –');

/** What makes that reason one of people: "but nobody looked". */
export const toldOfPeople = words(
  'nobody no-one noone none never not someone somebody he she they who team engineer anyone instead unfortunately sadly',
);

/** What events of people do: "the escalation should have come sooner". */
export const happenings = words(
  `happened come begun started taken occurred followed preceded been waited gone got gotten stayed remained ended
  included involved had rested stopped sat lain lingered`,
);

/** What a change goes through among people. */
export const formalSteps = words(
  `control review approval approvals cab qa testing process staging board committee sign-off signoff channels audit
  procedure`,
);

/** How a sign works on people: "should have raised questions". */
export const provoking = words(
  'prompted raised rung led triggered caused given sparked set made drawn invited provoked alarmed sounded started been',
);

/** How an activity comes about: "more thought should have gone into it". */
export const intoWork = words('gone been come preceded followed happened started begun taken');

/** What is done to a mind: "should have made somebody ask". */
export const wakingUp = words('made given alerted warned told tipped struck worried alarmed');

/** Whose mind it is. */
export const somebodies = words('somebody someone anybody anyone people everyone everybody them him her');

/** How a change gets where it should not: "should never have reached production". */
export const arrivals = words('reached made got gotten gone landed passed left slipped entered');

/** Where people let changes in. */
export const guardedPlaces = words(
  'production prod development main master trunk customers live review staging market',
);

/** With these something waits for a time that people choose. */
export const untils = words('until till for');

/** What people can put off: "the upgrade should have waited until Monday". */
export const postponed = words(
  `it this that change deploy deployment release upgrade migration work maintenance rollout fix switch patch cutover
  which`,
);

/** What somebody is meant to be or get, which is no act: "was supposed to receive". */
export const noActs = words('be have been get receive see hear');

/** Where somebody was supposed to be. */
export const whereabouts = words('there here present available awake online on-site onsite around');

/** Duties that are told of an act of care because it was left out. */
export const askedDuties = words('expected required obliged');

/** What somebody "needed to" do without a machine asking for it. */
export const plainActs = words(
  'say stop think challenge listen eyeball declare object speak warn step shout',
);

/** Whom somebody was supposed to have beside them. */
export const somebodyElse = words('somebody someone another supervision cover');

/** What only people are meant to get from people. */
export const owedToPeople = words(
  `informed told notified consulted asked briefed warned involved invited reminded supervised trained reviewed approved
  discussed agreed escalated rehearsed double-checked phoned telephoned`,
);

/** How a thing that people do is said to have been due: "a second opinion was required". */
export const calledFor = words(
  'called owed warranted required needed expected due mandatory compulsory necessary',
);

/** How such a thing comes about: "a review needed to happen". */
export const happens = words('happen be take come start begin occur go reach');

/** By when. */
export const times = words('by before sooner earlier first within immediately prior');

/** Behind these it is said that it was not done. */
export const turnsToBreach = words('but yet and which ; though although . , – —');

/** With a negation, what says so: "and didn't". */
export const failures = words(
  'did was were had has is took never only instead stopped forgot failed left went waited',
);

/** Behind an act these say that it came too late. */
export const late = words('later next after until late');

/** What says so by itself. */
export const omitted = words('instead stopped omitted skipped forgotten neglected ignored');
