// Sayings about what somebody is like or worth, and about how grown-up people work.
import type { PhraseFault } from '../../notation/entry';
import { askedByTask } from '../teachings';
import { attention, mockery, people, phrase, phrases } from './characterWords';

export const notAllThere: PhraseFault = {
  ...phrase,
  id: 'not-all-there',
  phrases: phrases(
    `the|a *kind of _ who
     before {who} *thinks|thought >
     ~have the *{virtue}|{skill} of a|an
     *bunch|gang|pack of ... {beginner}|cowboys|amateurs|clowns|idiots
     whoever|someone|somebody|author|person|contributor ... no|little *idea|clue|notion how|of|what|>
     not|no ~have? the? *faintest|foggiest|slightest|remotest idea|clue|notion
     not ~know the first? *thing|difference about|between
     moment of *madness|weakness|inattention|distraction
     *distracted by {own} phone|screen|mobile
     ~behave|~act|~react like *children|toddlers|beginners|amateurs|novices|schoolboys
     *easily distracted|flustered|confused|impressed
     ~be out of *touch
     *set|stuck in his|her|their|its ways`,
  ),
  ...attention,
};

export const heldInContempt: PhraseFault = {
  ...phrase,
  id: 'held-in-contempt',
  phrases: phrases(
    `without any|a *discipline|forethought|thought|sense|diligence|rigour|professionalism
     *discipline|standards|vigilance|professionalism ~have? ~slip|lapsed|dropped|gone|fallen|deteriorated
     ~be|like|into|as a|an total|complete? *shambles|farce|circus|kindergarten|scandal
     ~run|~handle|~manage|~do like a|an *school|kindergarten|circus|hobby|student
     @owner _? {effort} ... ~be ... *{feeble}
     {effort} _? _? _? _? ~leave a? lot|much|something|plenty to be *desired
     no|little|insufficient|scant *care|thought|attention|consideration ~be taken|given|paid
     *ill conceived|judged|considered|advised
     more _ than *sense|skill|competence|ability|judgement|brains|talent
     *cobbled|thrown|knocked together by @person|somebody|someone|a
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
     {none}|no one? ... ~have|show ... the|enough|any *{virtue}|{skill}|temperament|stomach`,
  ),
  ...attention,
};

export const foundWanting: PhraseFault = {
  ...phrase,
  id: 'found-wanting',
  subject: [...people, 'stranger', 'nobody'],
  phrases: phrases(
    `~tend to *panic|forget|rush|skip|ignore|overlook|exaggerate|guess
     *poorly|badly trained|motivated|prepared|organised|organized
     *~squabble|bicker|micromanage|overreact|overpromise
     do|does not *understand|grasp how|what|our|the
     on *autopilot`,
  ),
  ...askedByTask,
};
