// Set phrases that lay a fault on the person who is their subject, their agent or their owner.
import { phraseOf, type WordSets } from '../phrases';
import type { PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets: WordSets = {
  flaw: words(
    'mistake mistakes error errors blunder blunders slip slip-up oversight typo typos bug bugs regression regressions defect defects flaw misconfiguration fault',
  ),
  harm: words(
    'outage outages incident incidents failure downtime disruption breakage problem corruption crash loss leak breach mess chaos delay',
  ),
  deed: words(
    `deleted removed dropped wiped erased purged truncated overwrote pushed merged shipped broke unplugged disconnected disabled killed leaked
    corrupted ran rebooted restarted caused triggered botched messed screwed`,
  ),
  acting: words(
    `deleting removing dropping wiping erasing purging truncating overwriting pushing running executing merging deploying editing
    restarting rebooting copying pasting typing entering choosing selecting picking uploading restoring disabling unplugging
    disconnecting revoking renaming killing shutting leaving failing forgetting ignoring missing skipping not misreading clicking letting
    bypassing confusing sitting`,
  ),
  bad: words('broken red bad failing faulty wrong stale malformed invalid untested unsigned buggy flawed'),
  late: words('late slowly sluggishly hesitantly'),
  reacted: words(
    'reacted responded acted escalated answered intervened noticed reported called acknowledged replied',
  ),
};

const phrases = (...notations: readonly string[]) => notations.map((notation) => phraseOf(notation, sets));

const ofPeople = { shape: 'phrase', category: 'person-fault', subject: ['person'] } as const;
const ofPeopleOnly = { ...ofPeople, subject: ['person', 'perhaps'] } as const;
const byPeople = { shape: 'phrase', category: 'person-fault' } as const;

export const personFaultPhrases: readonly PhraseFault[] = [
  {
    ...ofPeopleOnly,
    id: 'asleep',
    phrases: phrases(
      'was|were|been asleep',
      'was|were|been fast asleep',
      'went|gone awol',
      'was|were|been awol',
    ),
    unsaid: 'how the watch is shared',
    ask: 'How is the watch shared at that hour, and what happens to a page that nobody answers?',
  },
  {
    ...ofPeople,
    id: 'too-slow',
    phrases: phrases(
      'was|were|been too? slow to|in|with|at',
      'was|were|been too slow',
      'was|were|been too? late to|in|with',
      'took|taken|taking far|way|much|all? too long',
      'took his|her|their sweet? time',
      'waited|waiting far|way|much? too long',
      'waited|waiting until|till it was? too late',
      '{reacted} far|way|much? too {late}',
      '{reacted} {late} >',
      'dragged|dragging his|her|their feet|heels',
    ),
    unsaid: 'what was known when, and what else was going on',
    ask: 'What was known at each of those moments, and what would have made the next step plain sooner?',
  },
  {
    ...ofPeopleOnly,
    id: 'too-soon',
    phrases: phrases(
      'gave|given up too|so soon|early|quickly|easily',
      'jumped|jumping|leapt|leaped|rushed to conclusions',
      'jumped|jumping|leapt|leaped|rushed to a|the wrong|false? conclusion|diagnosis',
      'jumped|jumping the gun',
      'fell|fallen for a|the|an|phishing',
    ),
    unsaid: 'what pointed in that direction',
    ask: 'What pointed in that direction at the time, and what would have spoken against it?',
  },
  {
    ...ofPeople,
    id: 'did-nothing',
    phrases: phrases(
      'did|done|doing nothing',
      'did|done|doing little or nothing',
      'took|taken|taking no action|notice|steps|heed|precautions|measures',
      'made|making no attempt|effort',
      'looked|looking the other way',
      'turned|turning a blind eye',
      'stood|sat|sitting|standing idly? by',
      'sat|sitting on his|her|their hands',
      'left it|that at that',
      'let|letting it|things go|slide|drift',
    ),
    unsaid: 'what they knew, and what acting would have cost then',
    ask: 'What was known at that moment, what else was waiting, and what would acting have cost?',
  },
  {
    ...ofPeople,
    id: 'let-through',
    phrases: phrases(
      'let|letting it|them|this|that|these|those through|pass|slip|by',
      'let|letting a|an|the {flaw} through|pass|slip|by|in',
      '*let|letting ... {bad} ... through|pass|slip|by|in',
      'let|letting the|a change|diff|commit|patch|release through|pass|slip|by',
    ),
    unsaid: 'what the checks on that path look for',
    ask: 'What do the checks on that path look for, and what would have had to be visible?',
  },
  {
    ...ofPeopleOnly,
    id: 'got-mixed-up',
    phrases: phrases(
      'got|gotten|getting ... mixed|muddled up',
      'got|gotten|getting ... backwards|muddled',
      'had|have|having ... mixed|muddled up',
      'lost|losing the plot',
      'missed|missing the mark|point',
      'fell|fallen|falling short',
      'made a|such|another? hash|mess|pig|botch of',
      'made a|an|another poor|bad|questionable|unfortunate call|decision|choice',
      'did|done a|such poor|bad|sloppy|terrible|lousy job',
      'dropped|dropping the ball',
      'let|letting us|everyone|everybody|customers|users|others down',
      'left us|everyone|everybody|support|customers in the dark',
      'kept us|everyone|everybody|support|customers in the dark',
      'kept it|this|that to himself|herself|themselves',
      'went|gone rogue|off-script',
      'cut|cutting corners',
      'took|taken|taking a|the|some shortcut|shortcuts',
      'exceeded|overstepped his|her|their authority|mandate|remit|role',
    ),
    unsaid: 'what made it the sensible thing at that moment',
    ask: 'What made that the sensible thing to do at that moment, and what would have shown otherwise?',
  },
  {
    ...byPeople,
    id: 'unnoticed-by',
    phrases: phrases(
      'went|gone|was|were|been|left|passed unnoticed|unanswered|unread|unheeded|unacknowledged|undetected|unseen|unreported by @person',
    ),
    unsaid: 'where it showed, among what else',
    ask: 'Where did it show, among what else, and what made it easy to miss?',
  },
  {
    ...byPeople,
    id: 'made-by',
    phrases: phrases(
      '{flaw} ... *made|introduced|committed|caused|created by @person',
      '{harm} ... *introduced|created by @person',
      '{harm} ... *triggered|prompted by @person {acting}',
      'it was|is @person who|that *{deed}',
      '*result|consequence of @person {acting}',
      'due|down|owing *to @person {acting}',
      'due|down|owing *to @person taking|waiting|being far|much? too long|slow|late',
      'because *of @person {acting}',
      'cause was|is @person *{acting}',
      'traced|attributed|put|came back|down? *to @person {acting}',
      '{harm} ... at the *hands of @person',
      '*courtesy of @person',
    ),
    unsaid: 'what else had to be true',
    ask: 'What else had to be true for this to happen, whoever had been in that seat?',
  },
  {
    ...byPeople,
    id: 'fault-is-theirs',
    phrases: phrases(
      'fault|mistake|error|blunder|oversight|omission was|is @owner >',
      'fault|responsibility|error|mistake *lies|lay|rests|rested squarely? with|on @person',
    ),
    unsaid: 'what around them made it possible',
    ask: 'What around that person made this possible, and likely to happen to the next one?',
  },
];
