// What finds people unable: no idea, not up to it, their nerve lost.
import type { PhraseFault } from '../../notation/entry';
import { askedByTask, reasonableThen } from '../teachings';
import { phrase, phrases } from './characterWords';

export const noIdea: PhraseFault = {
  ...phrase,
  id: 'no-idea',
  phrases: phrases(
    `no|without *idea|clue|notion what {who} ~be doing|about|up
     not ~know|understand|realise what {who} ~be *doing|about
     not ~have|get the|a _? *idea|clue|notion|inkling >|of|what|how|about|where
     out of|beyond {own} *depth|league
     in _? over|above {own} *head+
     not *cut out for|to
     *not|hardly up to ... job|task|scratch|role|standard|mark|it|par
     wet *behind the ears
     *knew better
     not been? the *sharpest|brightest|smartest|wisest`,
  ),
  ...askedByTask,
};

export const notUpToIt: PhraseFault = {
  ...phrase,
  id: 'not-up-to-it',
  subject: ['person', 'perhaps', 'stranger'],
  phrases: phrases(
    `~have|get no|a|any|the *clue+
     ~have|~show|~use no *common sense
     should|ought|to|must not? have? ~know *better
     ~lose _? *nerve|head|cool|temper|patience|plot|bottle|focus|concentration|interest
     *~wing it
     ~go *rogue
     ~play|want ... *hero|cowboy|god
     ~seem|~prove|~appear *unable|incapable to|of
     do|does|did not ~seem|~appear to *grasp|understand|know|realise|realize|care|read
     can|do|does not *tell|know|distinguish a|one|the|his|her|their ... from
     not the *right|best person|man|woman|choice|engineer|individual for|to
     ~be the *wrong person|man|woman|choice|engineer for|to
     on a *whim
     do|does|did what|as|whatever he|she|they *always|usually do|does|did
     ~get|~go in|into|to a? *panic|pieces
     ~have a|the ... *habit|tendency|penchant|reputation
     ~be such? _ _? *{burden}
     ~be ... *weak|weakest link
     not on the *ball
     not *up to a|an|the|this|that|such|work
     not been? exactly? the *most {able}|{good}|reliable|conscientious
     in no *fit|condition|state state|condition|to
     ~have ... *temper|ego|attitude >
     ~be more *interested|concerned
     not a|an _ *person >
     `,
  ),
  ...reasonableThen,
};

export const lostTheirNerve: PhraseFault = {
  ...phrase,
  id: 'lost-their-nerve',
  subject: ['person'],
  phrases: phrases(
    `never *listens|learns|reads|asks|thinks|checks|tests|looks|documents|answers
     ~act|~shoot|~click|~type|~deploy|~work first|fast|before|and ... *thinks|think|thinking|asks|ask|later|afterwards
     *known|notorious|famous|infamous for {own}|its
     *panicked
     ~freeze|crack >
     ~be *prone to`,
  ),
  ...reasonableThen,
};
