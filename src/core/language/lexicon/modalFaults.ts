// What people should, could or would have done: the modals and words of duty with which it is said.
import type { ModalFault } from '../notation/entry';
import { didHappen, inItsWay, pointedThere, sensibleStep } from './teachings';
import { words } from '../notation/wordLists';

export const modalFaults: readonly ModalFault[] = [
  {
    shape: 'modal',
    id: 'easy-for-them',
    category: 'hindsight',
    words: words('would could might had'),
    kind: 'ease',
    ...pointedThere,
  },
  {
    shape: 'modal',
    id: 'should-have',
    category: 'counterfactual',
    words: words('should shoulda shouldnt shouldve ought oughta need'),
    kind: 'norm',
    ...sensibleStep,
  },
  {
    shape: 'modal',
    id: 'could-have',
    category: 'counterfactual',
    words: words('could coulda couldve might'),
    kind: 'possibility',
    unsaid: 'which options were in sight at that moment',
    ask: 'Which options were in sight at that moment, and what spoke for the one that was taken?',
  },
  {
    shape: 'modal',
    id: 'would-have',
    category: 'counterfactual',
    words: words('would could might had'),
    kind: 'outcome',
    ...didHappen,
  },
  {
    shape: 'modal',
    id: 'supposed-to',
    category: 'counterfactual',
    words: words(
      'called owed warranted mandatory compulsory supposed meant expected required obliged necessary due was were needed had',
    ),
    kind: 'duty',
    ...inItsWay,
  },
  {
    shape: 'modal',
    id: 'avoidable',
    category: 'counterfactual',
    words: words('preventable avoidable'),
    kind: 'avoidable',
    ...didHappen,
  },
];
