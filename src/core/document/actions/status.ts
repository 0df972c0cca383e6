// Whether an action is open, under way, done or declined, by the words and marks people use.
import type { Range } from '../../text/range';
import type { ActionStatus } from '../postmortem';
import type { Words } from '../words';
import type { Found } from './found';

const words: Readonly<Record<ActionStatus, string>> = {
  done: `done, completed, complete, closed, finished, fixed, implemented, shipped, merged, resolved, deployed, delivered, live, yes, x, ✅, ✔, ✔️, ☑, ☑️, ✓, 🟢, taken, already done, 完了, 済, 済み, 対応済み, 完成, 已完成, 已修复, 已解决, 是,
    feito, feita, feitos, feitas, concluído, concluída, concluídas, concluídos, выполнено, готово, сделано, закрыто, завершено, erledigt, abgeschlossen, fertig, fait, terminé, terminée, effectué, hecho, hecha, completado, completada, terminado, 완료`,
  'in-progress': `in progress, in-progress, inprogress, wip, work in progress, started, ongoing, on-going, underway, under way, doing, in review, in flight, partially done, partial, partly done, 🚧, 🟡, ⏳, 🔄, 進行中, 対応中, 着手, 作業中, 进行中, 处理中, 開發中,
    em andamento, em progresso, em curso, в работе, в процессе, in arbeit, laufend, en cours, en progreso, en curso, 진행 중, 진행중`,
  declined: `declined, rejected, won't do, wont do, won't fix, wontfix, cancelled, canceled, abandoned, dropped, not doing, not planned, failed, obsolete, superseded, discarded, ❌, ✖, 🚫, 却下, 見送り, 中止, 取消, 已取消, 不做, 拒绝,
    cancelado, cancelada, rejeitado, отменено, отклонено, не будем делать, abgelehnt, verworfen, annulé, rejeté, abandonné, rechazado, 취소`,
  open: `open, todo, to do, to-do, pending, not started, planned, backlog, new, outstanding, scheduled, unstarted, no, proposed, ready, assigned, tbd, ⬜, 🔴, 🔲, 未着手, 未対応, 未完了, 未開始, 予定, 未开始, 待处理, 待办, 未完成, 计划中, 待定, 否,
    pendente, pendentes, aberto, aberta, a fazer, planejado, открыто, не начато, запланировано, к выполнению, offen, geplant, ausstehend, ouvert, à faire, prévu, planifié, abierto, pendiente, pendientes, por hacer, 미착수, 예정`,
};

const byWord = new Map<string, ActionStatus>();
for (const status of ['done', 'in-progress', 'declined', 'open'] as const) {
  for (const word of words[status].split(',')) byWord.set(word.trim(), status);
}

const outer = /^[\s*_()[\]{}:：.,;!\-–—|]+|[\s*_()[\]{}:：.,;!\-–—|]+$/g;

