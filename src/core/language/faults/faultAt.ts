// What an entry of the lexicons says at a word that triggers it: one reader for each shape of entry.
import { subjectsUpTo } from '../agents/together';
import type { Candidate } from '../candidate';
import type { Scene } from '../words/scene';
import type { Trigger } from '../firstLook/triggers';
import { certaintyFaultAt } from './certaintyFault';
import { culpritFaultAt } from './culpritFault';
import { mannerFaultAt } from './mannerFault';
import { modalFaultAt } from './suppositions/modalFault';
import { nounFaultAt, poorWorkAt } from './nounFault';
import { objectFaultAt } from './objectFault';
import { omissionFaultAt } from './omissionFault';
import { phraseFaultAt } from './phrases/phraseFault';
import { traitFaultAt } from './traits/traitFault';
import { undoneFaultAt } from './undoneFault';
import { verbFaultAt } from './verbs/verbFault';

/** The fault that begins at the word at `index`; questions and leanings are of whole sentences and have no trigger. */
export function faultAt(scene: Scene, index: number, trigger: Trigger): Candidate | undefined {
  const found = readAt(scene, index, trigger);
  if (!found?.actor || found.actor.from >= found.faultFrom) return found;
  return { ...found, subjectFrom: (subjectsUpTo(scene, found.actor)[0] ?? found.actor).from };
}

function readAt(scene: Scene, index: number, trigger: Trigger): Candidate | undefined {
  const { entry } = trigger;
  switch (entry.shape) {
    case 'verb':
      return verbFaultAt(scene, index, entry, trigger);
    case 'manner':
      return mannerFaultAt(scene, index, entry);
    case 'object':
      return objectFaultAt(scene, index, entry);
    case 'noun':
      return nounFaultAt(scene, index, entry);
    case 'poor work':
      return poorWorkAt(scene, index, entry);
    case 'omission':
      return omissionFaultAt(scene, index, entry, trigger);
    case 'undone':
      return undoneFaultAt(scene, index, entry);
    case 'culprit':
      return culpritFaultAt(scene, index, entry);
    case 'trait':
      return traitFaultAt(scene, index, entry);
    case 'certainty':
      return certaintyFaultAt(scene, index, entry);
    case 'modal':
      return modalFaultAt(scene, index, entry);
    case 'question':
    case 'leaning':
      return undefined;
    case 'phrase':
      return trigger.phrase && phraseFaultAt(scene, index, entry, trigger.phrase);
  }
}
