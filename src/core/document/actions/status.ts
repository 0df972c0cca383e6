// Whether an action is open, under way, done or declined, by the words and marks people use.
import type { Range } from '../../text/range';
import type { ActionStatus } from '../postmortem';
import type { Words } from '../words';
import type { Found } from './found';
import { toldStatus } from './told';

const words: Readonly<Record<ActionStatus, string>> = {
  done: `done, completed, complete, closed, finished, fixed, implemented, shipped, merged, resolved, deployed, delivered, live, yes, y, x, pr merged, rolled out, verified, all done, ✅, ✔, ✔️, ☑, ☑️, ✓, 🟢, taken, already done, white_check_mark, heavy_check_mark, ballot_box_with_check, check, green_circle, 完了, 済, 済み, 対応済み, 完成, 已完成, 已修复, 已解决, 是,
    feito, feita, feitos, feitas, concluído, concluída, concluídas, concluídos, выполнено, готово, сделано, закрыто, завершено, erledigt, abgeschlossen, fertig, fait, terminé, terminée, effectué, hecho, hecha, completado, completada, terminado, 완료`,
  'in-progress': `in progress, in-progress, inprogress, wip, work in progress, started, ongoing, on-going, underway, under way, doing, in review, under review, code review, ready for review, pr open, pr up, pr opened, pr raised, in pr, in testing, testing, in development, in dev, in flight, on track, at risk, delayed, partially done, partial, partly done, construction, hourglass, hourglass_flowing_sand, yellow_circle, arrows_counterclockwise, 🟠, ⌛, 🚧, 🟡, ⏳, 🔄, 進行中, 対応中, 着手, 作業中, 进行中, 处理中, 開發中,
    em andamento, em progresso, em curso, в работе, в процессе, in arbeit, in umsetzung, in bearbeitung, laufend, en cours, en progreso, en curso, 진행 중, 진행중`,
  declined: `declined, rejected, won't do, wont do, won't fix, wontfix, cancelled, canceled, abandoned, dropped, not doing, not planned, failed, obsolete, superseded, discarded, no_entry, no_entry_sign, ❌, ✖, 🚫, 却下, 見送り, 中止, 取消, 已取消, 不做, 拒绝,
    cancelado, cancelada, rejeitado, отменено, отклонено, не будем делать, abgelehnt, verworfen, annulé, rejeté, abandonné, rechazado, 취소`,
  open: `open, todo, to do, to-do, pending, not started, planned, backlog, new, outstanding, scheduled, unstarted, no, n, not done, not yet, not yet started, not started yet, to be done, to be started, to be scheduled, to be planned, unassigned, proposed, ready, assigned, tbd, on hold, blocked, deferred, postponed, queued, waiting, overdue, unresolved, incomplete, red_circle, white_large_square, black_square_button, soon, 🔜, ☐, ⭕, ⬜, 🔴, 🔲, 未着手, 未対応, 未完了, 未開始, 予定, 未开始, 待处理, 待办, 未完成, 计划中, 待定, 否,
    pendente, pendentes, aberto, aberta, a fazer, planejado, открыто, не начато, запланировано, к выполнению, offen, geplant, ausstehend, ouvert, à faire, prévu, planifié, abierto, pendiente, pendientes, por hacer, 미착수, 예정`,
};

const byWord = new Map<string, ActionStatus>();
for (const status of ['done', 'in-progress', 'declined', 'open'] as const) {
  for (const word of words[status].split(',')) byWord.set(word.trim(), status);
}

const outer = /^[\s*_()[\]{}:：.,;!\-–—|]+|[\s*_()[\]{}:：.,;!\-–—|]+$/g;

const share = /^(\d{1,3}) ?%$/;
const mayHoldPicture = /[^ -~]/;
const pictures = /[\p{Extended_Pictographic}\u{FE0F}]/gu;