/** The status that a cell, a label or a bracket names and nothing else; its first word counts where a date or link follows. */
export function statusOf(text: string): ActionStatus | undefined {
  if (text.length > 80) return undefined;
  const bare = text.normalize('NFKC').toLowerCase().replace(/’/g, "'").replace(outer, '');
  const whole = byWord.get(bare);
  if (whole) return whole;
  const [first = ''] = bare.split(
    /\s*[:：(（,;.–—]\s*|\s+(?=[\d#[]|https?:|on\b|in\b|by\b|via\b|-)|(?<=✅|❌|🚧)\s*/u,
  );
  return byWord.get(first.replace(outer, ''));
}

const headingWord =
  /(?:^|[^\p{L}])(completed?|done|implemented|finished|closed|taken|shipped|deployed|feitas|feitos|concluídas|完了|已完成|erledigt|выполнено|terminées?|hechas|in progress|ongoing|under way|underway|wip|em andamento|進行中|进行中|en cours|в работе|rejected|declined|won't do|not doing|cancelled|pending|planned|open|outstanding|to do|todo|upcoming|future|pendentes|pendientes|未着手|offen|geplant)(?:$|[^\p{L}])|([✅☑✔])|([❌🚫])/iu;

/** The status that a heading gives to all items below it: "Immediate Actions (Completed)", "Completed ✅". */
export function statusOfHeading(heading: string): ActionStatus | undefined {
  const match = headingWord.exec(heading);
  if (!match) return undefined;
  if (match[2]) return 'done';
  if (match[3]) return 'declined';
  const word = (match[1] ?? '').toLowerCase();
  return /^(?:future|upcoming)$/.test(word) ? undefined : (byWord.get(word) ?? 'done');
}

const suffix =
  /[\s.,;]*(?:[([{（【]\s*([^()[\]{}（）【】]{2,60}?)\s*[)\]}）】]|(?:\s[-–—:]+|[.:;])\s*([\p{L}'’ -]{2,24}))\s*[.!]?\s*$/u;
const shouted =
  /(?:^|[\s.–—:-])(DONE|FIXED|COMPLETED?|CLOSED|WIP|TODO|IN PROGRESS|IN-PROGRESS|MERGED|WONTFIX|CANCELLED|DECLINED)[.!:]?\s*$/;
const prefix =
  /^\s*(?:([✅☑✔✓🟢❌✖🚫🚧⏳🔄⬜🔲]\u{FE0F}?)|[[(]\s?(\p{L}[\p{L}' -]{2,20})\s?[\])]|(DONE|FIXED|COMPLETED?|CLOSED|WIP|TODO|IN PROGRESS|IN-PROGRESS|MERGED|Done|Completed|In progress|Todo|TO DO)(?=\s*[:–—-]|\s+[^a-z]))\s*[:–—-]?\s*/u;
const dated =
  /(完了|済|done|completed|fixed|merged|closed|erledigt|concluído|выполнено)\s*[:：]?\s*\(?(\d{4}-\d{2}-\d{2})\)?/i;

/** The status marked in an item's own words, with the mark to leave out of its text. */
export function findStatus(item: Words, part: Range): Found<ActionStatus> | undefined {
  const base = item.range.start;
  const text = item.text.slice(part.start - base, part.end - base);
  const first = prefix.exec(text);
  const before = first && statusOf(first[1] ?? first[2] ?? first[3] ?? '');
  if (before) return { value: before, cut: { start: part.start, end: part.start + first[0].length } };
  const tail = text.length > 100 ? text.length - 100 : 0;
  for (const pattern of [suffix, shouted]) {
    const match = pattern.exec(text.slice(tail));
    const status = match && statusOf(match[1] ?? match[2] ?? '');
    if (status && status !== 'open')
      return { value: status, cut: { start: part.start + tail + match.index, end: part.end } };
  }
  const day = dated.exec(text);
  if (day && day.index > 0) {
    const start = part.start + day.index;
    return { value: 'done', cut: { start, end: start + day[0].length } };
  }
  return strikeStatus(item, part) ?? toldStatus(text, part);
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

const underWay =
  /\b(?:work (?:has|is) (?:already )?(?:begun|started|under ?way|in progress)|(?:is|are) (?:currently |already |actively )?being (?:explored|investigated|implemented|worked on|rolled out|evaluated)|in progress|work in progress)\b/i;
const rejected =
  /\b(?:was|were|been|is) (?:\w+ )?(?:rejected|declined|dropped|abandoned|voted down)\b|\bdecided (?:against|not to)\b|\bwon['’]t (?:do|fix|be done)\b/i;
const pastVerbs =
  'added|adopted|applied|blocked|built|changed|cleaned|closed|configured|contacted|corrected|created|deleted|deployed|deprecated|disabled|documented|enabled|enforced|established|expanded|extended|fixed|hardened|implemented|improved|increased|installed|introduced|limited|lowered|merged|migrated|moved|notified|opened|patched|pinned|published|raised|reduced|refactored|released|removed|renamed|replaced|requested|required|restored|restricted|reverted|reviewed|revoked|rewrote|rolled|rotated|scaled|set|shipped|simplified|split|started|strengthened|switched|tested|tightened|tuned|turned|updated|upgraded|wrote';
const pastStart = new RegExp(
  `^\\s*(?:(?:we|i|they|the team)(?:['’]ve| have| had)?(?: now| already| also| since| just)? )?(?:${pastVerbs})\\b(?! to be)`,
  'i',
);
/** A ticket that was written is a task that is open. */
const ticketWritten =
  /^\s*(?:(?:we|i)(?:['’]ve| have)? )?(?:created|opened|raised|filed|logged|added) (?:(?:an?|the|some) )?(?:[\w-]+ )?(?:tickets?|issues?|story|stories|cards?|task|epic)\b/i;
const imperativePast = /^\s*(?:set|split)\b/i;
const toldDone = new RegExp(
  `\\b(?:has|have) (?:now |already |since |also )?been (?:${pastVerbs}|done|completed|addressed)\\b|\\b(?:is|are) now (?:documented|in place|enabled|deployed|fixed|live)\\b`,
  'i',
);
const ticketTold = /\b(?:tickets?|issues?|story|stories|cards?|task|epic)s? (?:has|have) been\b/i;
const inFuture = /\b(?:will|once|when|after|until|should|must|if)\b/i;

/** What a nested line says of the item above it: "This has been done". */
export function statusOfTold(text: string): ActionStatus | undefined {
  return statusOf(text) ?? (toldDone.test(text.slice(0, 200)) ? 'done' : undefined);
}

function isToldAsPast(text: string): boolean {
  return pastStart.test(text) && !imperativePast.test(text) && !ticketWritten.test(text);
}

/** Without one of these words none of the longer patterns can fit. */
const mayTell =
  /been|progress|begun|work (?:has|is)|being|reject|declin|dropp|abandon|voted|decided|won['’]t| now /i;

/** What the words of an item say of its state, without a mark: "We enabled …", "work has begun". */
function toldStatus(text: string, part: Range): Found<ActionStatus> | undefined {
  const cut = { start: part.end, end: part.end };
  const head = text.length > 600 ? text.slice(0, 600) : text;
  if (!mayTell.test(head)) return isToldAsPast(head) ? { value: 'done', cut } : undefined;
  if (rejected.test(head)) return { value: 'declined', cut };
  if (isToldAsPast(head)) return { value: 'done', cut };
  if (toldDone.test(head) && !inFuture.test(head) && !ticketTold.test(head)) return { value: 'done', cut };
  if (underWay.test(head)) return { value: 'in-progress', cut };
  return undefined;
}
