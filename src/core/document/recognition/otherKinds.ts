// What in a text speaks against a report, although place, title or headings look like one.
import type { Glance } from './glance';
import { failuresIn, hasDay, hasTimedEntry } from './signs';
import { isBlankTitle, isUnnamed } from './title';

/** Blanks that a template leaves for its author. */
const slot =
  /\bY{2,4}[-/.]?M{1,2}[-/.]?D{1,2}\b|\bD{1,2}[-/.]M{1,2}[-/.]Y{2,4}\b|\bHH[:h]?MM\b|\{\{[^{}]{1,60}\}\}|<[a-z][a-z0-9]*(?:[ _-][a-z0-9]+)+>|<(?:name|title|date|time|service|owner|link|id|summary|severity|status|author)s?>|\[(?!x\]| \]|[xX]\])[^[\]]{2,80}\](?![[(:])|\bTB[ADC]\b|\bTODO\b|\bX{3,}\b|\?{2,}|_{4,}|lorem ipsum/gi;
const blankLabel =
  /^\s*(?:[-*+] )?(?:\*\*|__)?[\p{L}][\p{L} ()/']{1,40}(?:(?:\*\*|__)\s*[:：]|[:：]\s*(?:\*\*|__)?)\s*$/u;
const blankBullet = /^\s*(?:[-*+]|\d{1,2}[.)])\s*(?:\[[ x]?\]\s*)?(?:\.{3}|…)?\s*$/i;
const blankRow = /^[\s|]*$/;
/** A line that only waits for what its author will add is short. */
const longestBlank = 200;
const isBlankLine = (line: string): boolean =>
  line.length <= longestBlank && (blankBullet.test(line) || blankLabel.test(line) || blankRow.test(line));

const remark = /^\s*(?:<!--|>\s|_[^_]{12,}_\s*$|\*[^*]{12,}\*\s*$)/;
const genericTitle =
  /^[^\p{L}]*(?:(?:incident|issue|outage|event|post-?mortem)\s*)?(?:report|summary|review|analysis)?(?:\s+(?:document|doc|form))?[^\p{L}]*$/iu;

/** So many days and hours nobody makes up for an example. */
const certainlyTimes = 3;
const mostTimesOfOthers = 8;

/** How many lines name a day or begin with an hour, counted as far as it matters. */
export function timedLines({ title, head, lines }: Glance): number {
  let times = hasDay(head) || hasDay(title) ? 1 : 0;
  for (const line of lines) {
    if (isTimed(line)) times++;
    if (times > mostTimesOfOthers) break;
  }
  return times;
}

/** "Last updated: 2024-03-01" is the day of the page. */
const dayOfPage =
  /^[^\p{L}]*(?:(?:last|page|document) )*(?:updated|reviewed|modified|edited|version|approved)\b/iu;

const isTimed = (line: string): boolean => hasTimedEntry(line) || (hasDay(line) && !dayOfPage.test(line));

/** Whether a text waits to be filled in: blanks, headings with nothing below, and hardly a time of its own. */
export function isUnfilled({ title, lines, emptySections, realHeadings }: Glance, times: number): boolean {
  if (isBlankTitle(title)) return true;
  if (times > mostTimesOfOthers) return false;
  let blanks = 0;
  let remarks = 0;
  for (const line of lines) {
    blanks += line.match(slot)?.length ?? 0;
    if (isBlankLine(line)) blanks++;
    if (remark.test(line)) remarks++;
  }
  if (times >= certainlyTimes && times > blanks) return false;
  if (isUnnamed(title)) return true;
  const isGeneric = title === '' || genericTitle.test(title);
  if (times > 0) return isGeneric && blanks >= 3;
  const isEmpty = realHeadings > 1 && emptySections * 2 >= realHeadings;
  return isEmpty || blanks >= 2 || remarks >= 2 || (isGeneric && emptySections > 0);
}

const instruction =
  /\b(?:you|your|yours|yourself)\b|\b(?:we|teams?|everyone|somebody|owners?|authors?|engineers?|responders?|it|they|reports?|items?|[a-z]+ (?:lead|commander|scribe|manager|facilitator)) (?:should|must|may|can|will|write|needs?)\b|\b(?:each|every|always|never|do not|don't)\b|(?:^|[.!:] +)(?:add|ask|announce|answer|assign|check|click|collect|copy|create|declare|describe|discuss|ensure|explain|fill|follow|give|identify|include|invite|keep|link|list|make sure|note|open|prefer|press|provide|read|record|review|run|share|start|state|summari[sz]e|tell|track|type|update|use|write)\b/gi;
const listLine = /^\s*(?:[-*+]|\d{1,2}[.)])\s|^\s*[|#>]/;

/** Whether running text tells readers what to do rather than what happened. */
export function isInstruction({ lines }: Glance, times: number): boolean {
  if (times > mostTimesOfOthers) return false;
  let words = 0;
  let orders = 0;
  for (const line of lines) {
    if (listLine.test(line)) continue;
    words += line.split(/\s+/).length;
    orders += line.match(instruction)?.length ?? 0;
  }
  return orders >= 2 && orders * 30 >= words;
}

const linkLine = /^\s*(?:[-*+]|\d{1,3}[.)]|\|).*(?:\]\(|\]\[|https?:\/\/|\[\[)/;

/** Whether a text is mostly a list of links to other texts. */
export function isIndex({ lines, kinds }: Glance): boolean {
  if (kinds.size > 1) return false;
  const links = lines.filter((line) => linkLine.test(line)).length;
  const others = lines.filter((line) => !/^\s*#|^[\s|:-]*$/.test(line)).length;
  return links >= 2 && links * 2 >= others;
}

/** Headings of plans, designs, minutes, manuals and lessons. */
const otherHeading =
  /^(?:\d+[.)]\s*)?(?:agenda|discussion|decisions?|decision outcome|alternatives(?: considered)?|considered options|non-?goals|goals|motivation|drawbacks|prior art|unresolved questions|rationale|consequences|hypothesis|milestones|risks|budget|hiring|learning (?:goals|objectives)|objectives|exercises?|homework|abstract|installation|install|usage|getting started|prerequisites|requirements|parameters|endpoints|examples?|configuration|api(?: reference)?|severity (?:levels|definitions)|roles(?: and responsibilities)?|escalation(?: policy| path)?|when to .*|after the incident|during an? incident|what belongs in.*|topics|scenario|features|roadmap)\W*$/i;

/** How many headings are those of documents of other kinds. */
export function otherHeadings({ headings }: Glance): number {
  return headings.filter((heading) => otherHeading.test(heading)).length;
}

const investing =
  /\b(?:thesis|shares?|stop-?loss|stops?|entry price|entered|exit(?:ed)?(?: price)?|earnings|portfolio|stocks?|positions?(?: siz(?:e|ing))?|sizing|trades?|p&l|margins?|valuation|hedged?|dividends?|puts?|calls?|short(?:ed)?|long(?:ed)?|bullish|bearish|guidance|ticker|borrow fee|profit)\b/gi;
const gameMaking =
  /\b(?:game jam|jam|gameplay|game ?dev|playtest(?:s|ed|ing)?|players?|levels?|level design|steam|wishlists?|sprites?|art(?: style)?|soundtrack|sound|boss(?: fight)?|platformer|rogue-?like|puzzle|controller|publisher|trailer|prototype|vertical slice|demo|units sold|unity|unreal|godot|steam page|early access|launch day|itch\.io)\b/gi;
const operating =
  /\b(?:outage|incident|downtime|alerts?|alerted|deploy(?:ed|ment|s)?|roll(?:ed)? ?back|rollback|revert(?:ed)?|errors?|latency|servers?|services?|databases?|root cause|on-?call|restart(?:ed)?|unavailable|degraded|monitoring|production|utc|mitigat(?:ed|ion)|queues?|cluster|api|requests?|users|customers?|log ?in|patch|certificate|dns|network)\b/gi;

const distinct = (text: string, words: RegExp): number =>
  new Set((text.match(words) ?? []).map((word) => word.toLowerCase())).size;

/** Sections that neither traders nor makers of games write. */
const operatingKinds = ['causes', 'impact', 'detection', 'resolution'] as const;

/** Whether it is the post-mortem of a trade or of a game rather than of an incident. */
export function isOfAnotherTrade({ title, lines, kinds }: Glance): boolean {
  if (operatingKinds.some((kind) => kinds.has(kind))) return false;
  const text = `${title}\n${lines.join('\n')}`;
  const others = Math.max(distinct(text, investing), distinct(text, gameMaking));
  return others >= 3 && others > distinct(text, operating) + failuresIn(text, others);
}

/** Whether title and text have so many different words for things that fail. */
export const tellsOfFailure = ({ title, lines }: Glance, least: number): boolean =>
  failuresIn(`${title}\n${lines.join('\n')}`, least) >= least;

/** Whether it looks back on a project or a quarter: what went wrong, and not a word of anything that failed. */
export function looksBack(glance: Glance): boolean {
  const { kinds } = glance;
  const isReview = kinds.has('went-poorly') || kinds.has('went-well') || kinds.has('lessons');
  const isReport =
    kinds.has('causes') || kinds.has('timeline') || kinds.has('detection') || kinds.has('impact');
  return isReview && !isReport && !tellsOfFailure(glance, 1);
}
