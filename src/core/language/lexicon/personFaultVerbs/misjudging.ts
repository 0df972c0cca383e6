// Verbs for what was not seen or was taken for something else: ignored, missed, misread, confused, lost track.
import type { VerbFault } from '../../notation/entry';
import { lookedAlike, pressedForTime } from '../teachings';
import { words } from '../../notation/wordLists';

export const ignore: VerbFault = {
  shape: 'verb',
  id: 'ignore',
  verbs: ['ignore', 'disregard', 'neglect'],
  who: 'anyone',
  neverByRule: true,
  consequence: true,
  inNote: 'signal',
  transitive: true,
  harmless: words(
    'noise noisy flapping false spurious stale unrelated duplicate+ red safely correctly rightly',
  ),
  unsaid: 'how it looked among everything else at that moment',
  ask: 'How did that signal look among everything else at that moment, and how often had it been a false alarm?',
};

export const overlook: VerbFault = {
  shape: 'verb',
  id: 'overlook',
  verbs: ['overlook'],
  who: 'people',
  neverByRule: true,
  transitive: true,
  unsaid: 'what made it easy to miss',
  ask: 'Where did that stand, and what made it easy to miss?',
};

export const miss: VerbFault = {
  shape: 'verb',
  id: 'miss',
  verbs: ['miss'],
  who: 'anyone',
  neverByRule: true,
  inNote: 'signal',
  transitive: true,
  harmlessObject: true,
  harmless: words('slo+ sla+ objective+ target+ goal+ quota train flight bus lunch dinner breakfast sleep'),
  unsaid: 'what made it easy to miss',
  ask: 'Where did that show, among what else, and what made it easy to miss?',
};

export const misread: VerbFault = {
  shape: 'verb',
  id: 'misread',
  verbs:
    words(`misread mis-read misinterpret mis-interpret misunderstand misjudge misperceive misidentify mistake mishear misquote misremember misclassify miscategorise miscategorize underestimate
    under-estimate overestimate over-estimate miscount mis-count mistime misgauge misconstrue mis-construe misrecognise misrecognize`),
  who: 'anyone',
  neverByRule: true,
  consequence: true,
  inNote: 'misread',
  transitive: true,
  unsaid: 'what was on the screen that suggested that reading',
  ask: 'What did the screen, the message or the document show that suggested this reading?',
};

export const mixUp: VerbFault = {
  shape: 'verb',
  id: 'mix-up',
  verbs: words('mix muddle jumble'),
  who: 'anyone',
  evenPassive: true,
  inNote: 'anything',
  particle: words('up'),
  harmless: words('solution reagent+ batch playlist'),
  ...lookedAlike,
};

export const confuse: VerbFault = {
  shape: 'verb',
  id: 'confuse',
  verbs: words('confuse muddle conflate'),
  who: 'anyone',
  transitive: true,
  harmless: words('customers users everyone us them readers responders'),
  ...lookedAlike,
};

export const panic: VerbFault = {
  shape: 'verb',
  id: 'panic',
  verbs: words('panic'),
  who: 'anyone',
  unsaid: 'what was known at that moment',
  ask: 'What was known at that moment, how much was going on, and who could have shared the load?',
};

export const err: VerbFault = {
  shape: 'verb',
  id: 'err',
  verbs: words(
    'err blunder goof oversleep procrastinate dawdle dither misspeak misstep hesitate falter flounder dally dilly-dally waver choke flinch stonewall equivocate overthink overcommit overpromise overreact over-react underreact',
  ),
  who: 'people',
  unsaid: 'what made it sensible at the time',
  ask: 'What made that the sensible thing to do at the time?',
};

export const waste: VerbFault = {
  shape: 'verb',
  id: 'waste',
  verbs: ['waste', 'squander'],
  who: 'people',
  object: words('time minute+ hour+ day+ half morning afternoon'),
  unsaid: 'what pointed in that direction',
  ask: 'What pointed in that direction, and what would have ruled it out sooner?',
};

export const dismiss: VerbFault = {
  shape: 'verb',
  id: 'dismiss',
  verbs: words('dismiss downplay discount disbelieve belittle swat shrug brush wave'),
  who: 'people',
  object: words(
    'page+ alert+ alarm+ warning+ concern+ report+ ticket+ complaint+ symptom+ email e-mail call risk',
  ),
  harmless: words('through dialog dialogue'),
  unsaid: 'what made it look harmless',
  ask: 'What made it look harmless at that moment, and how often had such a signal been a false alarm?',
};

export const rush: VerbFault = {
  shape: 'verb',
  id: 'rush',
  verbs: ['rush'],
  who: 'people',
  transitive: true,
  ...pressedForTime,
};

export const loseControl: VerbFault = {
  shape: 'verb',
  id: 'lose-control',
  verbs: ['lose'],
  who: 'people',
  object: words(
    'paperwork form+ badge receipt control track sight interest patience temper head nerve bearings copy tape drive stick laptop key+',
  ),
  unsaid: 'how much was going on at once',
  ask: 'How much was going on at once, and who could have taken part of it?',
};
