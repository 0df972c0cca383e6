// What the words of an item tell of its state without a mark: "We enabled …", "Reverted the change", "work has begun".
import type { ActionStatus } from '../postmortem';
import { isVerb, startsAsTask } from './verbs';

const underWay =
  /\b(?:work (?:has|is) (?:already )?(?:begun|started|under ?way|in progress)|(?:is|are|['’]re) (?:also |now |currently |actively |already )?(?:exploring|investigating|evaluating|looking into)|(?:is|are) (?:currently |already |actively )?being (?:explored|investigated|implemented|worked on|rolled out|evaluated)|in progress|have begun)\b/i;
const rejected =
  /\b(?:was|were|been|is) (?:\w+ )?(?:rejected|declined|dropped|abandoned|voted down)\b|\bdecided (?:against|not to)\b|\bwon['’]t (?:do|fix|be done)\b/i;

const irregular = 'sent|ran|wrote|rewrote|built|rebuilt|made|took|got|gave|brought|began|found|held|kept';
const pastVerbs =
  'added|adjusted|adopted|applied|blocked|built|changed|cleaned|closed|configured|contacted|corrected|created|deleted|deployed|deprecated|disabled|documented|doubled|enabled|enforced|established|expanded|extended|fixed|hardened|implemented|improved|increased|installed|introduced|limited|locked|lowered|merged|migrated|moved|notified|opened|patched|pinned|published|purged|raised|rebuilt|reduced|refactored|released|removed|renamed|replaced|requested|required|rescoped|restored|restricted|reverted|reviewed|revoked|rewritten|rolled|rotated|scaled|set up|shipped|simplified|split|started|strengthened|switched|tested|tightened|tripled|tuned|turned|updated|upgraded|yanked|written';
/** Before the verb: "We have already", "The team then". */
const opening =
  /^\s*(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|lastly|additionally|in addition|also|then|as part of [^,]{1,40}),? )?(?:(?:we|i|they|the (?:\w+ )?team)(?:['’]ve| have| had| has)? )?(?:(?:now|already|also|since|just|then|recently|significantly|immediately|successfully|temporarily|\p{L}+ly) )?/iu;
const subject = /\b(?:we|i|they|the (?:\w+ )?team)\b/i;
/** Verbs whose past looks like an order: "Set up an alert" is a task, "We set up an alert" is done. */
const samePast = /^(?:set|put|cut|split|let|shut)$/i;
const pastWord = /^(?:re-)?([a-z]+)\b/i;
const irregularPast = new RegExp(`^(?:${irregular})$`, 'i');
/** "Improved monitoring" and "Automated tests" are wishes as often as reports; "Improved the monitoring" is a report. */
const adjective =
  /^(?:improved|automated|enhanced|dedicated|centralized|centralised|increased|required|scheduled|standardized|standardised|shared|isolated|limited|distributed|managed|based|need|detailed|related|unified|advanced|targeted|extended|combined|continued|planned|proposed|reduced|needed|found|kept|held|staged|phased|gated|guarded|typed|signed|cached|versioned|throttled|replicated|encrypted|weighted|delayed|tiered|targeted|timed)$/i;
const determiner =
  /^\s+(?:the|an?|our|all|its|their|both|every|each|more|some|several|many|\d|to\b|from\b|by\b|up\b|out\b|`)/i;
/** A ticket that was written is a task that is open. */
const ticketWritten =
  /^\s*(?:(?:we|i)(?:['’]ve| have)? )?(?:created|opened|raised|filed|logged|added) (?:(?:an?|the|some) )?(?:[\w-]+ )?(?:tickets?|issues?|story|stories|cards?|tasks?|epic)\b/i;
const ticketTold =
  /\b(?:tickets?|issues?|story|stories|cards?|task|epic)s?(?: \([^()]{1,20}\))? (?:has|have|was|were)(?: been)?\b/i;
const toldDone = new RegExp(
  `\\b(?:has|have) (?:now |already |since |also )?been (?:${pastVerbs}|done|completed|addressed)\\b|\\b(?:is|are) now (?:documented|in place|enabled|deployed|fixed|live)\\b|\\bnow (?:acts?|uses?|runs?|rel(?:y|ies)|requires?|supports?|validates?|checks?|sends?|alerts?|includes?)\\b`,
  'i',
);
const passivePast = new RegExp(
  `\\b(?:was|were|has been|have been|has now been|have now been) (?:also |since |\\w+ly )?(?:${pastVerbs}|taken|carried out|put in place)\\b`,
  'i',
);
const inFuture = /\b(?:will|once|when|after|until|should|must|if|need|needs)\b/i;
const toCome = /\b(?:will|shall|hop(?:e|ing)|plan(?:s|ned|ning)?|going to|should|must|needs? to|to be)\b/i;

/** Without one of these words none of the longer patterns can fit. */
const mayTell =
  /been|progress|begun|work (?:has|is)|being|exploring|investigating|evaluating|looking into|reject|declin|dropp|abandon|voted|decided|won['’]t| now |\bw(?:as|ere) /i;

/** What the words of an item say of its state, without a mark. */
export function toldStatus(text: string): ActionStatus | undefined {
  const head = text.length > 600 ? text.slice(0, 600) : text;
  if (!mayTell.test(head)) return startsAsDone(head) ? 'done' : undefined;
  if (rejected.test(head)) return 'declined';
  if (startsAsDone(head) || isDoneBefore(toldDone, head)) return 'done';
  if (underWay.test(head)) return 'in-progress';
  return !toCome.test(head) && isDoneBefore(passivePast, head) ? 'done' : undefined;
}

/** Whether a sentence tells of a measure as taken: "We have added an alert", "The key was revoked". */
export function isToldAsDone(text: string): boolean {
  if (startsAsDone(text)) return !finding.test(text);
  return isDoneBefore(toldDone, text) || isDoneBefore(passivePast, text);
}

/** Whether nothing but a passive tells of something done: "The key was rotated" may be a measure, and may be the incident. */
export function isToldInPassing(text: string): boolean {
  return !startsAsDone(text) && !isDoneBefore(toldDone, text) && isDoneBefore(passivePast, text);
}

/** What an investigation does is no measure. */
const finding =
  /^(?:[\p{L}’']+ ){0,5}(?:identified|discovered|noticed|found|investigated|determined|confirmed|learned|learnt|received|reported|started|began|observed|suspected|agreed)\b/iu;

/** What a nested line says of the item above it: "This has been done". */
export function isToldDoneBelow(text: string): boolean {
  return isDoneBefore(toldDone, text.slice(0, 200));
}

const title = /^[^:：.]{2,60}?(?:[:：]\s+|\s[-–—]\s+)(?=\S)/;

/** "Retries: cap them" without what it is about. */
export function withoutTitle(text: string): string {
  return text.slice(title.exec(text)?.[0].length ?? 0);
}

/** Whether a text, or what follows its title, begins with a deed: "Reverted the change", "Retries: We have capped them". */
function startsAsDone(text: string): boolean {
  const rest = withoutTitle(text);
  if (rest === text) return opensWithDeed(text);
  return !startsAsTask(rest) && (opensWithDeed(text) || opensWithDeed(rest));
}

function opensWithDeed(text: string): boolean {
  const start = opening.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start, start + 60);
  const word = pastWord.exec(rest)?.[1];
  if (word === undefined) return false;
  const before = text.slice(0, start);
  const hasSubject = before !== '' && subject.test(before);
  if (!isPast(word) && !irregularPast.test(word) && !(hasSubject && samePast.test(word))) return false;
  if (ticketWritten.test(text)) return false;
  if (!hasSubject && adjective.test(word) && !determiner.test(rest.slice(rest.indexOf(word) + word.length)))
    return false;
  return /(?:\bha(?:ve|s|d)|['’]ve) /i.test(before) || !toCome.test(text);
}

/** "added", "pinned", "applied": the past of a verb that tasks begin with. */
function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  if (!lower.endsWith('ed')) return false;
  const stem = lower.slice(0, -2);
  return (
    isVerb(stem) ||
    isVerb(`${stem}e`) ||
    isVerb(stem.slice(0, -1)) ||
    (stem.endsWith('i') && isVerb(`${stem.slice(0, -1)}y`))
  );
}

/** Whether a text tells of something done, with no "once" or "until" before it and no "will" in the same sentence. */
function isDoneBefore(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  if (!match || inFuture.test(text.slice(0, match.index)) || ticketTold.test(text)) return false;
  const rest = text.slice(match.index);
  const end = rest.search(/[.;]\s/);
  return !toCome.test(end < 0 ? rest : rest.slice(0, end));
}

/** "We have for years enforced …" was in place before the incident. */
const longSince = /\b(?:have|has|had) (?:for (?:\w+ ){1,3}(?:years|months)|always|long)\b/i;

/** Whether a text tells of what was in place for long. */
export function isLongSince(text: string): boolean {
  return longSince.test(text);
}
