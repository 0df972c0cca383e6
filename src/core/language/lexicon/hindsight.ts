// Phrases that lay ease or obviousness over what people did or saw.
import { phraseOf, type WordSets } from '../phrases';
import type { PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets: WordSets = {
  very: words(`blindingly glaringly painfully patently perfectly abundantly blatantly screamingly bleedingly plainly quite immediately instantly so rather
    entirely completely utterly all too pretty fairly crystal always already`),
  obvious: words('obvious self-evident selfevident unmistakable unmistakeable blatant glaring unmissable'),
  evident: words('obvious evident apparent plain clear self-evident unmistakable visible'),
  see: words(`see spot notice find catch detect tell recognise recognize discover check verify identify diagnose prevent avoid anticipate foresee predict
    realise realize work figure deduce rule infer confirm look guess read test ask`),
  seen: words(`seen spotted noticed found caught detected told known recognised recognized discovered checked verified prevented avoided anticipated foreseen predicted
    realised realized stopped averted fixed tested asked identified confirmed`),
  any: words('anyone anybody everyone everybody all whoever'),
  flaw: words(`mistake mistakes error errors oversight oversights omission omissions flaw flaws typo typos bug bugs blunder blunders gap gaps hole holes slip
    sign signs signal signals symptom symptoms warning warnings clue clues flag flags hint hints discrepancy contradiction inconsistency risk risks danger step`),
  ease: words('easy trivial simple straightforward easily simplest easiest quick child\'s'),
  look: words('look glance peek check test search grep read review question query ping call comparison reading skim scan inspection count'),
  brief: words(`quick simple basic cursory trivial brief elementary rudimentary mere fleeting casual passing superficial two-second ten-second five-second
    one-second 10-second 30-second two-minute five-minute one-minute ten-minute 2-minute 5-minute 10-minute single`),
  shows: words('shows show showed tells tell told reveals reveal revealed confirms makes would will suffices sufficed'),
  checking: words('checking verifying testing reviewing confirming opening running comparing counting pressing scrolling glancing counting typing'),
  doom: words('happen fail break blow go end fall fill come crash cause lead collide overflow explode backfire bite run trip result collapse catch surface hit'),
  start: words('start outset beginning first'),
};

const p = (...notations: readonly string[]) => notations.map((notation) => phraseOf(notation, sets));

const seen = {
  unsaid: 'what could be seen then, and among what else',
  ask: 'What did people have in front of them at that moment, and what else looked like it?',
} as const;

const eased = {
  unsaid: 'what pointed there at the time',
  ask: 'What pointed to that step at the time, and what else asked for attention?',
} as const;

const fated = {
  unsaid: 'what people expected, and why',
  ask: 'What did people expect to happen, and what had made that a sound expectation until then?',
} as const;

const knowing = {
  unsaid: 'where that knowledge is found by someone who needs it',
  ask: 'Where would someone in that seat have met this knowledge at the moment they needed it?',
} as const;

const puzzling = {
  unsaid: 'what made it sensible from the inside',
  ask: 'What did it look like from the inside, so that the step made sense?',
} as const;

/** Where these come before it, it was found by looking. */
const finding = words('once after until when later eventually finally afterwards since soon became become becomes');

const phrase = { shape: 'phrase', category: 'hindsight' } as const;

export const hindsightPhrases: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'in-plain-sight',
    phrases: p(
      '~stare|stared|staring _? _? _? in the *face',
      '~stare|staring right|straight|directly? at us|them|him|her|everyone|everybody|@person',
      'in plain *sight|view',
      'for *all|{any}|anyone to see',
      '*hiding in plain sight',
      'as *plain|clear|obvious as',
      '*clear|plain as day|daylight|crystal|glass|a',
      '*crystal|blindingly|glaringly|painfully|patently|abundantly|blatantly|bleedingly|screamingly {evident}',
      'right|directly|straight in *front of @person|them|him|her|everyone|everybody|us|their|his',
      'before|under their|his|her|everyone\'s|our very? own? *eyes|nose|noses',
      'right under @owner|their *nose|noses',
      '~scream|shout|yell *at @person|them|him|her|us|everyone',
      '~jump|jumps|leaps|leapt|jumped out *at @person|you|one|them|anyone|everyone',
      '~stick|stuck|stands|stood out like a sore *thumb',
      'a *mile|miles off|away',
      'in *black and white',
      'in big|large|bold|red bold|red? *letters|capitals',
      '*hit|hits|hitting them|him|her|you|us|everyone in the face|eye',
      'plain *to see|anyone|everyone|anybody|everybody|all',
      'could|would hardly|not|scarcely|barely have been *clearer|plainer|louder|simpler|easier',
      'no one|nobody could *miss|overlook',
      'was|were|been impossible|hard|difficult|inconceivable to *miss|overlook|ignore|mistake',
      '*unmissable',
      'in *plain words|english|language|letters|text|terms',
    ),
    evenNegated: true,
    unlessAfter: finding,
    ...seen,
  },
  {
    ...phrase,
    id: 'signs-there',
    phrases: p(
      'writing|handwriting ... *wall',
      '*signs|flags|clues|symptoms|hints|warnings ~be all? there',
      '*signs|flags|clues|symptoms|hints|warnings ~be {very}? {evident}|{obvious}',
      'all? the *signs|clues|flags|hints|warnings ~be there|present',
      'alarm *bells should|ought',
      'should|ought|must to? have rung|set|raised|sounded *alarm',
      'should|ought|must to? have been {very}? a? *{evident}|{obvious}|red|warning|wake-up|no',
      '*clear|plain|evident|apparent|obvious to? {any}|all',
      'it|that|this was|were|been {very}? *clear|plain|evident|apparent|obvious from the|day {start}|one',
      '*plain|evident|apparent|obvious from the|day {start}|one',
      'it was perfectly|quite|absolutely|entirely|abundantly *clear|plain|evident|apparent from|that',
      '*obvious|unmistakable|unmistakeable|ample|plain|abundant|countless signs|warnings|warning|clues|evidence',
      '*plenty of signs|warnings|warning|clues|evidence|notice',
      '*enough signs|warnings|warning|clues',
      '*self-evident',
      '*obvious|glaring|blatant {flaw}',
      '*glaring|blatant {flaw}|failure|lack|absence',
    ),
    unlessAfter: finding,
    ...seen,
  },
  {
    ...phrase,
    id: 'easy-to-see',
    phrases: p(
      '~be|been {very}? *easy|trivial|simple|straightforward to {see}',
      'be {very}? *easy|trivial|simple|straightforward enough? to {see}',
      '*easy|simple|trivial|obvious catch|spot|find|call|pick|win',
      '*easily|readily have been? {seen}',
      'have *easily|readily been? {seen}',
      'have been *easily|readily|trivially {seen}',
      '*easily|readily|entirely|totally|completely|eminently|wholly|perfectly avoidable|preventable|foreseeable|predictable',
      'a matter of *seconds|moments|minutes to {see}',
      'a simple *matter of asking|checking|reading|looking|running|calling|comparing',
      'two|one|a few|single *click|clicks|query|command|keystroke|grep|search away',
      'would have been *trivial|easy|simple|straightforward|child\'s',
      'it would have been so|that *easy|simple',
      'child *play',
      'a|the ... straightforward|simple|trivial|easy *task|job|exercise , but|yet|and|which',
      '{checking}|reading|looking|calling|asking ... takes|took|costs|cost|needs ... *seconds|minutes|moment|minute|second|nothing',
      'spotting|finding|seeing|noticing|catching|checking|avoiding|detecting|diagnosing|preventing|verifying ... ~be *easy|simple|trivial|straightforward',
    ),
    ...eased,
  },
  {
    ...phrase,
    id: 'only-had-to',
    phrases: p(
      '*all it took|takes|needed|required was|is|were',
      '*all it would have taken',
      '*all that|it? ~be|was needed|required|necessary was|is',
      '*all that? @person|he|she|they|anyone|anybody|one|you|somebody|someone had|needed|has|have to do',
      'only|just|merely|simply *had|needed to|have {see}|look|read|open|ask|check|press|scroll|run|call|wait|click|follow|type|turn|pick|think|glance|compare|listen|pay',
      'need *only have',
      'how *hard|difficult can|could|would|is|was it be|have|been?',
      'it ~be not *hard|difficult|complicated to',
      '~be not|hardly exactly? *rocket|brain',
      'trivial|obvious|simple|easy|basic|elementary *step|fix|remedy|expedient|measure|precaution of',
      'the *obvious step|thing|question|place|answer|solution|cause|culprit|conclusion ~be|would|was|had',
      '~miss|overlook|ignore the *obvious',
    ),
    evenNegated: true,
    ...eased,
  },
  {
    ...phrase,
    id: 'merely-had-to',
    phrases: p('only|just|merely|simply *had|needed to _', 'had|needed *only|merely|simply|just to _', 'simply|just *did|had|was|were|would|could not|never _'),
    subject: ['person', 'nobody'],
    evenNegated: true,
    ...eased,
  },
  {
    ...phrase,
    id: 'quick-look',
    phrases: p(
      'even a the|most? {brief}|cursory *{look} ... {shows}|~reveal|make|expose|confirm|have',
      'a|one {brief} *look|glance|peek|skim ... shows|reveals|tells|confirms|makes|would',
      'one *look|glance|peek at ... shows|reveals|tells|and|is|was|would|suffices',
      'two|five|ten|thirty|a|few|couple *seconds|minutes|moments of thought|reading|thinking|attention|reflection|research|googling|testing',
      '*basic|elementary|rudimentary precaution|precautions|stuff|hygiene|knowledge|mistake|mistakes|error|competence|diligence|principle',
      'the most *basic|elementary of? {look}|precaution|precautions|checks|tests|sanity|due|of',
      'page|line|sentence|paragraph one|1? of the *manual|readme|documentation|docs|runbook says|states',
      'first page|line|sentence|paragraph *of the manual|readme|documentation|docs|runbook|log|error|output|message',
      '*rtfm',
    ),
    ...eased,
  },
  {
    ...phrase,
    id: 'no-surprise',
    phrases: p(
      'nobody|none|no|no-one|noone|should ... be|been *surprised|surprising',
      '*surprise|surprised|surprises nobody|no|no-one|noone',
      'hardly|not|scarcely a? *surprising|surprise|surprised that|when|if|given|then',
      'no *wonder|surprise|surprises that|then|the|it|when|given|here|there|,',
      '*came|comes|come as no|little surprise',
      'small|little *wonder',
      '*bound|destined|doomed|fated|guaranteed|sure|certain to {doom}',
      '*foregone|forgone conclusion',
      '*waiting to happen',
      '*recipe for disaster|trouble|failure',
      '*ticking time? bomb|bombs|timebomb',
      'matter|question of *time before|until|till|,|that',
      'only|just a? *matter|question of time',
      '*asking|begging|looking for trouble|it',
      '*tempting fate',
      'saw|seen|see|seeing it|this|that|them *coming',
      '*coming a mile|from',
      '~be *foreseeable',
      '~be {very}? *predictable that|from|to',
      'outcome|result|consequence|consequences|end|effect|failure|outage ~be {very}? *predictable|foreseeable|inevitable|obvious',
      'as *expected|anticipated|predicted by? anyone|anybody|everyone|any',
      'sooner or *later',
      '~be|was *predestined|preordained',
    ),
    evenNegated: true,
    ...fated,
  },
  {
    ...phrase,
    id: 'everyone-knows',
    phrases: p(
      'anyone|anybody|everyone|everybody|whoever|one *can|could|would|will|should|might see|have|tell|notice|spot|know',
      'anyone|anybody who *looked|looks|read|reads|knows|knew|had|has|opened|compared ... can|could|would|will|should|knows|sees|saw',
      '*everyone|everybody knows',
      '*everyone|everybody knew that|this|it|about|,|how',
      'any|every ... *engineer|developer|operator|admin|administrator|sysadmin|dba|programmer|sre|technician|responder|nurse|reviewer|person|professional|user|student|beginner knows|knew|could|would|will|can|should|worth',
      'any|a *fool|idiot|moron|layman|novice|child|beginner|rookie could|can|would|knows|will',
      'even a|an|the|my ... *beginner|novice|intern|child|toddler|layman|layperson|junior|student|trainee|newcomer|amateur|grandmother|five-year-old|schoolchild|customer|monkey would|could|can|knows|will|sees|spotted|saw|noticed',
      'a|any|first-year *child|student|schoolchild|toddler|five-year-old could|would|can|knows',
      '*common sense|knowledge',
      '*rocket science|scientist|surgery',
      'brain *surgery',
      'not ~take|need|require|be a|an *genius|expert|degree|phd|einstein|sherlock|detective|prophet|psychic|oracle|clairvoyant|crystal|sleuth|magician|wizard',
      'no *genius|expert|degree|phd|einstein|prophet|clairvoyance',
      'crystal *ball',
      '*no-brainer|nobrainer',
      'no *brainer',
      '~go|goes|went *without saying',
      '*needless to say',
      'hardly|scarcely ~need|needs|needed|bears *saying|mentioning|mention|explaining|spelling',
      '*elementary that',
      '*textbook case|example|mistake|error',
      '*101|foundational that',
      'as *everyone|everybody|anyone|anybody knows|knew|will|can|could|would|should',
      'needs|needed|need|needing to be *told|reminded that',
    ),
    evenNegated: true,
    ...knowing,
  },
  {
    ...phrase,
    id: 'hard-to-believe',
    phrases: p(
      'hard|difficult|impossible|tough to *believe|understand|imagine|see|tell|fathom|comprehend|explain|justify|credit|conceive|accept|grasp how|why|that|anyone|anybody|nobody|somebody',
      'hard|difficult|impossible to *believe|fathom|credit|imagine|conceive',
      '*beggars|beggared|defies|defied belief|understanding|comprehension|logic|reason|explanation|imagination',
      '*mind-boggling|mindboggling|baffling|astonishing|incredible|unbelievable|inconceivable|unfathomable|incomprehensible|astounding|staggering|remarkable that|how|why',
      '*mystery|puzzle|riddle why|how|that',
      '< how ... *passed|survived|slipped|got|escaped|came|went ... ~be a|an|beyond|anyone\'s mystery|puzzle|guess|me|riddle|us?',
      '*beyond me|us|belief|comprehension|understanding why|how|that?',
      'one *wonders|wonder how',
      '*inexplicably|unaccountably|incomprehensibly|unbelievably|astonishingly|amazingly|incredibly|bafflingly , nobody|no|none|neither|@person',
      '*inexplicably|unaccountably|incomprehensibly|bafflingly',
      '*amazingly|incredibly|astonishingly|unbelievably nobody|no|none|neither',
    ),
    ...puzzling,
  },
];
