// Sentences that commit to an action: "we will add …", "Going forward the team is going to …".
import type { Range } from '../../text/range';
import { splitSentences } from '../sentences';
import type { Words } from '../words';

const doers =
  '(?:we|i|(?:the|our|[A-Z][\\w.-]+(?: [A-Z][\\w.-]+)?) (?:\\w+ )?(?:team|teams|engineers|group|developers|maintainers))';
const commits = new RegExp(
  `\\b${doers}(?:['’]ll| will| plan(?:s|ned)?(?: to| on)| intend(?:s)? to| (?:are|is|am|['’]re) (?:also |now )?(?:going to|planning (?:to|on)|committed to)|['’]re (?:going to|planning (?:to|on)))(?! not\\b| never\\b)\\b`,
  'i',
);
const alsoPlans = /\b(?:and|also|but) plan to\b|\bplan(?:s)? to have\b/i;
const wants = new RegExp(
  `\\b${doers} (?:also |still )?(?:need(?:s)? to|should|must|have to|want to|would like to)\\b`,
  'i',
);
const planned =
  /\b(?:will be|to be|is being|are being) (?:added|implemented|created|improved|updated|changed|introduced|deployed|removed|replaced|upgraded|migrated|automated|documented|fixed|rolled out|put in place)\b/i;
const imperative =
  /^(?:[-*•\d.)\s]*)(?:add|adjust|adopt|allow|alert|apply|ask|audit|automate|avoid|block|build|change|check|clean|clarify|configure|consider|continue|create|define|deploy|deprecate|design|develop|disable|discuss|document|educate|enable|enforce|ensure|establish|evaluate|expand|explore|extend|figure out|file|find|fix|follow up|harden|have|implement|improve|include|increase|install|integrate|introduce|investigate|isolate|keep|limit|lock|lower|make|merge|migrate|monitor|move|notify|open|patch|pin|plan|prevent|provide|publish|raise|reduce|refactor|reject|release|remove|rename|replace|require|research|restrict|retry|review|revisit|rewrite|rotate|run|schedule|separate|set|setup|share|simplify|speed|split|start|stop|support|switch|teach|test|tighten|track|train|try|tune|turn|update|upgrade|use|validate|verify|work with|write)\b(?! (?:is|was|were|are|will|has|had)\b)/i;
/** Apologies, thanks, and what a reader will see are no actions. */
const noAction =
  /\b(?:we will (?:continue to )?(?:share|post|publish|provide|keep you|update (?:this|you)|(?:also )?be (?:happy|able|there)|see|never|always|not)|sorry|apolog|thank|(?:post|report|document|article|aims) (?:aims|explains?|describes?|to explain|to describe)|we (?:will|should|need to|must|have to) (?:first |also )?(?:note|mention|point out|emphasi[sz]e|explain|describe|see|understand|know|assume|be clear)|let us know|feel free|contact us|reach out)\b/i;
const aboutThePast = /\b(?:should|must|would|could|needed|need to) have\b|\bhad (?:we|to)\b/i;

/** Without one of these words no sentence is a promise. */
const promises = /\bwill\b|['’]ll\b|\bplan|\bintend|going to|committed to/i;

/**
 * The sentences of a paragraph that commit to an action, as source ranges. Under a heading of actions imperatives and wishes count
 * as well; elsewhere only plain promises do.
 */
export function findCommitments(words: Words, inActions: boolean): readonly Range[] {
  const mayPromise = promises.test(words.content);
  if (!inActions && !mayPromise) return [];
  const base = words.range.start;
  const found: Range[] = [];
  for (const { start, end } of splitSentences(words.text)) {
    const sentence = words.plain({ start: base + start, end: base + end });
    if (
      sentence.endsWith(':') ||
      sentence.endsWith('?') ||
      noAction.test(sentence) ||
      aboutThePast.test(sentence)
    )
      continue;
    const counts =
      (mayPromise && (commits.test(sentence) || alsoPlans.test(sentence))) ||
      (inActions && (wants.test(sentence) || planned.test(sentence) || imperative.test(sentence)));
    if (counts) found.push({ start: base + start, end: base + end });
  }
  return found;
}

const announces =
  /(?:\b(?:will|going to|plan to|plans|next steps?|follow-?ups?|action items?|improvements?|to (?:prevent|avoid)|going forward|moving forward|measures|changes|steps|following)\b|今後|対策|措施|改进|próxim|ações|меры|план|maßnahmen|mesures|acciones)[^.]*[:：]\s*$/i;

/** Whether a paragraph introduces a list of things to be done. */
export function listsCommitments(text: string): boolean {
  return text.length < 600 && /[:：]\s*$/.test(text) && commits.test(text) && announces.test(text);
}
