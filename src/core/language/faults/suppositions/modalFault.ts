// "She should have asked", "could have been avoided if anyone had read it", "was supposed to page us": what people did not do, told as if they had.
import type { Candidate } from '../../candidate';
import { conditionAround } from './conditions';
import type { ModalFault } from '../../notation/entry';
import { Class } from '../../words/wordClasses';
import { perfectAt, type Perfect, throughNoun } from '../../grammar/perfects';
import type { Scene } from '../../words/scene';
import { is, type Word } from '../../words/words';
import { brokenDuty } from './duty';
import { easeBefore } from './help';
import { obligedBy } from './norm';
import { needed, outcomeAt, outcomeOfToday } from './outcome';
import { possibilityAt } from './possibility';
import type { Supposition } from './supposition';

export function modalFaultAt(scene: Scene, index: number, entry: ModalFault): Candidate | undefined {
  const supposed = suppositionAt(scene, index, entry.kind);
  if (!supposed) return undefined;
  const { from, to, actor, groupFrom = from } = supposed;
  return {
    category: entry.category,
    entry,
    actor,
    groupFrom,
    faultFrom: from,
    faultTo: throughNoun(scene.words, to),
    negated: false,
    claim: actor && actor.from < from ? 'agent first' : 'as written',
  };
}

function suppositionAt(scene: Scene, index: number, kind: ModalFault['kind']): Supposition | undefined {
  const { words } = scene;
  if (kind === 'avoidable') return needed(words, conditionAround(scene, index), undefined);
  if (kind === 'duty') return brokenDuty(scene, index);
  // "She'd have asked", "we'd be home": behind a bare form it stands for "would".
  if ((words[index] as Word).lower === 'had' && !standsForWould(words, index)) return undefined;
  const perfect = perfectAt(words, index);
  if (!perfect) return kind === 'outcome' ? outcomeOfToday(scene, index) : undefined;
  switch (kind) {
    case 'norm':
      return normAt(scene, index, perfect);
    case 'ease':
      return easeAt(words, perfect);
    case 'outcome':
      return outcomeAt(scene, index, perfect);
    case 'possibility':
      return possibilityAt(scene, index, perfect);
  }
}

function normAt(scene: Scene, index: number, perfect: Perfect): Supposition | undefined {
  // "Need not have" is the only form in which "need" reproaches.
  if ((scene.words[index] as Word).lower === 'need' && !perfect.negated) return undefined;
  const obliged = obligedBy(scene, perfect);
  if (!obliged) return undefined;
  const actor = obliged === 'nobody named' ? undefined : obliged;
  return { from: index, to: perfect.verb, actor, groupFrom: perfect.from };
}

function easeAt(words: readonly Word[], perfect: Perfect): Supposition | undefined {
  const from = perfect.negated ? undefined : easeBefore(words, perfect);
  return from === undefined ? undefined : { from, to: perfect.verb };
}

function standsForWould(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && is(words[next], Class.adverb | Class.negation)) next++;
  const lower = words[next]?.lower;
  return lower === 'have' || lower === 'be';
}
