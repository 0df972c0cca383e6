// Phrases that give human error as the cause, or file an incident under it.
import { phrasesOf } from '../notation/phrases';
import { peopleWords, roles } from './actors';
import type { PhraseFault } from '../notation/entry';
import { easyToMake } from './teachings';
import { allOf, amiss, words } from '../notation/wordLists';

/** "A mis-click", "the misreading". */
const misread = amiss(
  'keying key clicking click tap setting reading typing judgement judgment interpretation calculation',
);

const sets = {
  // Whose error it is said to be: kinds of people, and work that is done by hand or head.
  doer: allOf(
    roles,
    peopleWords,
    words(`human+ person people operator+ user associate maintainer end-user admin administrator sysadmin sys-admin dba sre engineer developer dev programmer
      coder technician tech fitter electrician administrative manual manually personnel staff employee contractor clerical pilot crew
      cashier clerk nurse personal keying data-entry copy-paste copy-and-paste cut-and-paste paste pasting transcription judgement judgment
      procedural workmanship reviewer analyst intern trainee apprentice supervisor cockpit handover hand-over cognitive organic
      meatspace wetware meatware`),
  ),
  slip: words(`error mistake+ slip+ slip-up+ slipup lapse+ blunder+ failing+ fallibility misstep+ mishap+ carelessness negligence inattention distraction
      incompetence misjudgement misjudgment screw-up+ foul-up goof cock-up+ mis-step clumsiness forgetfulness maloperation misoperation
      mis-operation misconfiguration misunderstanding oopsie whoopsie blooper glitch miss mix-up mismanagement mishandling misdiagnosis
      misreading misuse typo+ botch`),
  // Work of the hand; its mistakes are somebody's, its errors may be a machine's.
  handwork:
    words(`labelling labeling picking packing cabling wiring patching dosing counting reading filing billing translation measurement calculation
    switching loading posting booking scheduling arithmetic administrative accounting dispatching sorting mixing measuring maintenance installation assembly copying steering
    dispensing`),
  act: words(`act action operation handling manipulation click keystroke keypress intervention entry input execution mis-execution selection setting
    command button gesture movement press`),
  amiss: words(
    'incorrect wrong improper erroneous faulty inadvertent careless unintended unintentional accidental mistaken bad',
  ),
  amissly: words('incorrectly wrongly improperly falsely erroneously'),
  staff: words('staff personnel human+ operator user admin worker individual people nursing'),
  mistake: words(
    'mistake+ slip-up+ slipup blunder+ misstep screw-up misjudgement misjudgment carelessness negligence inattention mix-up+',
  ),
  // The same in words that also have another sense, so that they count only as a cause.
  vague: words('cause factor+ failure+ fault+ oversight confusion issue problem'),
  misread,
  misdeed: allOf(misread, words('typo slip mistake keystroke lapse')),
  crowd: words('human+ people personnel staff'),
  oops: words(
    'mistake slip blunder lapse misstep screw-up goof oversight misjudgement misjudgment fat-finger cock-up foul-up clanger',
  ),
  staffed: words('human people person personnel man staff user operator'),
  handled: words(
    'pulled cut unplugged selected picked chosen pressed given fitted used installed deleted applied typed entered',
  ),
  // What a form calls the cause, and what is written behind it.
  fingering: words(
    'typing clicking pressing keying entering reading pasting picking selecting forgetting plugging pulling hitting',
  ),
  field: words('cause+ root reason fault failure blame culprit'),
  kindOf: words('category type class classification trigger origin source code kind area factor+ nature'),
  source: words('human+ people person personnel procedural clerical operator user h'),
  kind: words(`honest simple silly stupid genuine plain careless human basic elementary momentary innocent classic bad terrible costly big huge
    serious dumb minor small unforced avoidable grave easy common typical clear obvious pure sheer straightforward major bit foolish
    daft embarrassing understandable fat-finger fat-fingered clerical manual keying sloppy rookie procedural`),
  thing:
    words(`technology technical machine+ system+ software hardware tooling equipment process procedure+ program+ tool+ script+ computer+ code defect+ bug+ pump
    technique mechanical device+`),
  misentry:
    words(`misreading miscount mis-click misclick mis-keying miskeying mistyping mis-scan mislabelling mislabeling mis-paste miscopying miscounting misfiling mishearing
    mis-selection mis-tap confusion transposition omission mispick mis-entry misplacement misinterpretation misjudging`),
  body: words('finger+ hand+ thumb+ mouse keyboard pen wrist tongue button eye'),
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
       {handwork} *{mistake}
       @doer *{mistake}`,
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
      `_ _? *{crowd} {vague}
       < *{crowd} {vague} >
       *human failure|failing|fault|weakness
       the *human factor|element
       *human origin|agency|~cause >
       ~be|~have a|an|the *human one
       {kindOf} : _? *{source} >
       cause+ :|, _? *{staffed} >
       *cause of|for ... :|~be the|a|an? {staffed} >
       *cause ~be the|a|an {staffed} >
       {field}|error|link|weakness|element ... ~be *human >
       reason+|cause+ for|of _? _? : *{source} >
       ( *human|people|personnel|procedural )
       *wetware|meatware|meatspace problem|failure|error|fault|bug`,
      sets,
    ),
    ...label,
  },
  {
    shape: 'phrase',
    id: 'pebkac',
    category: 'human-error',
    phrases: phrasesOf(
      `pebkac|ebkac|pebcak|pebmac|pebmak|id10t|id-10t|id-10-t|1d10t|i-d-10-t|pibkac|rtfm|wetware|meatware|thinko+|brainfart+|brain-fart
       between|behind ... *keyboard and|or ... chair|seat|screen
       between|behind ... *chair|seat|screen|monitor and|or ... keyboard|desk|screen
       problem|fault|issue|error|bug|cause|defect ... front|behind of? the|a? *keyboard|screen|monitor
       *layer 8|eight problem|issue|error|fault|incident
       *layer-8|layer-eight
       brain *fart+|fade|fog|freeze
       senior *moment >
       *nut ~be? behind ... wheel|keyboard
       *carbon-based unit+|error|component`,
      sets,
    ),
    ...label,
  },
  {
    shape: 'phrase',
    id: 'fat-finger',
    category: 'human-error',
    phrases: phrasesOf(
      `fat|clumsy|stray *finger+|thumb+
       fat-finger|fat-fingered|fat-thumbed
       finger *trouble|slip|error|problem|fault|fumble
       *finger|fingers|thumb|hand|elbow ~slip
       *slip+|slipped _ a|an|the|his|her|someone|somebody|@owner? {body}
       misclick|mis-key
       *typing|keying|keystroke|clicking|data-entry mistake+|slip|blunder`,
      sets,
    ),
    ...slipped,
  },
  {
    shape: 'phrase',
    id: 'was-a-mistake',
    category: 'human-error',
    notOfThings: true,
    wholeNoun: true,
    phrases: phrasesOf(
      `was|were|been just? a|an|the _? *{oops}
       due|owing|down|attributed|attributable|traced|put|up|back|boil+|comes|came|goes to a|an|the|simple? {kind}? {kind}? *{oops}
       < a|an? {kind} _? *error|{oops} >
       *mistake|oversight|lapse|slip|negligence on ... part
       *mistake|oversight|misunderstanding on the|@owner ... side|end
       *error|failure|failing|fault on the part
       *lapse+|slip of|in concentration|attention|memory
       *error+|failure of|in judgement|judgment|discipline
       *loss of concentration|attention|focus|vigilance
       *confusion|hesitation|indecision on|in the part|mind|minds
       by *oversight >
       ~stem|arise|result|grow|come from|out of? a|an|the {kind}? *{oops}|typo
       < a|an|one _? *slip|lapse|blunder at|on|while|when|during|of|by|and
       < a|an|one _? *mistake >|at|while|during|and|when
       *mistake|error|slip made? by hand
       *error|mistake+|slip in|during|with manual
       remains ~be? a|an|the *person|human|people|man|woman
       the *person|people|human+|man using|operating|running|driving|behind|at _? _? ~do|~be not >
       case of *wrong
       {field} : {kind}? *oversight|inattention|haste
       {kindOf}|{field} ... : *{amiss} _ _? {handled}
       momentary|moment of? *lapse|inattention|carelessness`,
      sets,
    ),
    ...easyToMake,
  },
  {
    shape: 'phrase',
    id: 'because-of-a-mistake',
    category: 'human-error',
    notOfThings: true,
    wholeNoun: true,
    // "Because of a mistake in the config format": any program's.
    unlessNext: words('in'),
    phrases: phrasesOf('explained|result|because of|by a|an|the? {kind}? {kind}? *{oops}', sets),
    ...easyToMake,
  },
  {
    shape: 'phrase',
    id: 'mistakes-were-made',
    category: 'human-error',
    notOfThings: true,
    phrases: phrasesOf(
      `a|an|some|several _? *mistake|slip ~have|~be been? made|committed
       *mistakes|errors were|~have been? made >
       *mistakes|errors were|~have been? made by|in|when|while|during|on|with|at|along
       *error|{oops} ~have|~be been? made|introduced|committed while|when|during|in|by|as|with|on
       *error+|{oops}|mistakes|typo|mix-up ~be? made? by|from @person
       *error|{oops}|typo in|on a|an|the _ _? by @person`,
      sets,
    ),
    ...easyToMake,
  },
  {
    shape: 'phrase',
    id: 'wrongly-operated',
    category: 'human-error',
    notOfThings: true,
    wholeNoun: true,
    phrases: phrasesOf(
      `*maloperation|misoperation|mis-operation|mal-operation
       *{amiss} human|manual? {act}|use ... by|of _? _? {staff}
       *{amiss} {act}|parameter|value|digit ... pressed|made|entered|typed|clicked|keyed
       *{amiss} human {act}|handling
       *{amiss} _ of? ... by hand
       ~be|but|than|namely|just a|an|one|some? *person|human|somebody|someone|man {fingering}
       *{amiss} _ _? by a|an|the|one|on-site? @person|{staff}|hands
       {amissly} *wired|keyed|entered|typed|connected|set|filed|read|installed|selected|operated|used by @person|{staff}
       a|one|another|single *mis-click|mis-tap|mistap in|on|at|of
       unforced *error+
       *mishandling|misuse|mis-execution|misoperation of? ... by {staff}|@person
       handling|keystroke|scribal|operating *error|mistake|slip
       *{misentry} ... ... by @person|a|an|the|one|somebody|someone
       *{amiss} ... ... typed|entered|keyed|selected|pressed|picked|chosen|clicked by @person|a|an|the|someone|somebody
       {amiss}|false|stray *click|keystroke|keypress|mouse|tap
       *noncompliance|non-compliance|violation by {staff}|@person
       incorrect|wrong|erroneous|faulty *manual input|entry|operation|action|switching|step
       {amiss} *handling|punching|switching|keying|execution|operation of? _? _? _? by {staff}|@person
       {amiss} *button press|pressed
       *{misread} of|on|in ... by|at|from @person
       *{misdeed} by|from a|an|the|one|our|@person
       a|the|this|that|one|another _? *blunder|howler|gaffe|screw-up|goof|bungle|botch|slip-up|slipup`,
      sets,
    ),
    ...slipped,
  },
  {
    shape: 'phrase',
    id: 'people-not-things',
    category: 'human-error',
    evenNegated: true,
    phrases: phrasesOf(
      `not ... but|, but? _? *human|person|people|operator|user >|who|running|using|operating|at|behind
       ~be a|the? *human|person|people , not|and|rather
       *human|person|people ,? not|rather than? a|an|the|from|to|of? {thing}`,
      sets,
    ),
    ...label,
  },
  {
    shape: 'phrase',
    id: 'down-to-people',
    category: 'human-error',
    notOfThings: true,
    phrases: phrasesOf(
      `human-induced|man-made|operator-induced|human-caused|staff-induced|staff-caused|operator-caused|user-inflicted
       error|fault|cause|problem ~be|lie on|in the *human side|end|hand|link
       human *hand in|behind|at
       *failing|lapse|slip of|by|on @person
       *weak|weakest|faulty|failing|defective|unreliable point|link|component|element|part|spot ... ~be ... human+|person|people|operator|man|user|@person
       < *picnic >
       @person|somebody|someone|people|humans *~get it wrong
       people|humans|staff|someone|somebody ~get it|things|this|that *wrong
       weak|weakest|weaker *link|point|spot|part ... ~be the ... person|human|people|user|operator
       closed|filed|logged|recorded ... as *picnic
       *{oops}|misunderstanding|mix-up in|within|at|on|between the|our|two ... team+|desk+|shift+|crew+|department+|ward+|office|controls|panel|console|bench|helm|people
       the|its|our|their *human+|people|person|operator|man|woman|crew|element|user|staff ~do|~be not >
       *operator|people|user|human|person|staff not >
       the *operator|user|human|person ~be wrong >
       ~begin|start with|by ... *human|person|somebody|someone being|and|with|who
       what|that *failed _? _? ~be @person|human+|people
       *mistakes|slips happen|occur >
       *human in origin
       by *mistake >`,
      sets,
    ),
    ...label,
  },
];
