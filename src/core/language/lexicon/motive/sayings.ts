// Sayings about why somebody did it that are said of people alone, so that nobody needs to be named for them.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { elseToCareFor, goalsWeighed, hardToSay } from '../teachings';
import { words } from '../../notation/wordLists';
import { motiveWords, people } from './motiveWords';

const sets = {
  ...motiveWords,
  off: words('weekend holiday+ vacation lunch pub'),
  him: words('him her them himself herself themselves'),
  trouble:
    words(`talk row scene confrontation fuss conversation+ question+ discussion paperwork blame responsibility criticism admitting explaining
    argument quarrel dispute clash friction unpleasantness overtime`),
};

const phrases = (notations: string) => phrasesOf(notations, sets);

const saying = { shape: 'phrase', category: 'motive' } as const;

export const lookedAway: PhraseFault = {
  ...saying,
  id: 'looked-away',
  phrases: phrases(
    `
      ~avert|~close|~shut|~stop {theirs} *eyes|ears|gaze
      ~look the other *way when|while|as|for|on|>
      ~sweep|~keep|~push|~brush ... under the *rug|carpet
      *deaf ears|to
    `,
  ),
  notOfThings: true,
  ...hardToSay,
};

export const mindElsewhere: PhraseFault = {
  ...saying,
  id: 'mind-elsewhere',
  phrases: phrases(
    `
      what ... *wanted|hoped|wished|liked to hear|read|see|believe
      not ~want anybody|anyone|others|us|me|@person to *look|know|see|touch|ask|notice|find|learn|read|check
      what *drove|drives|motivated|tempted|possessed @person|him|her|them
      rule+|procedure+|process|checklist|policy|they|it ~be not? *for other+|others|lesser|mortals|juniors|beginners|fools|everyone|him|her|them
      ~decide|~agree to *stay|keep|remain|say silent|quiet|nothing|mum
      not|hardly ... ... ~have any|much *appetite|desire|inclination|wish|urge
      *minds|thoughts|hearts|mind|heart ~be not? already? on|at|in|not|with the|their|his|her|going|getting|{off}
      ~get|~want|~do it|things? {theirs} own? *way >
      not *apply|applied|meant|intended to|for {him}
      ~think|~find|~consider|~deem|~believe|~feel ... *beneath {him}|@owner
      not *~feel like|responsible|obliged|inclined|bound
      not *fancy|relish|deign
      not ~want a|an|any|the *bother|trouble|hassle|fuss|p1|attention|blame
      ~be|~get|~grow *sick|weary|fed of|up
    `,
  ),
  ...elseToCareFor,
};

export const soughtOwnGain: PhraseFault = {
  ...saying,
  id: 'sought-own-gain',
  phrases: phrases(
    `
      off the *phone|line >
      to make|save|hit|meet its|the|their|his|her *quarter|quota|sla
      to *clear|empty {his} _? inbox|desk|plate|queue
      to *avoid _? _? {trouble}
      ~be|~want *rid of
      *sake of {his}
      for *fear of having|spoiling|waking|@person
      in the *hope of a|being|getting
      *wanting|hoping|longing|itching|trying to shine|impress|please|dazzle|flatter
      too much *effort|trouble|bother|hassle to|for|>
      *ambition|pride|vanity|ego|greed got|gets|~get in|the
      *self-interest|greed|unwillingness
      ~be *rushed through|out
    `,
  ),
  ...goalsWeighed,
};

export const leftItToOthers: PhraseFault = {
  ...saying,
  id: 'left-it-to-others',
  subject: [...people, 'stranger'],
  phrases: phrases(
    `
      *~figure|reckon that? nobody|no-one|no|none
      *~let it|this|that|them happen|burn|die
      *~bow|cave|buckle|kowtow to|in|under|down
      for the *sake of the|a
      so|in as|order *not to lose|spoil|look|upset|wake|admit|face|offend|embarrass|endanger
      would *rather|sooner ... ... than
      *~prefer to believe|hope|guess|let|tell|close|leave|keep|trust|pretend|wait
      *~want _? _? glory|drama|peace|quiet|clean|green|money|applause|fame|kudos
      *~want to finish|catch|beat|play|experiment|tinker
      *~want to avoid _? _? {trouble}
      *afraid|scared|frightened of looking|being|his|her|their|what|@person|a
      ~stop|~quit|~cease *caring
      *~bank|bet|wager|gamble on|that|nobody|no
      *~walk on? by|past
      never *intended|planned to
      would|will not *hear of|otherwise
      ~refuse to *listen|hear >|to|otherwise
      ~decide|~figure|~reckon|~think that? it|this|that could|can *wait
    `,
  ),
  ...elseToCareFor,
};

export const nobodyFelt: PhraseFault = {
  ...saying,
  id: 'nobody-felt',
  evenNegated: true,
  phrases: phrases(
    `
      {none}|neither|one ... ... going|about|ready to *admit|ask|tell|say|own|volunteer|touch|challenge|contradict|object
      {none}|neither|no one ... *~want to touch|say|tell|hear|wake|admit|lose|face|fix|spoil|listen
    `,
  ),
  ...elseToCareFor,
};
