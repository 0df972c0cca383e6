// What a title says: a report of an incident, or a document of another kind.
import { hasDay } from './signs';

const report =
  /\b(?:post[- ]?mortem|portmortem|incident (?:report|review|retrospective|analysis|on|summary)|outage|root cause analysis|disclosure|retrospective of the|after[- ]action|rca|pm-?\d{2,})\b|ポストモーテム|障害報告|障害|インシデント報告|事故报告|复盘|故障报告|постмортем|relatório de incidente/i;

const genres =
  'templates?|runbook|playbook|process|procedures?|guide(?:lines?)?|policy|handbook|checklist|change ?log|release notes|rfc|adr|meeting(?: notes)?|meeting minutes|agenda|sprint|training|course|workshop|talk|tutorial|best practices|plan|proposal|faq';
/** "Failover runbook", "Weekly meeting, 5 March": what it is stands last. In "blocked by the retry policy of two jobs" it is part of the story. */
const endsWithGenre = new RegExp(
  `\\b(?:${genres})(?:[\\s,(]+[\\d.,/-]+[^]{0,20})?\\W*$|\\b(?:template for|index of|list of|minutes of)\\b|テンプレート|模板|modelo|шаблон|vorlage|modèle|plantilla`,
  'i',
);
/** "RFC 42: …", "Runbook: …", "How to …": the genre comes first and stands apart. */
const opensWithGenre = new RegExp(
  `^\\W*(?:how (?:to|we)\\b|(?:an? )?(?:example|sample)\\b|(?:${genres}|minutes)(?:\\s+[\\d.-]+)?\\s*[:\\-–—(]|(?:rfc|adr)\\b)`,
  'i',
);
const failed =
  /\b(?:outage|down|downtime|failed|fails|failures?|data loss|broke|broken|crash(?:ed|es)?|lost|deleted|unavailable|degraded|incident (?:on|of)|post-?mortem (?:of|for|on)|leak(?:ed)?|errors?|stuck|slow|disruption)\b/i;
/** More than one of them is a subject, not a case. */
const speaksOfMany =
  /\b(?:post-?mortems|postmortem culture|incident (?:response|management|handling|commander|communication|process))\b|^[^\p{L}]*(?:(?:past|all|our|public|recent) )?(?:incidents|outages|(?:incident|outage) reports?(?: archive)?)[^\p{L}]*$|\b(?:what(?: is|'s)|anatomy of|art of|value of|running|writing|conducting|holding|facilitating|effective|better) (?:an? )?(?:(?:good|great|blameless|effective) )*(?:post-?mortem|incident (?:report|review))\b/iu;
const blank = /YYYY|\{\{|<[a-z][^<>]*>|^\s*\[[^\]]+\]\s*$|^[^\p{L}]*(?:name|title|subject) of\b/iu;
const unnamed =
  /^[^\p{L}\p{N}]*(?:(?:incident|issue|post-?mortem|report|outage|event) )?(?:title|name|subject)\s*(?:\([^()]*\))?[^\p{L}\p{N}]*$/iu;

/** Words for a report, or a day together with something that failed. */
export const isTitleOfReport = (title: string): boolean =>
  report.test(title) || (hasDay(title) && failed.test(title));

/** A title with a blank in it: "<service> is down", "YYYY-MM-DD". */
export const isBlankTitle = (title: string): boolean => blank.test(title);

/** "Incident title", which authors forget to replace in a report that is otherwise complete. */
export const isUnnamed = (title: string): boolean => unnamed.test(title);

/** A title that states its genre, or speaks of many cases. */
export const isTitleOfAnotherKind = (title: string): boolean =>
  opensWithGenre.test(title) || speaksOfMany.test(title);

/** A title that ends like that of another kind of document, and does not tell of a failure. */
export const soundsLikeAnotherKind = (title: string): boolean =>
  endsWithGenre.test(title) && !failed.test(title);

/** "Retrospective of release 3": of an incident only where the title or the text says so. */
export const isTitleOfRetrospective = (title: string): boolean =>
  /\bretro(?:spective)?s?\b/i.test(title) && !report.test(title) && !failed.test(title);
