// What finds people careless: no attention, half asleep, a lack of something, a vice.
import type { PhraseFault } from '../../notation/entry';
import { askedByTask } from '../teachings';
import { attention, people, phrase, phrases } from './characterWords';

export const noAttention: PhraseFault = {
  ...phrase,
  id: 'attention',
  subject: [...people, 'stranger', 'nobody'],
  phrases: phrases(
    `not ~pay _? _? of? *attention
     *not watching|~check|~look|~read ... closely|carefully|properly|hard
     not *thinking|concentrating|listening|watching >
     ~take ... eye+ *off the ball
     ~fall|~be _? *asleep at|on|while|during|when|through
     ~be *daydreaming|dozing|napping|snoozing|coasting|skiving|slacking|loafing|dawdling|dithering|faffing
     ~be *glued to|in`,
  ),
  ...attention,
};

export const asleep: PhraseFault = {
  ...phrase,
  id: 'asleep',
  phrases: phrases(
    `*asleep on|at the job|wheel|switch|desk
     half *asleep|awake
     *caught napping|sleeping|out|red-handed|with
     *head+ in|up _ clouds|sand
     *away with the fairies
     without *thinking >
     *mind+|head+|attention ~be elsewhere|anywhere|somewhere
     *mind|head elsewhere
     attention *span
     of|like a *goldfish|sieve|gnat`,
  ),
  ...attention,
};

export const lack: PhraseFault = {
  ...phrase,
  id: 'lack',
  phrases: phrases(
    `*lack|lacking|absence|want|shortage|deficiency of|in ... {virtue}
     {poor}|low|little|no|zero _? *discipline|diligence|professionalism|self-discipline
     {poor} *judgement|judgment|workmanship|attitude|discipline|habits
     any|basic|without|with|bit *common sense
     *common sense ... not|would|should|says|tells|failed|missing|absent|~be
     {virtue} ... in short *supply
     *level|standard|degree|quality of {virtue}|{learnt}|care ... ... ~fall|~be not|below|well|short|far|low|poor
     *{owned} on ... part
     *{owned} _ @person
     alarming|astonishing|profound|staggering|stunning|typical|usual|youthful *ignorance|indifference|disregard|haste|naivety|naivete|bravado|nonchalance|ego|arrogance
     sense of *entitlement
     *tunnel vision
     *laissez-faire
     with all? the ... *urgency|composure|finesse|grace|care|calm|enthusiasm|diligence|tact of a|an|someone|somebody
     no *sense of
     how little @person *~know|~understand|~care|~grasp|~read
     through|from|of|with|by _? *{owned} or|and|,|>
     *lapse|failure|error+ of|in ... judgement|judgment|attention|discipline|concentration|vigilance|duty
     *discipline|attitude|skill+|ego|maturity problem+|~issue
     poor|bad|no work? *ethic+
     *gross negligence|incompetence|misconduct
     wilful|plain|sheer|pure|blind|blatant|total|complete *ignorance|disregard|haste|panic
     *rubber stamp+|stamping|stamped`,
  ),
  ...attention,
};

export const lacked: PhraseFault = {
  ...phrase,
  id: 'lacked',
  subject: [...people, 'stranger'],
  phrases: phrases(
    `~lack|lacking ... {virtue}|{skill}
     _ {few} ... *{virtue}|{skill}
     not ~have|~show|~display|~possess|~bring the|any|enough|much|a ... *{virtue}|{skill}
     ~lack ... *sense of
     ~treat ... as|like _? *sandbox|playground|toy|decoration|noise|background|spam|suggestion|optional|joke|game`,
  ),
  ...askedByTask,
};

export const ownLack: PhraseFault = {
  ...phrase,
  id: 'own-lack',
  wholeNoun: true,
  phrases: phrases(
    `@whose ... *lack|absence of ... {learnt}
     @owner ... *lack|absence of ... {known}
     @whose ... *{owned}`,
  ),
  ...askedByTask,
};

export const vice: PhraseFault = {
  ...phrase,
  id: 'vice',
  wholeNoun: true,
  phrases: phrases('{vice}'),
  ...attention,
};
