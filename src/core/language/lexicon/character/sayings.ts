// Sayings about what somebody is like or worth, and about how grown-up people work.
import type { PhraseFault } from '../entry';
import { askedByTask } from '../teachings';
import { attention, mockery, people, phrase, phrases } from './characterWords';

export const notAllThere: PhraseFault = {
  ...phrase,
  id: 'not-all-there',
  phrases: phrases(
    `whoever|someone|somebody|author|person|contributor ... no|little *idea|clue|notion how|of|what|>
     not|no ~have? the? *faintest|foggiest|slightest|remotest|vaguest idea|clue|notion|concept|understanding
     not ~know the first? *thing|difference about|between
     ~know next to *nothing
     author|authors|whoever|person|developer|people ... not ever? *heard|met of|a|an|any
     *ivory tower+
     ~be|~live in *denial about|>
     ~be all *talk|bluster|thumbs|fingers
     moment of *madness|weakness|inattention|carelessness|distraction|folly
     ~let|~drop {own}|its *guard down|slip|>
     in the *headlights
     ~get *carried away
     *distracted by {own} phone|screen|mobile
     ~behave|~act like *children|toddlers
     *set|stuck in his|her|their|its ways`,
  ),
  ...attention,
};

export const heldInContempt: PhraseFault = {
  ...phrase,
  id: 'held-in-contempt',
  phrases: phrases(
    `{booby}
     a *trained|drunken monkey+|chimp+|ape
     without any|a *discipline|forethought|thought|sense|diligence|rigour|professionalism
     ~make|~leave @person|him|her|them ... *complacent|careless|sloppy|lazy|arrogant|cocky
     *discipline|standards|vigilance|professionalism ~have? ~slip|lapsed|dropped|gone|fallen|deteriorated
     ~be|like|into|as a|an total|complete? *shambles|farce|circus|kindergarten|madhouse|clown|scandal
     ~run|~handle|~manage|~do like a|an *school|kindergarten|circus|hobby|student|playground|lemonade|garden
     it|that|this ~be ... *madness|lunacy|insanity|insane|mad|crazy to
     how careless|dense|stupid|dim|thick|lazy|blind|sloppy|reckless *must|can|could|do one|you|anyone be|have|get
     a|an *grown-up|adult would
     *poor|bad form|show >|for|by|from|of
     < for a|an|someone|somebody|@person ... ... ~be ... *embarrassing|pathetic|disappointing|shameful|inexcusable
     {effort} of|by|from|at|in @person ... ~be ... *{feeble}
     @owner _? {effort} ... ~be ... *{feeble}
     @owner handling|treatment|supervision|management|use of ... ~be ... *{trait}|{feeble}
     {effort} _? _? _? _? ~leave a? lot|much|something|plenty to be *desired
     as *ever|always|usual with|from|for @person|that|this|them|him|her
     no|little|insufficient|scant *care|thought|attention|consideration|trouble|pains ~be taken|given|paid|spent
     not ~take due|enough|any|proper|sufficient|much|adequate *care|trouble|pains
     not ~have|be? *thought through
     *ill conceived|judged|considered|advised
     *cobbled|thrown|knocked together by @person|somebody|someone|a
     not|hardly|scarcely ... what one|you|we|i would *call
     hardly|not a|the? *model|paragon of
     not|never|hardly ... @whose *thing >
     never|not the *strong|strongest point|suit
     {own}|its *act together
     *bad|weak|poor|absent leadership|supervision >|of|on|in|at|by|from
     lack|absence of *ownership|responsibility|awareness in|by|from|among @person
     weak|poor|insufficient|little _? *ownership|awareness by|from|of|on|among|in @person`,
  ),
  ...mockery,
};

export const withoutA: PhraseFault = {
  ...phrase,
  id: 'without-a',
  evenNegated: true,
  phrases: phrases(
    `*shred|ounce|atom|iota|scrap of common? {virtue}|{skill}|sense|shame|remorse
     nobody|no-one|none|no one? ... *think|thinks|thought|planned ahead|twice
     nobody|no-one|none|no one? ... ~have|show the|enough|any *{virtue}|{skill}`,
  ),
  ...attention,
};

export const foundWanting: PhraseFault = {
  ...phrase,
  id: 'found-wanting',
  subject: [...people, 'stranger', 'nobody'],
  phrases: phrases(
    `do|does not *understand|grasp how|what|our|the
     on *autopilot
     ~have a ... *history of
     can|could not *tell a|an|one|his|left|primary|right|their _ from
     *casual|cavalier|flippant|blasé|lax|slack about|with|over
     ~have a *blind spot
     ~have|~lose no|his|her|their|its *grip|bearings|marbles|wits on|of|>
     into a *panic|flap|fluster|dither|muddle
     *~faff|bumble|flounder|dawdle|vacillate`,
  ),
  ...askedByTask,
};
