// That somebody did not want to: refused, disliked it, found it beneath them.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { elseToCareFor } from '../teachings';
import { words } from '../../notation/wordLists';
import { motiveWords, people, anybody } from './motiveWords';

const sets = {
  ...motiveWords,
  like: words('like love resent'),
  attitude: words(
    'bored annoyed jealous greedy territorial reluctant loath unwilling impatient angry envious offended irritated resentful flattered',
  ),
  interest:
    words(`interest enthusiasm appetite inclination desire regard respect patience urge wish intention concern curiosity incentive stake
    qualms scruples remorse sense hurry rush`),
  little: words('no little zero any much limited'),
  chore:
    words(`test+ testing review+ reviewing reading process procedure+ checklist runbook+ docs documentation rule+ paperwork drill+
      inspection checks audit+ page+ alert+ alarms warning+ approval sign-off training maintenance monitoring handover security safety
      tickets`),
};

export const wouldNot: PhraseFault = {
  shape: 'phrase',
  id: 'would-not',
  category: 'motive',
  subject: people,
  phrases: phrasesOf(
    `
      ~dig|~drag {own} *heels
      ~be|~prove *difficult|unhelpful
      ~stonewall
      would|will not *hand|give|share|part
      ~insist on ... *pet|own|{his}
      too *stubborn|lazy|proud|vain|busy|embarrassed|afraid|timid|arrogant|complacent|comfortable|shy ... to
      afraid|scared|reluctant|ashamed|embarrassed|unwilling|loath|loth|proud to *admit|ask|say|own
      ~cave|~bow *in|down to
      ~know *full|perfectly|damn|only well|too
      not ~want to *know|hear|deal|admit|read|look|learn|help|stay|do
      not *willing|prepared to
      ~be *unwilling
      would|will|could|can not *admit|listen|accept|budge|relent|yield
      ~resent|~begrudge having|being|the|that
    `,
    sets,
  ),
  ...elseToCareFor,
};

export const attitude: PhraseFault = {
  shape: 'phrase',
  id: 'attitude',
  category: 'motive',
  subject: [...people, 'stranger'],
  phrases: phrasesOf(
    `
      *{attitude} of|with|by|to|about|at|over|towards|that|>
      *~enjoy|fancy|covet|crave|hate|dislike|resent|scorn|dread|balk|shirk|sulk|pander|bluff|brag|boast|gloat|procrastinate|loathe|despise
      not *{like} to|the|being|our|that|this|it|his|her|their|anyone|anybody
      in no *hurry|rush|mood|haste to|for|>
      in a *hurry|rush to
      _ {little} *{interest}
      ~prefer not to *hear|see|know|ask|look|say|tell|notice|mention|listen
      *~count the|his|her|their minutes|hours|days
      ~act|~behave as if|though ... *everybody|everyone|others but
      not ~have|~show|~take|~display _? slightest|least? *{interest}
      ~prefer ... to|over|than|instead ... *{chore}
      ~want ... ... *more than
      ~put ... *ahead of
      ~prefer|~like to *{left}|look|blame
      ~gamble
      only|just|merely *cared|care|thought|~want
      ~be *out to
      not *dare|dared to|ask|say|tell|page
      ~think|~find it _? *tedious|easier|convenient
      could|can|would not *face|resist|stomach|abide|bear|stand|hear
      ~want|~wanted the|a|{theirs} _ ... *off|tweet
      ~keep|~hide|~conceal _ ... *from us|me|everyone|management
      hide+|hid|hiding *behind
      ~make up {theirs} *mind
      ~go|~turn *back to bed|sleep
      more *concerned|interested|worried|busy _ ... than
      only|just|purely|~be in it *for
      ~check|~switch *out mentally|weeks|days|long|early
      ~tell us|them|me|everyone what _ *wanted
      ~cut *corners
    `,
    sets,
  ),
  ...elseToCareFor,
};

export const didNotWantTo: PhraseFault = {
  shape: 'phrase',
  id: 'did-not-want-to',
  category: 'motive',
  subject: anybody,
  phrases: phrasesOf(
    `
      not ~want to *see|spend|pay|look|be|admit|wait|wake|share|give|face|risk|know|hear|deal|miss|explain|walk|do
      not ~want to *lose face|time|his|her|their|the|a deal|customer|bonus|seat|place|weekend|momentum|argument|credit
    `,
    sets,
  ),
  ...elseToCareFor,
};
