// The words with which a question looks for the one at fault: "Who let …?", "Why didn't anybody …?", "What were they thinking?".
import type { QuestionFault } from '../notation/entry';
import { anybody } from './pronouns';
import { allOf, words } from '../notation/wordLists';

export const accusingQuestion: QuestionFault = {
  shape: 'question',
  id: 'accusing-question',
  unsaid: 'what made it possible, whoever it was',
  ask: 'What made this possible, whoever had been in that seat?',
};

/** What "who" did in a question that looks for a culprit: harm, or a door left open. */
export const culpritActs =
  words(`broke let left allowed permitted authorised authorized gave greenlit green-lit ok'd okayed waved messed screwed
  deleted dropped killed wrecked trashed nuked clobbered wiped crashed forgot ignored missed overlooked skipped failed neglected botched
  pushed shipped disabled muted silenced unplugged overrode bypassed touched thought caused tampered fiddled meddled slipped cleared
  put turned pressed lost lied hid cut pulled switched swapped erased taught trained hired stood leaves forgets breaks does ignores skips
  moved sat ordered dreamed opened designs hires lets trusted`);

/** What "who" did that is a plain question of fact unless something in it shouts. */
export const approvals = words(
  'approved signed merged reviewed deployed released committed decided wrote ran changed',
);

/** What makes a plain question about an approval an accusation. */
export const outrage =
  words(`this that such so without untested unreviewed unsafe risky dangerous broken reckless insane crazy stupid obviously even
  earth hell world ever seriously exactly heavens`);

/** What a question with "whose" asks for. */
export const belongings =
  words(`fault idea bright brilliant genius clever mistake error watch doing brainwave negligence screw-up responsibility job turn duty mess blunder
  oversight stupid great authority say-so permission orders blessing brainchild leave neck head heads decision name signature`);

/** Who is asked, or asked for. */
export const anybodyAsked = allOf(anybody, ['you', 'they']);

/** What makes a "why did" or "how did" about a person an accusation rather than a question about reasons. */
export const reproach =
  words(`not never fail failed forget forgot ignore ignored miss missed skip skipped let allow allowed even still ever
  manage managed neglect neglected long late slow asleep take sleep slept delay alone abandon hide lie insist pretend absent missing drunk distracted unaware unprepared refuse refused wait waited bother overlook overlooked break bypass think possibly`);

/** Between the question word and the rest: "who on earth", "how the hell", "what, pray". */
export const fillers = words(
  ', pray on earth the hell heck in world name of god heaven blazes exactly actually ever just please tell me us again',
);

/** Of these, the ones that shout. */
export const exclamations = words('earth hell heck world god heaven blazes');

/** What is asked of minds alone: "does anyone imagine …". */
export const imagining = words('imagine believe suppose bother care think honestly genuinely');

/** What makes a plain question about somebody a reproach: "Did anyone even look?" */
export const rhetoric = words(
  'even ever seriously not bother think care stop actually really honestly genuinely imagine believe suppose',
);

/** States that no one at work should be in: "Was anyone awake?" */
export const unfit = words(
  'awake asleep drunk blind deaf sober mad insane serious listening paying sleeping dreaming hiding',
);

/** What "who was …" asks for: the one on whose watch it was. */
export const watchers = words(
  'responsible accountable answerable supposed sleeping asleep minding watching babysitting',
);

/** What the one sought did, behind "who did". */
export const deeds = words('it this that');

/** "Who in their right mind …", "Who in their senses …" */
export const minds = words('mind senses');

/** Behind "where was somebody", what says that they were missed: "… all that time?", "… in all this?" */
export const absences = words(
  '? in all when while hiding whilst during between throughout until as for these',
);

/** What is overdue: "When will they finally learn …?" */
export const learning = words('finally learn stop bother realise realize grow understand ever');

/** What systems do to people. */
export const calledBySystems = words('paged alerted notified woken called logged locked let charged billed');

/** What costs nothing: "Why not just ask?" */
export const neglected = words(
  'ask phone ring consult tell warn wait check read escalate call look stop speak inform mention',
);

/** Acts that nobody means to do: "How do you lose a satellite?" */
export const blunders = words('manage lose miss forget overlook delete wipe break not fail confuse');

/** Who is tired of it: "How many more times must we …?" */
export const wearied = words('this i we it');

/** What was given in vain: "How many warnings …?" */
export const scolding = words('warnings reminders chances lessons');

/** What is said to those who do not listen: "How often must they be told …?" */
export const toldAgain = words('believe accept tell told remind say warn repeat ask explain');

/** Whom a fault gets past: "How did this get past review?" */
export const reviewersWords = words(
  'review reviewer reviewers qa testers approvers engineers developers anyone people eyes',
);

/** With what an order begins: "What part of 'do not touch' was unclear?" */
export const orders = words('do not never no stop wait always');

/** What is doubted there. */
export const understanding = words('understand unclear clear ambiguous grasp misunderstand');

/** What somebody had in mind: "What did they expect?" */
export const expectations = words('think expect imagine hope');

/** Names for people that are called clever or stupid in scorn: "Which genius …?", "What kind of idiot …?" */
export const fools = words(
  `idiot genius moron clown fool bright imbecile joker muppet numpty cowboy hero clever brave brilliant kind smart wise lovely poor brainiac
  einstein lunatic amateur maniac buffoon halfwit wizard dummy dimwit`,
);

/** What an account is demanded with: "Can someone explain why you …?" */
export const explaining = words('explain please justify account care tell enlighten remind');

/** Behind which the demand follows. */
export const asking = words('why who how where what');

/** "Did it never dawn on you …?", "Would it have killed them …?" */
export const occurring = words('occur cross dawn much kill killed hurt');

/** "Must we really …?", "Are we supposed to …?" */
export const weary = words('really seriously supposed meant expected honestly sure to');
