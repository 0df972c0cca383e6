// Phrases that give human error as the cause, or file an incident under it.
import { phrasesOf } from '../phrases';
import { peopleWords, roles } from './actors';
import type { PhraseFault } from './entry';
import { easyToMake } from './teachings';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  // Whose error it is said to be: kinds of people, and work that is done by hand or head.
  doer: new Set([
    ...roles,
    ...peopleWords,
    ...set(`human humans person people operator operators user end-user admin administrator sysadmin sys-admin dba sre engineer developer dev
    programmer coder technician tech fitter electrician administrative manual manually personnel staff employee contractor clerical pilot crew cashier clerk nurse
    keying data-entry copy-paste copy-and-paste cut-and-paste paste pasting transcription judgement judgment procedural workmanship reviewer analyst
    intern trainee apprentice supervisor cockpit handover hand-over cognitive organic meatspace wetware meatware`),
  ]),
  // What the error was made in, between the two.
  task: set(`process entry data-entry configuration config deployment handling operational operation procedural typing keying performance judgement
    judgment copy-paste coding planning scheduling communication memory attention manual operator user intervention input maintenance execution`),
  slip: set(`error mistake mistakes slip slips slip-up slip-ups slipup lapse lapses blunder blunders failing failings fallibility misstep missteps
    mishap mishaps carelessness negligence inattention incompetence misjudgement misjudgment miscalculation screw-up screw-ups foul-up goof
    cock-up mis-step clumsiness forgetfulness maloperation misoperation mis-operation misconfiguration
    misunderstanding oopsie whoopsie blooper glitch miss mix-up misinterpretation mismanagement mishandling misdiagnosis misreading miscommunication misuse typo typos cock-ups botch`),
  // Kinds of people and work of whom several errors are as telling as one; "user errors" and "developer errors" are also classes of messages.
  surely: set(
    'human operator manual clerical pilot crew staff personnel technician engineer data-entry copy-paste judgement judgment',
  ),
  // Work of the hand; its mistakes are somebody's, its errors may be a machine's.
  handwork:
    set(`labelling labeling picking packing cabling wiring patching racking dosing counting reading spelling filing billing translation navigation
    measurement calculation arithmetic arithmetical key-punch administrative accounting dispatching sorting
    fitting mixing measuring maintenance installation assembly copying steering piloting dispensing`),
  act: set(`action operation handling manipulation click keystroke keypress intervention entry input execution mis-execution selection setting
    command button gesture movement press`),
  amiss: set(
    'incorrect wrong improper erroneous faulty inappropriate inadvertent careless unintended accidental mistaken bad',
  ),
  staff: set('staff personnel human humans operator user admin worker individual people nursing'),
  mistake: set(
    'mistake mistakes slip-up slip-ups slipup blunder blunders misstep screw-up misjudgement misjudgment carelessness negligence inattention mix-up mix-ups',
  ),
  // The same in words that also have another sense, so that they count only as a cause.
  vague: set('factor factors failure failures fault faults oversight confusion issue problem'),
  crowd: set('human humans people personnel staff workforce'),
  one: set('operator user administrator engineer developer technician'),
  oops: set(`mistake slip slip-up slipup blunder lapse misstep screw-up goof oversight foul-up cock-up howler mis-step gaffe bungle fumble brainfart
    brain-fart misjudgement misjudgment miscalculation booboo boo-boo fat-finger`),
  // What a form calls the cause, and what is written behind it.
  field: set('cause causes root reason fault failure blame culprit attribution'),
  kindOf: set(
    'category type class classification trigger origin source code kind area factor factors nature',
  ),
  source: set('human humans people person personnel procedural clerical'),
  kind: set(`honest simple silly stupid genuine plain careless human basic elementary momentary unfortunate innocent classic bad terrible costly big huge
    serious dumb minor small unforced avoidable grave easy common typical regrettable clear obvious pure sheer straightforward major bit
    foolish daft embarrassing understandable fat-finger fat-fingered clerical manual keying sloppy rookie procedural`),
  cause: set('to by of be is was were being as from through with via'),
  body: set('finger fingers hand hands thumb thumbs mouse keyboard pen wrist tongue button eye'),
} as const;

const label = {
  unsaid: 'what made it likely',
  ask: 'What about the tool, the task or the moment made this likely for anyone in that seat?',
};

