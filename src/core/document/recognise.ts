// Is this file a postmortem? A cheap look at path, head and heading lines, without reading the Markdown.
import type { SectionKind } from '../profile/profile';
import type { SourceText } from '../text/source';
import { glanceAt, type Glance } from './recognition/glance';
import {
  isIndex,
  isInstruction,
  isOfAnotherTrade,
  isUnfilled,
  looksBack,
  otherHeadings,
  tellsOfFailure,
  timedLines,
} from './recognition/otherKinds';
import { readPlace, type Place } from './recognition/place';
import { hasDay } from './recognition/signs';
import {
  isTitleOfAnotherKind,
  isTitleOfReport,
  isTitleOfRetrospective,
  soundsLikeAnotherKind,
} from './recognition/title';

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

const yes = (because: RecognitionReason): Recognition => ({ recognised: true, because });
const no = (because: RecognitionReason): Recognition => ({ recognised: false, because });

/**
 * Whether a file is a postmortem. `path` is posix, relative to the workspace folder and begins with that folder's name. It costs a
 * scan of the first 64 KB at most. What speaks for a report comes first and is cheap; only then is asked what speaks against it.
 */
export function recognise(path: string, source: SourceText, patterns: RecognitionPatterns): Recognition {
  if (patterns.exclude(path)) return no('excluded');
  const place = readPlace(path);
  if (place.isOfAnotherKind && !place.isFolderPage) return no('document of another kind');
  const glance = glanceAt(source.text);
  if (place.isOfAnotherKind && !(isTitleOfReport(glance.title) && hasDay(glance.title))) {
    return no('document of another kind');
  }
  const because = reasonFor(path, place, glance, patterns);
  if (because === undefined) return no('nothing');
  return isOfAnotherKind(because, place, glance) ? no('document of another kind') : yes(because);
}

function reasonFor(
  path: string,
  place: Place,
  glance: Glance,
  patterns: RecognitionPatterns,
): RecognitionReason | undefined {
  if (patterns.include(path)) return 'path';
  const { head } = glance;
  if (incidentKeys.test(head) || incidentTag.test(head) || incidentListItem.test(head)) return 'front matter';
  if (hasSectionsOfReport(glance)) return 'headings';
  return isTitleOfReport(glance.title) || place.namesFailure ? 'title' : undefined;
}

const incidentKeys =
  /^(?:incident[_-]?(?:id|date|type)?|severity|resolved(?:when)?|affected|postmortem|started[_-]?at|detected[_-]?at|resolved[_-]?at|start_time|impact|outage|time[_-]?to[_-]?(?:detect|resolve))\s*[:=]/im;
const incidentTag =
  /^(?:tags|categories|category|type|layout|section)\s*[:=].*\b(?:post-?mortems?|incidents?|outages?|issue)\b/im;
const incidentListItem = /^[ \t]*-[ \t]*["']?(?:post-?mortems?|outages?|incident(?:s| reports?)?)["']?\s*$/im;

const tellingKinds = [
  'timeline',
  'causes',
  'actions',
  'impact',
  'lessons',
  'resolution',
  'detection',
] as const;
/** Any manual may have an impact or a resolution; these hardly stand in anything but a report. */
const ownKinds: readonly SectionKind[] = ['timeline', 'causes', 'actions', 'lessons'];
/** So many telling sections come together in nothing but a report, or in the blank of one. */
const certainlySections = 4;

const tellingSections = ({ kinds }: Glance): number => tellingKinds.filter((kind) => kinds.has(kind)).length;

/** Whether at least two of the meanings that make a postmortem stand in its headings, one of them its own. */
const hasSectionsOfReport = (glance: Glance): boolean =>
  tellingSections(glance) >= 2 && ownKinds.some((kind) => glance.kinds.has(kind));

/** The documents of a program about reports lie in a folder of that name; a report without a time has a section that says what it is. */
const hasOnlyUnknownSections = ({ realHeadings, kinds }: Glance): boolean =>
  realHeadings > 2 && kinds.size === 0;

/** The head of a skill, an agent, a command or the form of a new issue, which tools read. */
const toolHead =
  /^(?:about|allowed-tools|argument-hint|tools|model|disable-model-invocation|globs|alwaysApply)\s*:/im;
const skillKeys = [/^name\s*:/im, /^description\s*:/im];

function isOfAnotherKind(because: RecognitionReason, place: Place, glance: Glance): boolean {
  const { head, title, kinds } = glance;
  if (toolHead.test(head) || skillKeys.every((key) => key.test(head))) return true;
  if (isTitleOfAnotherKind(title) || (isTitleOfRetrospective(title) && !kinds.has('causes'))) return true;
  if (isIndex(glance) || isOfAnotherTrade(glance) || looksBack(glance)) return true;
  const telling = tellingSections(glance);
  const foreign = otherHeadings(glance);
  if (foreign >= 2 && foreign >= telling) return true;
  const isOfCase = place.isDated || place.hasCaseNumber || hasDay(title);
  const times = timedLines(glance);
  const isOfTime = isOfCase || times > 0;
  if (soundsLikeAnotherKind(title) && (telling < certainlySections || !isOfTime)) return true;
  if (because === 'headings') {
    if (!isOfTime || (telling === 2 && foreign > 0)) return true;
    const isNamed = place.hasCaseNumber || place.namesFailure || isTitleOfReport(title);
    const isProven = isNamed || telling >= certainlySections;
    if (!isProven && !tellsOfFailure(glance, kinds.has('causes') ? 1 : 2)) return true;
  }
  if (because === 'path' && !isOfTime && (place.isAmongCode || hasOnlyUnknownSections(glance))) return true;
  // A report is of a day: what says which in its name or title is one even as a draft.
  if (isOfCase) return times === 0 && isInstruction(glance, times);
  return isUnfilled(glance, times) || isInstruction(glance, times);
}
