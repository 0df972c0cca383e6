// That somebody chose so: took the easy way, gave in to a temptation, was eager, went ahead anyway.
import { trusting } from '../certainties';
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { goalsWeighed } from '../teachings';
import { words } from '../../notation/wordLists';
import { goodEnds, motiveWords, somebody } from './motiveWords';

const sets = {
  ...motiveWords,
  longing: words(
    `eager keen anxious impatient desperate hell-bent raring itching dying bent intent rushing tempted determined`,
  ),
};

export const choseNotTo: PhraseFault = {
  shape: 'phrase',
  id: 'chose-not-to',
  category: 'motive',
  excusedByReason: true,
  subject: somebody,
  phrases: phrasesOf(
    `
      ~choose|~elect|~opt|~prefer not *to
      ~choose|~elect|~opt|~prefer|~decide to *{left}
      ~decide not to *bother
      would *rather|sooner ... than
      ~opt|~go|~settle|~choose|~take for? the lazy|easy|soft|quick|cheap *way|route|path|fix|option
      ~decide|~think|~feel|~find that? ... *more important|urgent|pressing
      ~conclude|~decide|~think|~assume|~believe that? ... *rule+|policy ~do not ~apply
    `,
    sets,
  ),
  ...goalsWeighed,
};

export const tempted: PhraseFault = {
  shape: 'phrase',
  id: 'tempted',
  category: 'motive',
  subject: somebody,
  phrases: phrasesOf('*temptation|tempted to', sets),
  unlessAfter: words('resist+ resisted resisting withstood'),
  ...goalsWeighed,
};

export const everyReason: PhraseFault = {
  shape: 'phrase',
  id: 'every-reason',
  category: 'motive',
  subject: somebody,
  phrases: phrasesOf('~have every *reason to|not', sets),
  unlessNext: trusting,
  ...goalsWeighed,
};

export const eagerTo: PhraseFault = {
  shape: 'phrase',
  id: 'eager-to',
  category: 'motive',
  subject: somebody,
  unlessNext: goodEnds,
  phrases: phrasesOf(
    `
      ~be|~look|~get _? *{longing} to
    `,
    sets,
  ),
  ...goalsWeighed,
};

export const wentAheadAnyway: PhraseFault = {
  shape: 'phrase',
  id: 'went-ahead-anyway',
  category: 'motive',
  excusedByReason: true,
  subject: somebody,
  phrases: phrasesOf(
    `
      *~push|~merge|~deploy|~ship|~run|~release|~approve|~press|~carry|~do|~continue|~go|~sign|~send|~launch|~restart ... anyway|regardless
    `,
    sets,
  ),
  ...goalsWeighed,
};

export const outOfHabit: PhraseFault = {
  shape: 'phrase',
  id: 'out-of-habit',
  category: 'motive',
  phrases: phrasesOf('out of *habit|sight', sets),
  // "Out of sight of the panel" is where somebody stood, "out of habit, and so it was found" is luck.
  unlessNext: words('of and'),
  unlessAfter: words('nobody'),
  ...goalsWeighed,
};
