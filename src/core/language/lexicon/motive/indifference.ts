// That somebody did not care: had no interest, looked away, left it to others.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from '../entry';
import { elseToCareFor } from '../teachings';
import { words } from '../wordLists';
import { motiveWords, people, anybody } from './motiveWords';

const sets = {
  ...motiveWords,
  nuisance:
    words(`nuisance chore formality joke annoyance distraction bother burden bore inconvenience optional beneath suggestion+ waste noise
      playground toy sandbox`),
  nil: words('damn toss stuff second'),
  bother: words('bothered arsed fussed stuffed troubled persuaded'),
};

export const didNotCare: PhraseFault = {
  shape: 'phrase',
  id: 'did-not-care',
  category: 'motive',
  subject: people,
  phrases: phrasesOf(
    `
      ~drag {own} *feet|heels
      not ~lift a *finger
      ~do the|only bare|absolute *minimum
      ~be *happy|content|glad to let|leave|watch|live|wait|sit
      not ~lose any|much? *sleep over
      only|just|solely *interested in
      just to be *done with
      ~brush|~wave|~sweep|~bat ... *aside
      not *~trouble to
      not ~take the *trouble
      ~drop ... like a *stone
      ~throw *caution to the wind
      ~be *fed up with
      ~be *bored
      ~get|~grow|~be *tired of
      ~have *other priorities
      not _? *priority
      ~stay|~sit|~stand *idle|idly
      ~sit on {own} *hands
      ~leave ... to *fend
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
      ~wave ... *away|through|aside
      too *busy chasing|playing|arguing|with
      ~give a|two *{nil}
      ~have no *interest in
      ~have *better things to do
      ~have no *intention of
      ~have no *appetite for
      not ~take ... *seriously
      ~take ... too *lightly
      not ~see the *point of|in
      not *think|consider ... worth
      not ~feel *like
      not ~be in the *mood
      ~lose *interest
      ~shrug ... *off
      ~shrug *off
      ~wash {own} *hands of
      ~be not? *indifferent to
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
      ~think|~believe|~feel|~find|~consider ... *beneath
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
      not ~lift a *finger
      not ~lose any|much? *sleep over
      ~brush|~wave|~laugh ... *aside|off
      ~turn a *deaf|blind ear|eye
      ~look the other *way
      ~treat|~regard|~see|~view ... as ... *{nuisance}
      not ~feel *like
      not ~see *past|beyond {theirs}
      ~wash {theirs} *hands of
      not ~be *{bother}
      *~sneak|~smuggle ... in|past|through|into|under
      ~hush *up
      ~hush ... *up
      ~sweep ... *under
      *~massage|~fudge|~fake the|his|her|their|its|a|some
      ~take the *money and
      ~take|~have|~get {theirs} *eye+ on
      ~shrug {theirs} *shoulders
      ~call it a *day
      ~want to be *home|done|finished|first
      ~hope|~trust that? nobody|no-one|no|none ... *notice|ask|look|check|see|care|find
      ~hope that? it|this|that|things|he|she|they ... would|will ... *away|unnoticed
      ~be *too good|busy|proud|comfortable ... to|for
      ~have it *in for
      ~kick ... *into the long
      ~kick the *can down
      ~pull a *fast one
      ~have|with an|their|his|her *eye on
      not *care less
      ~pretend *not|never
      ~play *dead|dumb
      ~play for *time
      ~hide *something
      ~keep *schtum|shtum|mum
      ~keep _ ... *quiet >
      ~see|~saw|~find no *reason|need|point|harm|use
      not *about|going to let
      *~milk|farm|pad|game|cook the|his|her|their|green|our
      ~choose to *believe|trust|forget
      ~wish|~want to get|be|go|leave *home|out|away
      ~want ... *for themselves|himself|herself|itself
      ~refuse to *take|learn|share|follow|help|use|read|wait|ask|change|do|look
      only|just|merely|solely *cares|~think of|about
      ~keep ... to *himself|herself|itself|themselves
      not ~give ... *thought|heed|toss|hoot|damn to|about|>
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
      nobody|no-one|none|one ... ~take ... *seriously
      nobody|no-one|none|one ... *lift+|lifted a finger
      nobody|no-one|none|one ... *prepared|willing to
      nobody|no-one|none|one ... *interest in
      nobody|no-one|none ... *care+|cared
      nobody|no-one|none|neither of? ... *bothered|bothers|fancied|volunteered|lifted|felt to|a|like|it|the|responsible
      nobody|no-one|none|neither of? ... *~want to know|read|own|do|be|take|work|look|check|ask
    `,
    sets,
  ),
  ...elseToCareFor,
};
