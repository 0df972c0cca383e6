// What people should, could or would have done: the modals and words of duty with which it is said.
import type { ModalFault } from './entry';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const modalFaults: readonly ModalFault[] = [
  {
    shape: 'modal',
    id: 'easy-for-them',
    category: 'hindsight',
    words: list('would could might had'),
    kind: 'ease',
    unsaid: 'what pointed there at the time',
    ask: 'What pointed to that step at the time, and what else asked for attention?',
  },
  {
    shape: 'modal',
    id: 'should-have',
    category: 'counterfactual',
    words: list('should shoulda shouldnt shouldve ought oughta need'),
    kind: 'norm',
    unsaid: 'what made the step that was taken the sensible one',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
  {
    shape: 'modal',
    id: 'could-have',
    category: 'counterfactual',
    words: list('could coulda couldve might'),
    kind: 'possibility',
    unsaid: 'which options were in sight at that moment',
    ask: 'Which options were in sight at that moment, and what spoke for the one that was taken?',
  },
  {
    shape: 'modal',
    id: 'would-have',
    category: 'counterfactual',
    words: list('would could might had'),
    kind: 'outcome',
    unsaid: 'what did happen, and why it made sense',
    ask: 'What did people look at instead, and what would have led them there without luck or memory?',
  },
  {
    shape: 'modal',
    id: 'supposed-to',
    category: 'counterfactual',
    words: list('supposed meant expected required obliged necessary due was were needed had'),
    kind: 'duty',
    unsaid: 'how that work usually gets done, and what got in its way',
    ask: 'How does that work usually get done, and what got in its way this time?',
  },
  {
    shape: 'modal',
    id: 'avoidable',
    category: 'counterfactual',
    words: list('preventable avoidable'),
    kind: 'avoidable',
    unsaid: 'what did happen, and why it made sense',
    ask: 'What did people look at instead, and what would have led them there without luck or memory?',
  },
];
