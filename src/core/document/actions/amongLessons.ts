// Below a heading such as "Lessons learned and next steps" stand lessons as well as tasks: what tells them apart.
import type { ActionItem, Section } from '../postmortem';
import { joinsLessonsAndActions } from '../sectionKinds';
import { meaningOf } from '../sections';
import { isCommitment } from './commitments';
import { isToldInPassing, withoutTitle } from './told';
import { startsAsTask } from './verbs';

/** Whether the nearest heading with a meaning joins lessons and actions. */
export function isAmongLessons(section: Section | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at.kind) return joinsLessonsAndActions(at.heading);
  return false;
}

const bareTask = /^(?:need(?:s|ed)? to|to be |must |should )\b/i;
const tellsPast =
  /\b(?:was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|could not|couldn['’]t|learn(?:ed|t)|taught|showed|helped|hurt|saved|cost|took|failed|worked|caught|went)\b/i;

/**
 * Whether what was read as an item is one, and no lesson. What the heading names first is what stands below it where the words leave it
 * open: below "Actions and lessons" all that tells nothing of the past is an action.
 */
export function isTaskAmongLessons(item: ActionItem): boolean {
  return isSurelyTask(item) || (meaningOf(item.section) === 'actions' && !tellsPast.test(item.text));
}

/** A box or a row, owned or due, or in the words of a task. A ticket tells nothing, since lessons name where they were learned. */
function isSurelyTask({ style, owner, due, priority, text, ticket }: ActionItem): boolean {
  if (style === 'checkbox' || style === 'row' || owner || due || priority || text === ticket?.text)
    return true;
  return [text, withoutTitle(text)].some(
    (words) =>
      startsAsTask(words) || bareTask.test(words) || (isCommitment(words, true) && !isToldInPassing(words)),
  );
}
