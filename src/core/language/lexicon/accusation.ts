// Phrases that look for the one at fault, and the words with which questions do.
import { phrasesOf } from '../phrases';
import type { PhraseFault, QuestionFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  lies: words('lies lie lay rests rest rested falls fall fell sits sit belongs lands landed is was'),
  blame: words('blame fault responsibility culpability accountability guilt'),
  culprit: words('culprit culprits offender offenders perpetrator perpetrators wrongdoer guilty'),
  harm: words(
    'mess outage outages incident incidents failure failures downtime breakage disaster debacle fiasco loss problem damage this it that',
  ),
  acts: words(
    `broke deleted caused let left allowed dropped forgot ignored missed messed screwed botched touched pushed did failed approved`,
  ),
  seek: words('find work figure establish determine identify know clear know learn discover track'),
};

const teaching = {
  unsaid: 'what made it possible, whoever it was',
  ask: 'What made this possible, whoever had been in that seat?',
};

export const accusations: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'fingers-point',
    category: 'accusation',
    phrases: phrasesOf(
      `
        finger|fingers of? blame? ~point|~wag
        ~point|~wag the|a|our|their|my|its *finger|fingers at|to|toward|towards
        *finger-pointing at|to|towards
        *spotlight falls|fell|is on @person
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'blame-lies-with',
    category: 'accusation',
    phrases: phrasesOf(
      `
        {blame} for|of? ... {lies} squarely|solely|entirely|firmly|fully? with|on @person
        {blame} {lies} squarely|solely|entirely|firmly|fully? with|on|at @person
        {blame} {lies} at the *door|feet of
        @person|they must|should|have|has to? ~accept|~take|~shoulder|~bear the|full|all|sole? *blame
        ~lay|~place|~put|~pin|~apportion|~assign|~attach the|all? *blame on|at|to|for|with @person
        ~blame @person for
        ~pin this|it|that on @person
        this|that|it one|incident|outage|failure? ~be all|entirely|squarely|solely|firmly? *on @person >
        only himself|herself|itself|themselves|ourselves to *blame
        ~take the *fall|rap
        *buck stops with|at|on
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'guilty-party',
    category: 'accusation',
    phrases: phrasesOf(
      `
        @person|they|he|she|you *know|knows who they|you are
        *fingerprints all over
        *brought to you|us by
        *courtesy of @person
        blood on their|his|her|its *hands
        the *trail leads|led|points ... to @person
        *smoking gun is|was @owner
        no *prizes for guessing
        *guess who|whose
        as *usual ,? @person broke|did|forgot|ignored|caused|had
        *credit for this|the disaster|mess|outage|debacle goes
        @person ~have done it *again
        guilty *party|parties|person|individual ~be|must|should|will|has|have|~turn
        {seek} ... guilty *party|parties|person|individual
        @person ~be ... guilty *party|parties
        {culprit} be|is|was|were ... @person
        {culprit} turned|turns out to be @person
        @person be|is|are|was|were ... the|our? *culprit|culprits|offender|offenders
        @person be|is|are|was|were the ones|one|person|people who|that ~break|~cause|~delete|~take
        in *cahoots
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'has-to-answer',
    category: 'accusation',
    phrases: phrasesOf(
      `
        ~wriggle|~worm|~weasel *out of
        only|just ~have|has itself|himself|herself|themselves to *thank
        *thanks to @person ,? nobody|no|none|we
        someone|somebody clearly|obviously? did not ... *job
        would|will|could|can someone|somebody|anyone *care to explain
        one *wonders what|who|whether
        i|we|you *wonder what|who|how @person
        it|would be *interesting to know|hear|learn who|why|how
        ~take|takes some *nerve to
        *pinned on @person
        where the *blame belongs|lies
        let the *record show
        ~have a? lot|much|plenty|something to *answer for
        must|should|will|to *answer for this|that|it|the
        some|lot|of? *explaining to do
        ~owe|owes us|everyone|everybody|the an *explanation
        ~demand|~want|~need|~expect an *explanation from @person
        to *own up
        ~come *clean about
        heads must|should|will|have|need to? *roll
        under the *bus
        ~ought|should be *ashamed
        @person to *thank for
        no|little|any|much? doubt|question|mystery|secret ... *who|whose
        name *names
        had *one job
        look no *further than @person
        *always the same team|people|person|group|squad|names|suspects|ones|guys
        once *again ,? @person ~be behind|to|responsible
        someone|somebody needs|must|has|should|ought to? *explain how|why
        *courtesy of @person
      `,
      sets,
    ),
    evenNegated: true,
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'find-out-who',
    category: 'accusation',
    phrases: phrasesOf(
      `
        find|figure|work out *who {acts}
        ~know *who {acts}
        ~want|~need|~like|has|have to *know|find|establish|determine|learn out? is? who
        clear|obvious|plain|known|secret|doubt about? *who {acts}
        who is|was|were ... to *blame
        who is|was|were ... at *fault
        who is|was|were *responsible for {harm}
        who is|was|were ... *accountable for {harm}
        who *~cause {harm}|the
        {seek} out? *whose fault|mistake|commit|change|error|idea|doing
        *about|on|over whose fault|mistake|commit|error|idea|doing
        *whose commit|change|push|merge|deploy|error|mistake broke|took|caused|killed
        *explain why you|he|she|they|nobody|none ... not
        *justify why|how you|he|she|they
      `,
      sets,
    ),
    ...teaching,
  },
];

export const accusingQuestion: QuestionFault = {
  shape: 'question',
  id: 'accusing-question',
  ...teaching,
};

/** What "who" did in a question that looks for a culprit: harm, or a door left open. */
export const culpritActs =
  words(`broke let left allowed permitted authorised authorized gave greenlit green-lit ok'd okayed waved messed screwed
  deleted dropped killed wrecked trashed nuked clobbered wiped crashed forgot ignored missed overlooked skipped failed neglected botched
  pushed shipped disabled muted silenced unplugged overrode bypassed touched thought decided caused tampered fiddled meddled slipped`);

/** What "who" did that is a plain question of fact unless something in it shouts. */
export const approvals = words(
  'approved signed merged reviewed deployed released committed wrote ran changed',
);

/** What makes a plain question about an approval an accusation. */
export const outrage =
  words(`this that such so without untested unreviewed unsafe risky dangerous broken reckless insane crazy stupid obviously even
  earth hell world ever seriously exactly heavens`);

/** What a question with "whose" asks for. */
export const belongings =
  words(`fault idea bright brilliant genius clever mistake error watch doing brainwave negligence screw-up responsibility job turn duty mess blunder
  oversight stupid great`);

/** People whom only questions speak of so. */
export const anybody = words(
  'anyone anybody nobody no-one noone someone somebody everyone everybody you they he she whoever',
);

/** What makes a "why did" or "how did" about a person an accusation rather than a question about reasons. */
export const reproach =
  words(`not never fail failed forget forgot ignore ignored miss missed skip skipped let allow allowed even still ever
  manage managed neglect neglected long late slow asleep absent missing drunk distracted unaware unprepared refuse refused bother overlook overlooked break bypass think possibly`);
