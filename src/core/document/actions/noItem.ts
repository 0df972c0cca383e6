// What stands among action items without being one.
import type { ListBlock } from '../blocks';
import type { Section } from '../postmortem';
import { isTeam, personsOnly } from './owner';
import { isLongSince } from './told';
import { typeOf } from './type';
import { startsAsTask } from './verbs';

function plainOf(item: ListBlock['items'][number]): string {
  const [first] = item.blocks;
  return first?.kind === 'paragraph' ? first.words.plain() : '';
}

const explaining =
  /legend|explanation|description|説明|说明|definition|meaning|\btypes?\b|categories|levels|scale/i;

/** "Prevent - …", "P0 - …" in a list that explains the words of a table. */
export function isLegend(list: ListBlock, hasTable: boolean, section: Section | undefined): boolean {
  if (list.items.length < 2 || !(hasTable || (section && explaining.test(section.heading)))) return false;
  return list.items.every((item) => {
    const [word = ''] = plainOf(item).split(/\s*[-–—:：]\s*/);
    return typeOf(word) !== undefined || /^P\d$/.test(word);
  });
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** More is a task that its nested bullets explain. */
const mostLabelWords = 5;
const mostLabelSigns = 12;
const mostBareWords = 6;
const mostWordsOfVerbLabel = 3;
const mostIntroWords = 8;

/** A bullet that only names what the bullets below it are about: "Monitoring:", "Kim", "**Short term**". */
export function isGroupLabel(
  text: string,
  nested: readonly ListBlock[],
  people: ReadonlySet<string>,
): boolean {
  const bare = text.replace(/[\s:：]+$/, '');
  const hasColon = bare.length < text.length && /[:：]\s*$/.test(text);
  const count = bare.split(/\s+/).length;
  const isShort = cjk.test(bare) ? bare.length <= mostLabelSigns : count <= mostLabelWords;
  const isTask = startsAsTask(bare) || /^(?:we|i) /i.test(bare);
  if (hasColon && isShort && (!isTask || count <= mostWordsOfVerbLabel)) return true;
  if (personsOnly(bare, people) || isTeam(bare)) return true;
  if (count <= mostWordsOfVerbLabel && aim.test(bare) && areTasks(nested)) return true;
  // "Update the template to:" is a task, "Improve monitoring:" a group, "To prevent this we will:" an introduction.
  if (isTask || count > mostIntroWords || (!hasColon && (count > mostBareWords || /[.!?。]$/.test(bare))))
    return false;
  return areTasks(nested);
}

/** "Prevent recurrence", "Detect faster": what the tasks below are for. */
const aim = /^(?:prevent|detect|mitigate|recover|respond|improve|reduce|strengthen|harden)\b/i;
const dressed = /\s[–—-]\s|[([]@|\bowner\b/i;

function areTasks(lists: readonly ListBlock[]): boolean {
  const items = lists.flatMap((list) => list.items);
  const tasks = items.filter((item) => {
    const text = plainOf(item);
    return startsAsTask(text) || dressed.test(text);
  }).length;
  return tasks > 0 && tasks * 2 >= items.length;
}

const question = /[?？]\s*$/;
/** "Cull old nodes?" is a task that is not decided; "Did you test it?" asks the reader. */
const asks =
  /^(?:\[.?\]\s*)?(?:if [^,]{1,60}, )?(?:did|does|do|is|are|was|were|has|have|had|can|could|should|would|will|what|who|when|where|which|why|how|any)\b/i;

function isQuestion(text: string): boolean {
  return question.test(text) && (asks.test(text) || !startsAsTask(text.replace(/^\[.?\]\s*/, '')));
}

/** A list of check boxes that asks the reader something is no list of tasks, whatever its last boxes say. */
export function asksReader(list: ListBlock): boolean {
  let questions = 0;
  for (const item of list.items) {
    const [first] = item.blocks;
    if (first?.kind !== 'paragraph' || !first.words.content.startsWith('[')) return false;
    if (isQuestion(first.words.plain())) questions++;
  }
  return questions > 0 && questions * 2 >= list.items.length;
}

const nothingToDo =
  /^(?:there (?:is|are) )?(?:no|nothing|none)(?: (?:further|more|additional|other|new|immediate|specific|follow[- ]?ups?|actions?|action items?|items?|work|changes?|tasks?|tickets?))* ?(?:(?:is|are|was|were) )?(?:required|needed|necessary|planned|identified|to (?:do|be done|report)(?: here)?|here|yet|at this (?:time|point)|for now|so far)?[\s.!]*$/i;

/** A question in a box, what was in place for long, or words that say there is nothing to do. */
export function isNoTask(text: string, isBox: boolean): boolean {
  if ((isBox && isQuestion(text)) || isLongSince(text)) return true;
  return text.length < 80 && (nothingToDo.test(text) || /^(?:nothing|none)[,.;] /i.test(text));
}

const checkList = /check ?list|criteria|verif|validat|example|template|definition of done/i;

/** Whether a section, or the one around it, lists what a reader should check. */
export function isCheckList(section: Section | undefined): boolean {
  if (section === undefined || section.kind === 'actions') return false;
  const { parent } = section;
  return (
    checkList.test(section.heading) ||
    (parent !== undefined && parent.kind === null && parent.level > 1 && checkList.test(parent.heading))
  );
}

const toReaders =
  /\b(?:recommend(?:ation|ed)?s?|advise|advice|suggest(?:ions?)?|encourage|urge|tips?|you (?:can|should|may))\b.{0,40}\b(?:users?|customers?|maintainers|developers|community|readers|everyone|others|operators|you|yourself|your)\b/i;
const reader = /\b(?:you|your)\b/i;

/** Whether a list tells its readers what to do for themselves. */
export function isAdvice(list: ListBlock, intro: string): boolean {
  if (intro !== '' && toReaders.test(intro)) return true;
  const toYou = list.items.filter(
    ({ blocks: [first] }) => first?.kind === 'paragraph' && reader.test(first.words.content),
  ).length;
  return toYou > 1 && toYou * 2 > list.items.length;
}

const identifier = /^[^\s]{1,60}$|^\S{1,24} \S{1,24}$/;

/** Names of things below an introduction: hosts, records, queries. */
export function isListOfThings(list: ListBlock, intro: string): boolean {
  return (
    (intro.endsWith(':') || intro.endsWith('：')) &&
    list.items.length > 1 &&
    list.items.every((item) => {
      const text = plainOf(item);
      return (
        identifier.test(text) && !startsAsTask(text) && !/[#[]|https?:|[A-Z]-\d/.test(text) && !cjk.test(text)
      );
    })
  );
}

const marks =
  /^[\s*_]*(?:(?:TODO|FIXME|To-?do|Action(?: item)?s?|ACTION(?: ITEM)?|AI|Follow-?up|FOLLOW-?UP)(?:[ -]?#?\d{1,3})?(?:\s*\([^()]{1,30}\))?[*_]*\s*[:：][*_]*\s*|(?:\*\*|__)?(?:TODO|DOING|DONE|WIP)(?:\*\*|__)(?:\s*[:：–—-])?\s+)(?=\S)/;

/** Whether a text calls itself a task by its first word: "TODO: …", "**Action item:** …", "**DOING** …". `content` holds its markup. */
export function isMarkedTask(content: string): boolean {
  return marks.test(content);
}
