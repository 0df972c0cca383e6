// That somebody did not care: had no interest, looked away, left it to others.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { elseToCareFor } from '../teachings';
import { words } from '../../notation/wordLists';
import { motiveWords, people, anybody } from './motiveWords';

const sets = {
  ...motiveWords,
  nuisance:
    words(`nuisance chore formality joke annoyance distraction bother burden bore inconvenience optional beneath suggestion+ waste noise
      playground toy sandbox tape bureaucracy box-ticking overhead junk attack insult nagging licence license beginners novices amateurs luxury`),
  nil: words('damn toss stuff second'),
  bother: words('bothered arsed fussed stuffed troubled persuaded'),
  prize: words(
    'bonus promotion clock quarter launch sale deal deadline weekend door headline+ numbers figures commission target+ gallery cameras',
  ),
};

export const didNotCare: PhraseFault = {
  shape: 'phrase',
  id: 'did-not-care',
  category: 'motive',
  subject: people,
  phrases: phrasesOf(
    `
      not ~lift a *finger
      ~do the|only bare|absolute *minimum
      ~be *happy|content|glad to let|leave|watch|live|wait|sit
      not ~lose any|much? *sleep over
      only|just|solely *interested in
      just to be *done with
      not *~trouble to
      ~throw *caution to the wind
      ~get|~grow|~be *tired of
      ~have *other priorities
      ~stay|~sit|~stand *idle|idly
      ~sit on {own} *hands
      ~let ... *slide
      not ~be *{bother}
      not _? *~bother
      not even? *~care
      not ~give a|two *{nil}
      not have *cared less
      not ~be *interested
      not ~want to *be
      ~have no *desire|time to|for
      never ~have any *intention|interest|desire
      ~look *down on|upon
      ~wave ... *away
      too *busy chasing|playing|arguing|with
      ~give a|two *{nil}
      ~have no *interest in
      ~have *better things to do
      ~have no *intention of
      ~have no *appetite for
      not ~take ... *seriously
      not *think|consider ... worth
      not ~feel *like
      ~lose *interest
      ~shrug ... *off
      ~pay lip *service to
    `,
    sets,
  ),
  ...elseToCareFor,
};

export const somebodyElsesProblem: PhraseFault = {
  shape: 'phrase',
  id: 'somebody-elses-problem',
  category: 'motive',
  subject: people,
  phrases: phrasesOf(
    `
      ~have no *wish|inclination|urge|patience to|for
      ~assume|~think|~decide|~figure|~say ... *somebody|someone else problem|job
      ~walk *past|by the
    `,
    sets,
  ),
  ...elseToCareFor,
};

export const onlyPeopleDo: PhraseFault = {
  shape: 'phrase',
  id: 'only-people-do',
  category: 'motive',
  subject: anybody,
  phrases: phrasesOf(
    `
      ~drag {theirs} *feet|heels
      ~brush|~wave|~laugh|~sweep|~bat ... *aside|off
      ~turn a *deaf|blind ear|eye
      ~treat|~regard|~see|~view ... as ... *{nuisance}
      not ~see *past|beyond {theirs}
      ~wash {theirs} *hands of
      *~sneak|~smuggle ... in|past|through|into|under
      ~hush ... *up
      *~massage|~fudge|~fake the|{theirs}|a|some
      ~take the *money and
      ~take|~have|~get {theirs} *eye+ on
      ~shrug {theirs} *shoulders
      ~want to be *home|done|finished|first
      ~hope|~trust that? nobody|no-one|no|none ... *notice|ask|look|check|see|care|find
      ~hope that? it|this|that|things|he|she|they ... would|will ... *away|unnoticed
      ~be *too good|busy|proud|comfortable ... to|for
      ~have it *in for
      ~kick the *can down
      ~have|with an|their|his|her *eye on the|his|her|their|a {prize}
      ~pretend *not|never
      ~play *dead|dumb
      ~play for *time
      ~hide *something
      ~keep *schtum|shtum|mum
      ~keep _ ... *quiet >
      ~see|~saw|~find no *reason|need|point|harm|use|gain|benefit|sense
      not *about|going to let
      *~milk|farm|pad|game|cook the|his|her|their|green|our
      ~choose to *believe|trust|forget
      ~want ... *for themselves|himself|herself|itself
      ~refuse to *take|learn|share|follow|help|use|read|wait|ask|change|do|look
      only|just|merely|solely *cares|~think of|about
      ~keep ... to *himself|herself|itself|themselves
      ~think|~feel|~consider|~believe|~see|~fancy *himself|herself|themselves ... above|exempt|entitled|beyond|beneath|clever|better|too|important
      ~use ... as a|an *excuse|pretext|alibi
      ~look|~fish|~search|~wait for an *excuse|pretext
      never *liked|believed|accepted|warmed|wanted the|in|to|our|that|this
      *only too happy|glad|pleased|willing to
      ~want to? be *off|gone|rid|away|seen|liked|loved|popular
      ~want the|a|his|her|their|his *signature|sale|contract|bonus|promotion|applause|headline+|scoop|commission|praise
      not ~give ... *thought|heed|toss|hoot|damn to|about|>
    `,
    sets,
  ),
  ...elseToCareFor,
};

export const nuisanceToThem: PhraseFault = {
  shape: 'phrase',
  id: 'nuisance-to-them',
  category: 'motive',
  phrases: phrasesOf(
    `
      *formality|chore|nuisance|joke|afterthought|bore|ritual to|for|in @person|them|him|her
      more *important|precious|urgent to|for @person|them|him|her
      ~decide|~think|~find|~deem|~feel|~consider|~judge ... *worth {theirs}|the|a time|while|effort|trouble|bother
    `,
    sets,
  ),
  ...elseToCareFor,
};

export const nobodyCared: PhraseFault = {
  shape: 'phrase',
  id: 'nobody-cared',
  category: 'motive',
  evenNegated: true,
  phrases: phrasesOf(
    `
      {none}|one ... ~take ... *seriously
      {none}|one ... *lift+|lifted a finger
      {none}|one ... *prepared|willing to
      {none}|one ... *interest in
      {none} ... *care+|cared
      {none}|neither of? ... *bothered|bothers|fancied|volunteered|lifted|felt to|a|like|it|the|responsible
      {none}|one|no|not ... could|would|to be *persuaded|bothered|troubled|arsed
      {none}|one|neither|no ... *wished|fancied|dared|felt|cared to|like|a|the|another
      {none}|neither of? ... *~want to know|read|own|do|be|take|work|look|check|ask
    `,
    sets,
  ),
  ...elseToCareFor,
};
