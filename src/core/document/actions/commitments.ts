// What makes a sentence a commitment: "we will add …", "the team is going to …", "a permanent fix is to …".
import { isToldAsDone } from './told';
import { startsAsTask } from './verbs';

const doers =
  '(?:we|i|(?:the|our|[A-Z][\\w.-]+(?: [A-Z][\\w.-]+)?) (?:\\w+ )?(?:team|teams|engineers|group|developers|maintainers))';
/** Without one of these words nobody commits to or wants anything: the patterns for it try every word as a name. */
const mayNameDoer = /\b(?:we|i)\b|team|engineers|group|developers|maintainers/i;
const commits = new RegExp(
  `\\b${doers}(?:['’]ll| will| shall| plan(?:s|ned)?(?: to| on)| intend(?:s)? to| have plans to| (?:were|was) (?:already )?planning (?:to|on)| (?:are|is|am|['’]re) (?:also |now )?(?:going to|planning (?:to|on)|committed to)|['’]re (?:going to|planning (?:to|on)))(?! not\\b| never\\b)\\b`,
  'i',
);
const alsoPlans =
  /\b(?:and|also|but) plan to\b|\bwe(?:['’]ve| have) [^.;]{3,100} and will\b|\bplan(?:s)? to (?:have|add|move|build|start)\b|\b(?:long(?:er)?[- ]term|permanent|proper|lasting|real|final) (?:fix|solution|plan|improvement|measure)s? (?:is|are|will be) (?:going )?to\b/i;
const explores =
  /\b(?:we|i|[A-Z][\w.-]+|the (?:\w+ )?\w+) (?:are|is|['’]re) (?:also |now |currently |actively |already )?(?:exploring|investigating|looking into|evaluating|considering|planning)\b/;
const worksOn =
  /\b(?:are|is|['’]re) (?:\w+ly |now |also )?(?:working (?:on|to|with|towards?)|planning|hoping to)\b/;
const wants = new RegExp(
  `\\b${doers} (?:also |still )?(?:need(?:s)? (?:to|an?|more|better)|should|must|have to|want to|would like to|(?:are|is) (?:also |now |currently |actively |already |\\w+ly )?(?!being|continuing|seeing|feeling|having|going|looking forward|taking (?:this|it)|sharing|making|sorry)\\w+ing)\\b|\\b(?:we|i)['’](?:re|m) (?:also |now |currently |actively |already )?(?!being|continuing|seeing|feeling|having|going|looking forward|taking (?:this|it)|sharing|making)\\w+ing\\b`,
  'i',
);
const planned =
  /\b(?:will be|to be|is being|are being|needs? to be|should be|must be) (?:\w+ly )?(?:\w+ed|rewritten|rebuilt|set up|built|made|put in place|rolled out|split|cut)\b|\b(?:is|are) planned (?:for|to)\b/i;
/** "The platform will contain …": somebody or something named does it, not the "this" of an explanation. */
const named =
  /^(?:[A-Z][\w.-]*(?: [\w.-]+){0,4}|(?:the|our|all|each|every|new|an?) (?:[\w./-]+ ){1,5}?)\s?will (?!(?:help|allow|ensure|give|provide|reduce|make|enable|prevent|let|mean|have|improve|increase|also (?:help|allow|ensure)|not|never|always|likely|probably|only|take|lead|result|cause|need|still|fail|continue)\b)[a-z]+/;
const pronoun =
  /^(?:this|that|these|those|it|they|which|he|she|you|we|i|users?|customers?|if|when|once|while|as)\b/i;
/** "Secondly, all clients will stop retrying": one of several promises. */
const ordinal =
  /^(?:to start with|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|going forward|moving forward|from now on|in (?:the )?future|as an? (?:more )?long[- ]term [^,]{1,40}),.{1,60}\bwill (?!not\b|never\b|help\b|be able\b)/i;
/** Apologies, thanks, and what a reader will see are no actions. */
const noAction =
  /\b(?:we will (?:continue to )?(?:share|post|publish|provide|keep you|update (?:this|you)|(?:also )?be (?:happy|able|there)|see|never|always|not)|(?:try|will) .{0,80}\bfor now\b|sorry|apolog|thank|would like to (?:reiterate|stress|remind)|wanted to share|(?:mak(?:e|ing)|taking) (?:several|some|a few|various|a number of) (?:\w+ )?(?:changes|improvements|steps)|['’]ll have confidence|do better|feel confident|do everything (?:we|in)|do our best|(?:very )?seriously|rely on us|learn from (?:this|it)|will be (?:able|greeted|confident)|(?:post|report|document|article|aims) (?:aims|explains?|describes?|to explain|to describe)|we (?:will|should|need to|must|have to) (?:first |also )?(?:note|mention|point out|emphasi[sz]e|explain|describe|see|understand|know|assume|be clear)|(?:currently|continu\w+ to) investigat\w+|investigating (?:this|the) (?:issue|incident|problem|outage)|let us know|feel free|contact us|reach out)\b/i;
const aboutThePast = /\b(?:should|must|would|could|needed|need to) have\b|\bhad (?:we|to)\b/i;

/** Without one of these words no sentence is a promise. */
const promises =
  /\bwill\b|\bshall\b|['’]ll\b|\bplan|\bintend|going to|committed to|(?:fix|solution|measure|improvement)s? (?:is|are) to|exploring|investigating|looking into|evaluating|considering/i;

const promisesOrLists = new RegExp(
  `${promises.source}|follow[- ]?up|action item|next steps|improvements`,
  'i',
);

/** A quick look that spares most paragraphs the closer ones. */
export function mayPromise(content: string): boolean {
  return promisesOrLists.test(content);
}

const goesOn =
  /\b(?:(?:is|are|['’]re) (?:already |now |currently |actively )?working (?:on|to \w+|towards?) (?:this|these|it|them|that|those)|(?:this|these|that) (?:work|effort|is|are) (?:already |now |currently )?(?:is |are )?(?:in progress|under ?way|ongoing|being worked on))\b/i;

/** Whether a sentence tells that what was promised before it is under way. */
export function tellsProgress(text: string): boolean {
  return goesOn.test(text);
}

const afterword = /^(?:update|edit|note|ps)\b ?[(:\d]/i;
const ticketFor =
  /\b(?:ticket|issue|story|task|card|epic)s?\b.{0,30} (?:was|were|has been|have been) (?:created|opened|filed|raised|added) (?:to|for)\b/i;

const announced =
  /\b(?:(?:mak|tak)(?:e|es|ing|en)|made|took|implement(?:ed|ing)?|identified) (?:several|a number of|some|the following|various|a few|two|three|four|five|\d+) (?:\w+ ){0,2}(?:changes|steps|actions|improvements|measures|follow[- ]?ups?)\b/i;

/** Whether a paragraph announces what will be changed: all its sentences may then be actions. */
export function announcesChanges(text: string): boolean {
  return announced.test(text);
}

/** Whether a sentence is thanks, a question, an introduction or about what should have been. */
export function isOutside(sentence: string): boolean {
  return (
    sentence.endsWith(':') ||
    sentence.endsWith('?') ||
    afterword.test(sentence) ||
    noAction.test(sentence) ||
    aboutThePast.test(sentence) ||
    goesOn.test(sentence)
  );
}

function speaksOfWill(sentence: string): boolean {
  return mayNameDoer.test(sentence) && commits.test(sentence);
}

function speaksOfWant(sentence: string): boolean {
  return mayNameDoer.test(sentence) && wants.test(sentence);
}

/** Whether a text asks its authors for something: "We need to document the drain". */
export function isWish(text: string): boolean {
  return speaksOfWant(text) && !isOutside(text);
}

/** Whether a sentence speaks of what is still to come. */
export function isPromise(sentence: string): boolean {
  return /\bwill\b/i.test(sentence) || (promises.test(sentence) && speaksOfWill(sentence));
}

/**
 * Whether a sentence commits to something. Under a heading of actions imperatives, wishes and what has been done count as well;
 * elsewhere only plain promises do.
 */
export function isCommitment(sentence: string, inActions: boolean): boolean {
  if (
    promises.test(sentence) &&
    (speaksOfWill(sentence) || alsoPlans.test(sentence) || explores.test(sentence))
  )
    return true;
  if (!inActions) return ordinal.test(sentence);
  return (
    startsAsTask(sentence) ||
    speaksOfWant(sentence) ||
    ticketFor.test(sentence) ||
    worksOn.test(sentence) ||
    (!pronoun.test(sentence) && (planned.test(sentence) || named.test(sentence))) ||
    isToldAsDone(sentence)
  );
}

const announces =
  /(?:\b(?:will|going to|plan to|plans|next steps?|follow-?ups?|action items?|improvements?|to (?:prevent|avoid)|going forward|moving forward|measures|changes|steps|following)\b|今後|対策|措施|改进|próxim|ações|меры|план|maßnahmen|mesures|acciones)[^.]*[:：]\s*$/i;
const listsActions =
  /^(?:[\w']+ ){0,3}(?:(?:possible|future|further|planned|proposed|suggested|recommended|additional|preventive|preventative|corrective|remaining|concrete|open) (?:\w+ ){0,2}(?:actions?|steps|improvements|measures|changes|tasks)|action items?|follow[- ]?ups?|next steps|to-?dos?)(?: [\w' ]{0,40})?[:：]\s*$/i;

/** Whether a paragraph introduces a list of things to be done. */
export function listsCommitments(text: string): boolean {
  if (text.length >= 600 || !(text.endsWith(':') || text.endsWith('：'))) return false;
  return (speaksOfWill(text) && announces.test(text)) || listsActions.test(text);
}