/** The status that a cell, a label or a bracket names and nothing else; its first word counts where a date or link follows. */
export function statusOf(text: string): ActionStatus | undefined {
  if (text.length > 80) return undefined;
  if (text.includes(':x:')) return 'declined';
  const bare = text.normalize('NFKC').toLowerCase().replace(/’/g, "'").replace(outer, '');
  const whole = byWord.get(bare);
  if (whole) return whole;
  const percent = share.exec(bare)?.[1];
  if (percent !== undefined) return percent === '100' ? 'done' : percent === '0' ? 'open' : 'in-progress';
  // "🟢 On hold": the words say more than the colour.
  const wordsOnly = mayHoldPicture.test(bare) ? bare.replace(pictures, '').replace(outer, '') : bare;
  if (wordsOnly !== bare && wordsOnly !== '') {
    const worded = statusOf(wordsOnly);
    if (worded) return worded;
  }
  const [first = ''] = bare.split(
    /\s*[:：(（,;.–—]\s*|\s+(?=[\d#[]|https?:|on\b|in\b|by\b|via\b|le\b|am\b|el\b|em\b|-)|(?<=✅|❌|🚧)\s*/u,
  );
  return byWord.get(first.replace(outer, ''));
}

const headingWord =
  /(?:^|(?<!(?:to be|being))[^\p{L}])(completed?|done|implemented|finished|closed|taken|shipped|deployed|feitas|feitos|concluídas|完了|已完成|erledigt|выполнено|terminées?|hechas|in progress|ongoing|under way|underway|wip|em andamento|進行中|进行中|en cours|в работе|rejected|declined|won't do|not doing|cancelled|pending|planned|open|outstanding|to do|todo|upcoming|future|pendentes|pendientes|未着手|offen|geplant)(?:$|[^\p{L}])|([✅☑✔])|([❌🚫])/iu;

/** The status that a heading gives to all items below it: "Immediate Actions (Completed)", "Completed ✅". */
export function statusOfHeading(heading: string): ActionStatus | undefined {
  const match = headingWord.exec(heading);
  if (!match) return undefined;
  if (match[2]) return 'done';
  if (match[3]) return 'declined';
  const word = (match[1] ?? '').toLowerCase();
  return /^(?:future|upcoming)$/.test(word) ? undefined : (byWord.get(word) ?? 'done');
}

const shouted =
  /(?:^|[\s.–—:-])(DONE|FIXED|COMPLETED?|CLOSED|WIP|TODO|IN PROGRESS|IN-PROGRESS|MERGED|WONTFIX|CANCELLED|DECLINED)[.!:]?\s*$/;
/** "Drop the flag. Fixed in 1.2." */
const lastSentence =
  /[.;]\s+(?:already |now )?(?:done|fixed|completed|merged|deployed|shipped|released|implemented) (?:in|on|by|via|with|as of) [^.]{1,40}(?:\.\d[^.]{0,20}){0,3}\.?\s*$/i;
const prefix =
  /^\s*(?:([✅☑✔✓🟢🟡🟠🔴❌✖🚫🚧⏳⌛🔄🔜⬜🔲☐⭕]\u{FE0F}?|:[a-z_]{1,24}:)|[[(]\s?(\p{L}[\p{L}' -]{2,20})\s?[\])]|((?:DONE|DOING|COMPLETED|WIP|TODO)(?=\s)|DONE|DOING|FIXED|COMPLETED?|CLOSED|WIP|TODO|IN PROGRESS|IN-PROGRESS|MERGED|Done|Completed|In progress|Todo|TO DO)(?=\s*[:–—-]|\s+[^a-z]))\s*[:–—-]?\s*/u;
const capitals = /[A-Z]{3}[.!:]?\s*$/;
const isoDate = /\d{4}-\d{2}-\d{2}/;
const dated =
  /(✅|✔️?|☑️?|完了|済|done|completed|fixed|merged|closed|erledigt|concluído|выполнено)\s*[:：]?\s*\(?(\d{4}-\d{2}-\d{2})\)?/i;

/** The status that a text starts with, and how long its mark is. */
export function leadingStatus(text: string): { status: ActionStatus; length: number } | undefined {
  const match = prefix.exec(text);
  const status = match && statusOf(match[1] ?? match[2] ?? match[3] ?? '');
  return status ? { status, length: match[0].length } : undefined;
}

const longestTail = 100;
const longestMark = 26;
const openers = '([（【{';

/** Where the last bracket or the words behind the last stop begin, if they are short enough to be a mark. */
function startOfLastPiece(text: string): number | undefined {
  const bare = text.trimEnd();
  const closer = ')]）】}'.indexOf(bare.charAt(bare.length - 1));
  if (bare !== '' && closer >= 0) {
    const open = bare.lastIndexOf(openers.charAt(closer));
    return open > 0 ? open : undefined;
  }
  const length = bare.endsWith('.') || bare.endsWith('!') ? bare.length - 1 : bare.length;
  for (let at = length - 1; at > 0 && at >= length - longestMark; at--) {
    if ('.:;'.includes(bare.charAt(at))) return at;
  }
  return undefined;
}

/** The state that a text ends with in capitals: "Bug 5512 **TODO**". */
export function shoutedStatus(words: Words, part: Range): Found<ActionStatus> | undefined {
  const base = words.range.start;
  const from = Math.max(part.start, part.end - longestTail);
  const ending = words.text.slice(from - base, part.end - base);
  const cry = capitals.test(ending) ? shouted.exec(ending) : null;
  const value = cry && statusOf(cry[1] ?? '');
  return cry && value ? { value, cut: { start: from + cry.index, end: part.end } } : undefined;
}

/** The status marked in or after an item's own words, with the mark to leave out of its text. */
export function findStatus(item: Words, part: Range): Found<ActionStatus> | undefined {
  const base = item.range.start;
  const text = item.text.slice(part.start - base, part.end - base);
  const tail = text.length > longestTail ? text.length - longestTail : 0;
  const ending = text.slice(tail);
  const at = startOfLastPiece(ending);
  const status = at === undefined ? undefined : statusOf(ending.slice(at));
  if (status && status !== 'open')
    return { value: status, cut: { start: part.start + tail + (at ?? 0), end: part.end } };
  const cried = shoutedStatus(item, part);
  if (cried && cried.value !== 'open') return cried;
  const reported = at === undefined && !ending.includes('. ') ? null : lastSentence.exec(ending);
  if (reported) return { value: 'done', cut: { start: part.start + tail + reported.index, end: part.end } };
  const day = isoDate.test(text) ? dated.exec(text) : null;
  if (day && day.index > 0) {
    const start = part.start + day.index;
    return { value: 'done', cut: { start, end: start + day[0].length } };
  }
  return strikeStatus(item, part) ?? toldIn(item, part);
}

function toldIn(item: Words, part: Range): Found<ActionStatus> | undefined {
  const value = toldStatus(item.plain(part));
  return value && { value, cut: { start: part.end, end: part.end } };
}

function strikeStatus(item: Words, part: Range): Found<ActionStatus> | undefined {
  const struck = item.spans.find(({ kind }) => kind === 'strikethrough');
  if (!struck) return undefined;
  const rest = item.plain({ start: struck.range.end, end: part.end });
  const isWhole = item.plain({ start: part.start, end: struck.range.start }) === '';
  if (!isWhole || rest.length >= 80) return undefined;
  // What stands behind may say that it was struck for another reason than being done.
  const said = statusOf(rest);
  return said
    ? { value: said, cut: { start: struck.range.end, end: part.end } }
    : { value: 'done', cut: { start: part.end, end: part.end } };
}
