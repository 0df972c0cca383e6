// Where a label such as "human error" is spoken of and not laid on anybody: discussed, dropped, or guarded against.
import type { BlameCategory } from '../blame';
import { Class, finite } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { is, isOneOf, type Word } from '../words/words';
import type { Guard } from './guard';

const labelling: ReadonlySet<BlameCategory> = new Set(['human-error', 'character']);

/** What is guarded against may come; it is not what happened: "the risk of", "prone to", "to prevent", "room for". */
const guardedAgainst =
  set(`risk risks chance chances possibility likelihood probability potential potentially scope room opportunity opportunities prone
  susceptible vulnerable sensitive resilient resilience tolerant robust immune open exposed proof against avoid avoids avoiding prevent prevents preventing
  prevention eliminate eliminates eliminating reduce reduces reducing minimise minimises minimize minimizes minimising minimizing limit limits
  limiting remove removes removing mitigate mitigates mitigating tolerate tolerates survive survives survived withstand absorb catch catches detect
  detects protect protects guard guards invite invites inviting anticipate expect expects expecting allow allows allowing margin possible every any
  reject rejects rejected rejecting retract retracts retracted dispute disputes disputed dismiss dismisses withdraws withdrew
  harmless forgive forgives forgiving design designed assume assumes cheaper safe looked looking searched define defines defined`);

/** What a label is called where the talk is of the label. */
const names = set(
  'talk talks book books article course label labels term terms word words tag category phrase expression concept notion field option drop-down dropdown rather instead calling called whether if',
);

/** What a label is part of: "rejects the finding of operator error". */
const findings = set('finding findings verdict conclusion earlier theory');

/** What is said of a label that nobody lays on anyone. */
const saidOfLabels =
  set(`suspected considered excluded discussed debated rejected dropped dismissed disproved assumed unlikely inevitable normal possible
  expected symptom starting beginning consequence never`);

/** "makes a careless keystroke harmless". */
const harmless = set('harmless impossible unlikely harder hard rare visible less');

/** "Human error explains nothing." */
const hardlyAnything = set('nothing little no hardly only');

const before = 6;
const behind = 5;

/** "It was neither negligence nor bad luck." */
const alternatives = set('neither nor');

/** "prone to human error", "human error was ruled out", "the label operator error", "a careless click must not be able to …". */
export const isTalkOfLabels: Guard = ({ words, lore }, { entry, category, actor, faultFrom, faultTo }) => {
  if (!labelling.has(category) || actor) return false;
  if (lore.register === 'requirement') return true;
  return (
    isOneOf(words[faultFrom], alternatives) ||
    isOneOf(words[faultFrom - 1], alternatives) ||
    isNamed(words, faultFrom) ||
    nothingSays(words, faultFrom) ||
    isDiscussed(words, faultTo, category === 'human-error' || entry.shape === 'trait')
  );
};

/** "prone to", "the risk of some", "the label": only small words and one adjective stand between it and the label. */
function isNamed(words: readonly Word[], from: number): boolean {
  let others = 0;
  let behindTo = false;
  for (let i = from - 1; i >= 0 && i >= from - before; i--) {
    const word = words[i] as Word;
    if (word.kind !== 'word') return false;
    if (
      guardedAgainst.has(word.lower) ||
      (!behindTo && names.has(word.lower)) ||
      (word.lower === 'call' && words[i - 1]?.lower === 'to') ||
      is(word, Class.belief)
    )
      return true;
    behindTo ||= word.lower === 'to';
    if (
      findings.has(word.lower) ||
      is(word, Class.preposition | Class.determiner | Class.adverb | Class.conjunction)
    )
      continue;
    if (is(word, finite) ? !is(word, Class.be) : ++others > 1) return false;
  }
  return false;
}

/** "Nothing in the logs points to operator error." */
function nothingSays(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 2 * before; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation') return false;
    if (word.lower === 'nothing') return true;
  }
  return false;
}

/** "human error can happen", "carelessness is not an explanation". */
function isDiscussed(words: readonly Word[], from: number, mayBeFeared: boolean): boolean {
  const verb = words[from + 1];
  if (isOneOf(verb, harmless)) return true;
  if (is(verb, Class.modal)) return mayBeFeared;
  if (verb?.lower === 'explains') return isOneOf(words[from + 2], hardlyAnything);
  if (!is(verb, Class.be | Class.have | Class.auxiliaryDo)) return false;
  for (let i = from + 2; i < words.length && i < from + 2 + behind; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return false;
    if (is(word, Class.negation) || saidOfLabels.has(word.lower)) return true;
  }
  return false;
}