const slipped = {
  unsaid: 'what made it easy to slip',
  ask: 'What lay so close together that a slip was enough, and what would have asked before it took effect?',
};

export const humanErrors: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'human-error',
    category: 'human-error',
    wholeNoun: true,
    phrases: phrasesOf(
      `{doer} *{slip}
       {doer} {task} *{slip}
       {surely} {task}? *errors
       {handwork} *{mistake}
       @doer *{mistake}
       {doer} or|and _ *{slip}
       *human|operator|user|pilot|staff|developer|engineer|technician - *{slip}`,
      sets,
    ),
    ...label,
  },
  {
    shape: 'phrase',
    id: 'human-factor',
    category: 'human-error',
    wholeNoun: true,
    phrases: phrasesOf(
      `{cause} a|an|the|some|pure|simple|plain|sheer|mere? *{crowd} {vague}
       < *{crowd} {vague} >
       *human failure|failing|fault|weakness|frailty|imperfection|stupidity|ineptitude|folly|sloppiness|laziness|ignorance|complacency
       the *human factor|element
       because ... people|humans|operators|engineers|everyone|everybody|staff|users|we ~make *mistakes|errors|slips
       *human cause|causes|origin|agency >
       ~be|~have a|an *human one
       up|down to *human nature|fallibility|frailty|weakness
       {field} : _? *{crowd}|{source}|{one} >
       {kindOf} : _? *{source} >
       {field}|{kindOf} ( *{source} )
       {field}|error|mistake|problem ~be *human >
       ( *human|people|personnel|procedural )
       *people|personnel|discipline|behavioural|behavioral|attitude|competence|competency|skill|skills|training problem|issue >
       *wetware|meatware|meatspace problem|issue|failure|error|fault|glitch|bug
       *weakest|weak link ... human|person|people|operator
       *human|people|person ... weakest|weak link`,
      sets,
    ),
    ...label,
  },
  {
    shape: 'phrase',
    id: 'pebkac',
    category: 'human-error',
    phrases: phrasesOf(
      `pebkac|pebcak|pebmac|pebmak|id10t|id-10t|id-10-t|1d10t|i-d-10-t|pibkac|rtfm|wetware|meatware|thinko|thinkos|brainfart|brain-fart|brainfarts
       between|behind ... *keyboard and|or ... chair|seat|screen|monitor
       between|behind ... *chair|seat|screen|monitor and|or ... keyboard|desk|screen|computer
       problem|fault|issue|error|bug|cause|defect ... front|behind of? the|a? *keyboard|screen|monitor
       *keyboard - chair|seat
       chair-to-keyboard|keyboard-chair|keyboard-to-chair|seat-keyboard
       *layer 8|eight problem|issue|error|failure|fault|incident
       *layer 8|eight >
       *layer-8|layer-eight
       brain *fart|farts|fade|fog
       *picnic problem|error|issue|case|situation
       classic|textbook|pure|case of? a? *picnic
       operator|user *headspace
       senior *moment >
       *nut behind ... wheel|keyboard
       *carbon-based unit|units|error|lifeform|life-form|component`,
      sets,
    ),
    ...label,
  },
  {
    shape: 'phrase',
    id: 'fat-finger',
    category: 'human-error',
    phrases: phrasesOf(
      `fat|clumsy|butter|slippery|stray|wayward|sausage *finger|fingers|fingered|thumbs|thumb|fingering
       fat-finger|fat-fingers|fat-fingered|fat-fingering|fatfinger|fatfingered|fat-thumbed|butterfingers|ham-fingered|butter-fingers|fumble-fingered
       finger *trouble|slip|slips|error|errors|fumble
       *slip|slips|slipped of|on|in a|an|the|his|her|someone|somebody|@owner? {body}
       ~slip ... *keyboard|mouse
       misclick|misclicks|mis-click|mis-clicks|miskey|mis-key|mis-keying|miskeying|mistype|mis-type|mistyping|mis-typing
       *typing|keying|keystroke|clicking|data-entry mistake|mistakes|slip|blunder
       errant|stray|accidental|careless|wayward|unlucky|clumsy *click|keystroke|keypress|key-press|key-stroke|tap`,
      sets,
    ),
    ...slipped,
  },
  {
    shape: 'phrase',
    id: 'was-a-mistake',
    category: 'human-error',
    wholeNoun: true,
    phrases: phrasesOf(
      `was|were|been just? a|an|the {kind}? *{oops}
       is just? a|an {kind}? *{oops} >
       is|was|were|been just? a|an {kind} {kind}? *error|{oops}
       due|owing|down|attributed|attributable|traced|put|chalked|up to a|an|the|simple? {kind}? {kind}? *{oops}
       caused|introduced|triggered|explained|result|consequence|because|case of|by a|an|the? {kind}? {kind}? *{oops}
       because|result|consequence|case of a|an|the {kind} *error|{oops}
       < a|an {kind}? *{oops} >
       < a|an? {kind} {kind}? *error|{oops} >
       *mistake|oversight|lapse|slip|misunderstanding|misjudgement|negligence on ... part
       *mistake|oversight|misunderstanding on the|@owner ... side|end
       *misunderstanding|mistake on @whose side|end
       *error|failure|failing|fault on the part
       *lapse|lapses|slip of|in concentration|attention|judgement|judgment|memory|discipline|vigilance|focus|care
       *error|errors|failure of|in judgement|judgment|vigilance|discipline|concentration
       momentary|moment *lapse|inattention|carelessness|distraction|confusion|forgetfulness
       *moment of|'s inattention|carelessness|distraction|forgetfulness|madness|weakness|confusion|stupidity
       *mistake|error on the part|side of @person`,
      sets,
    ),
    ...easyToMake,
  },
  {
    shape: 'phrase',
    id: 'mistakes-were-made',
    category: 'human-error',
    phrases: phrasesOf(
      `a|an|some|several {kind}? *mistake|slip|blunder|blunders was|were|had|has|have been? made|committed
       *mistakes|errors were|have|had been? made >
       *mistakes|errors were|have|had been? made by|in|when|while|during|on|with|at|along
       *error|{oops} was|were|has|had been? made|introduced|committed while|when|during|in|by|as|with|on
       *error|errors|{oops}|mistakes|typo|typos|confusion|muddle|mix-up was|were|is? made|introduced|committed|caused? by|from @person`,
      sets,
    ),
    ...easyToMake,
  },
  {
    shape: 'phrase',
    id: 'wrongly-operated',
    category: 'human-error',
    wholeNoun: true,
    phrases: phrasesOf(
      `*maloperation|misoperation|mis-operation|mal-operation
       *{amiss} human|manual? {act}|use|switching|keying by|of {staff}
       *{amiss} {act}|parameter|value|digit ... pressed|made|entered|typed|clicked|keyed by|,|>
       *{amiss} human {act}
       unforced *error|errors
       handling|keystroke|scribal *error|mistake
       *noncompliance|non-compliance|violation by {staff}|@person
       incorrect|wrong|erroneous|faulty *manual input|entry|intervention|operation|action|switching|step
       a|the|this|that|one|another {kind}? *blunder|howler|gaffe|cock-up|screw-up|goof|fuck-up|balls-up|bungle|botch|slip-up|slipup`,
      sets,
    ),
    ...slipped,
  },
  {
    shape: 'phrase',
    id: 'down-to-people',
    category: 'human-error',
    phrases: phrasesOf(
      `*down to people|humans|staff|personnel|individuals >
       human-caused|human-induced|man-made|human-made|people-caused|operator-induced|operator-caused|user-inflicted|user-caused|user-induced|human-inflicted|admin-induced|human-originated
       not ... but|, but? the|a|an? *human|humans|person|people|operator|user >
       ~be a|the? *human|humans|person|people , not|and|rather
       *humans|people ~be not >
       *fault|problem|failure|error|cause|blame ~lie|was|is|sat|sits|lies|lay with|at the *person|human|people|humans|operator|user|man|keyboard
       *failing|failings|lapse|slip of|by|on @person
       caused by a? *humans|people|person|human|staff|personnel , and|not|rather
       by *humans|people|staff|human , not
       *human|person|people|humans , not a|the? technology|technical|technological|machine|machines|system|systems|software|hardware|tooling|equipment|computers
       the *human|humans|people|person|operator ~do|~be not >
       *human|humans|people ~be the problem|issue|cause|culprit
       *human in origin
       *only human
       by *mistake >`,
      sets,
    ),
    ...label,
  },
];
