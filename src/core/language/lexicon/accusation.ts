// Phrases that look for the one at fault, and the words with which questions do.
import { phraseOf } from '../phrases';
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
    phrases: [
      phraseOf('finger|fingers of? blame? ~point|~wag', sets),
      phraseOf('~point|~wag the|a|our|their|my|its *finger|fingers at|to|toward|towards', sets),
      phraseOf('*finger-pointing at|to|towards', sets),
      phraseOf('*spotlight falls|fell|is on @person', sets),
    ],
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'blame-lies-with',
    category: 'accusation',
    phrases: [
      phraseOf('{blame} for|of? ... {lies} squarely|solely|entirely|firmly|fully? with|on @person', sets),
      phraseOf('{blame} {lies} squarely|solely|entirely|firmly|fully? with|on|at @person', sets),
      phraseOf('{blame} {lies} at the *door|feet of', sets),
      phraseOf(
        '@person|they must|should|have|has to? ~accept|~take|~shoulder|~bear the|full|all|sole? *blame',
        sets,
      ),
      phraseOf(
        '~lay|~place|~put|~pin|~apportion|~assign|~attach the|all? *blame on|at|to|for|with @person',
        sets,
      ),
      phraseOf('~blame @person for', sets),
      phraseOf('~pin this|it|that on @person', sets),
      phraseOf(
        'this|that|it one|incident|outage|failure? ~be all|entirely|squarely|solely|firmly? *on @person >',
        sets,
      ),
      phraseOf('only himself|herself|itself|themselves|ourselves to *blame', sets),
      phraseOf('~take the *fall|rap', sets),
      phraseOf('*buck stops with|at|on', sets),
    ],
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'guilty-party',
    category: 'accusation',
    phrases: [
      phraseOf('guilty *party|parties|person|individual ~be|must|should|will|has|have|~turn', sets),
      phraseOf('{seek} ... guilty *party|parties|person|individual', sets),
      phraseOf('@person ~be ... guilty *party|parties', sets),
      phraseOf('{culprit} be|is|was|were ... @person', sets),
      phraseOf('{culprit} turned|turns out to be @person', sets),
      phraseOf('@person be|is|are|was|were ... the|our? *culprit|culprits|offender|offenders', sets),
      phraseOf(
        '@person be|is|are|was|were the ones|one|person|people who|that ~break|~cause|~delete|~take',
        sets,
      ),
      phraseOf('in *cahoots', sets),
    ],
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'has-to-answer',
    category: 'accusation',
    phrases: [
      phraseOf('~have a? lot|much|plenty|something to *answer for', sets),
      phraseOf('must|should|will|to *answer for this|that|it|the', sets),
      phraseOf('some|lot|of? *explaining to do', sets),
      phraseOf('~owe|owes us|everyone|everybody|the an *explanation', sets),
      phraseOf('~demand|~want|~need|~expect an *explanation from @person', sets),
      phraseOf('to *own up', sets),
      phraseOf('~come *clean about', sets),
      phraseOf('heads must|should|will|have|need to? *roll', sets),
      phraseOf('under the *bus', sets),
      phraseOf('~ought|should be *ashamed', sets),
      phraseOf('@person to *thank for', sets),
      phraseOf('no|little|any|much? doubt|question|mystery|secret ... *who|whose', sets),
      phraseOf('name *names', sets),
      phraseOf('had *one job', sets),
      phraseOf('find|figure|work out *who {acts}', sets),
      phraseOf('~know *who {acts}', sets),
      phraseOf('look no *further than @person', sets),
      phraseOf('*always the same team|people|person|group|squad|names|suspects|ones|guys', sets),
      phraseOf('once *again ,? @person ~be behind|to|responsible', sets),
      phraseOf('someone|somebody needs|must|has|should|ought to? *explain how|why', sets),
      phraseOf('~want|~need|~like|has|have to *know|find|establish|determine|learn out? is? who', sets),
      phraseOf('clear|obvious|plain|known|secret|doubt about? *who {acts}', sets),
      phraseOf('*courtesy of @person', sets),
    ],
    evenNegated: true,
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'find-out-who',
    category: 'accusation',
    phrases: [
      phraseOf('who is|was|were ... to *blame', sets),
      phraseOf('who is|was|were ... at *fault', sets),
      phraseOf('who is|was|were *responsible for {harm}', sets),
      phraseOf('who is|was|were ... *accountable for {harm}', sets),
      phraseOf('who ~cause|*caused {harm}|the', sets),
      phraseOf('{seek} out? *whose fault|mistake|commit|change|error|idea|doing', sets),
      phraseOf('*about|on|over whose fault|mistake|commit|error|idea|doing', sets),
      phraseOf('*whose commit|change|push|merge|deploy|error|mistake broke|took|caused|killed', sets),
      phraseOf('*explain why you|he|she|they|nobody|none ... not', sets),
      phraseOf('*justify why|how you|he|she|they', sets),
    ],
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
  words(`fault idea bright brilliant genius clever mistake error watch doing brainwave negligence screw-up mess blunder
  oversight stupid great`);

/** People whom only questions speak of so. */
export const anybody = words(
  'anyone anybody nobody no-one noone someone somebody everyone everybody you they he she whoever',
);

/** What makes a "why did" or "how did" about a person an accusation rather than a question about reasons. */
export const reproach =
  words(`not never fail failed forget forgot ignore ignored miss missed skip skipped let allow allowed even still ever
  manage managed neglect neglected long late slow refuse refused bother overlook overlooked break bypass think possibly`);
