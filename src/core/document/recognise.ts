// Is this file a postmortem? A cheap look at path, head and heading lines, without reading the Markdown.
import type { SourceText } from '../text/source';
import { sectionKindOf } from './sectionKinds';

/** Why a file was taken for a report, or not. */
export type RecognitionReason =
  'path' | 'front matter' | 'title' | 'headings' | 'excluded' | 'document of another kind' | 'nothing';

export interface Recognition {
  readonly recognised: boolean;
  readonly because: RecognitionReason;
}

/** The patterns of the settings. */
export interface RecognitionPatterns {
  readonly include: (path: string) => boolean;
  readonly exclude: (path: string) => boolean;
}

/** Only so much of a text is looked at; a report shows its headings before that. */
const longestLook = 64_000;

const yes = (because: RecognitionReason): Recognition => ({ recognised: true, because });
const no = (because: RecognitionReason): Recognition => ({ recognised: false, because });

/** Files that tell about reports, incidents or projects without being a report: by their whole name, or by a word of it. */
const otherFile =
  /^(?:readme|index|change-?log|contributing|license|security|code[-_]of[-_]conduct|skill|agents|claude|support|governance|summary|toc|glossary|faq)$|(?:^|[-_. ])(?:templates?|runbooks?|playbooks?|rfc|adr|checklist|process|guidelines?|policy|how-?to|minutes|agenda)(?:[-_. ]|$)|^[\w-]*template$/i;
/** A date or number first and a failure in the name. */
const failureFile =
  /^(?:(?:19|20)\d{2}[-_.]?\d{2}|\d{1,2}[-_]\d{1,2}|[a-z]{0,4}[-_]?\d{2,}).*(?:outage|crash|(?:^|[-_ ])down(?:$|[-_ .])|downtime|broken|breakage|failure|unavailable|unreachable|incident|post-?mortem|disclosure|compromise|vuln|exploit|leak|attack|corruption|data-?loss|disruption|degraded|degradation)/i;

const otherFolder =
  /\/(?:templates?|runbooks?|playbooks?|rfcs?|node_modules|\.github\/issue_template|_?templates?)\//i;
const placeholderName = /y{2,4}[-_]?(?:mm|nnn)|x{3,}|(?:^|[-_ ])(?:nnn|0{2,4}-template)/i;

const titleWords =
  /\b(?:post[- ]?mortem|portmortem|incident report|incident (?:review|retrospective|analysis|on|summary)|outage|root cause analysis|disclosure|retrospective of the|after[- ]action|rca|pm-?\d{2,})\b|ポストモーテム|障害報告|事故报告|复盘|故障报告|постмортем|障害|インシデント報告|relatório de incidente/i;
const otherTitle =
  /\b(?:template|runbook|playbook|process|guide(?:lines)?|policy|handbook|how to|checklist|change ?log|release notes|rfc|adr|meeting|minutes|agenda|sprint|training|course|tutorial|best practices|index of|list of|procedure|faq)\b|テンプレート|模板|modelo|шаблон|vorlage|modèle|plantilla/i;
const incidentKeys =
  /^(?:incident[_-]?(?:id|date|type)?|severity|resolved(?:when)?|affected|postmortem|started[_-]?at|detected[_-]?at|resolved[_-]?at|start_time|impact|outage|time[_-]?to[_-]?(?:detect|resolve))\s*:/im;
const incidentTag =
  /^(?:tags|categories|category|type|layout|section)\s*:.*\b(?:post-?mortems?|incidents?|outages?|issue)\b/im;
const incidentListItem = /^[ \t]*-[ \t]*["']?(?:post-?mortems?|outages?|incident(?:s| reports?)?)["']?\s*$/im;

/**
 * Whether a file is a postmortem. `path` is posix, relative to the workspace folder and begins with that folder's name. It costs a
 * scan of the first 64 KB at most.
 */
export function recognise(path: string, source: SourceText, patterns: RecognitionPatterns): Recognition {
  if (patterns.exclude(path)) return no('excluded');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const text = source.text.length > longestLook ? source.text.slice(0, longestLook) : source.text;
  const look = lookAt(text);
  const bareName = name.replace(/\.[^.]*$/, '');
  const isOther = otherFile.test(bareName) || otherFolder.test(`/${path}`) || placeholderName.test(bareName);
  if (
    isOther ||
    (look.title !== '' && otherTitle.test(look.title) && !/\b(?:19|20)\d\d\b/.test(look.title))
  ) {
    return no('document of another kind');
  }
  if (patterns.include(path)) return yes('path');
  if (
    look.head !== '' &&
    (incidentKeys.test(look.head) || incidentTag.test(look.head) || incidentListItem.test(look.head))
  ) {
    return yes('front matter');
  }
  if (look.hasSections) return yes('headings');
  if (titleWords.test(look.title) || failureFile.test(bareName)) return yes('title');
  return no('nothing');
}

interface Look {
  readonly head: string;
  readonly title: string;
  /** Whether at least two of the meanings that make a postmortem stand in its headings, one of them its own. */
  readonly hasSections: boolean;
}

const tellingKinds: ReadonlySet<string> = new Set([
  'timeline',
  'causes',
  'actions',
  'impact',
  'lessons',
  'resolution',
  'detection',
]);
/** Any manual may have an impact or a resolution; these hardly stand in anything but a report. */
const ownKinds: ReadonlySet<string> = new Set(['timeline', 'causes', 'actions', 'lessons']);
const headingLine = /^ {0,3}(#{1,6})[ \t]+(.{1,200}?)[ \t#]*$/;
const boldLine = /^ {0,3}(?:[-*+] +)?(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)/;

function lookAt(text: string): Look {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let at = 0;
  let head = '';
  const fence = lines[0]?.trimEnd();
  if (fence === '---' || fence === '+++') {
    const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence);
    if (end > 0) {
      head = lines.slice(1, end).join('\n');
      at = end + 1;
    }
  }
  let title = /^title\s*[:=]\s*["']?(.*?)["']?\s*$/im.exec(head)?.[1] ?? '';
  const kinds = new Set<string>();
  let inFence = '';
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark) {
      if (inFence === '') inFence = mark;
      else if (mark.startsWith(inFence)) inFence = '';
      continue;
    }
    if (inFence !== '') continue;
    const heading = headingLine.exec(line);
    const words = heading?.[2] ?? boldLine.exec(line)?.[1];
    if (!words) continue;
    if (heading?.[1] === '#' && title === '') title = words;
    const kind = sectionKindOf(words);
    if (kind && tellingKinds.has(kind)) kinds.add(kind);
  }
  const isOwn = [...kinds].some((kind) => ownKinds.has(kind));
  return { head, title, hasSections: kinds.size >= 2 && isOwn };
}
