// What a short piece of text says of an item and nothing else: "Owner: Kim", "@kim", "P1", "2024-05-03", "done", "OPS-12".
import type { Range } from '../../text/range';
import type { ActionStatus, DueDate, Ticket, TypeOfAction, Written } from '../postmortem';
import type { Words } from '../words';
import { dateStart, dueDate } from './due';
import { isName, isNobody, isTeam, personsOnly } from './owner';
import { isPriority } from './priority';
import { statusOf } from './status';
import { findTicket, isTicketOnly } from './ticket';
import { typeOf } from './type';

export interface Attributes {
  owner?: Written | undefined;
  due?: DueDate | undefined;
  priority?: Written | undefined;
  status?: ActionStatus | undefined;
  type?: TypeOfAction | undefined;
  ticket?: Ticket | undefined;
}

export type AttributeName = keyof Attributes;

const labels: Readonly<Record<AttributeName, string>> = {
  owner: `owner, owners, action owner, owned by, assignee, assignees, assigned to, assigned, responsible, responsible person, responsibility, dri, poc,
    lead, who, driver, accountable, contact, by whom, 担当, 担当者, 責任者, 负责人, 责任人, 負責人, responsável, responsáveis, ответственный, исполнитель, verantwortlich,
    verantwortlicher, verantwortliche, zuständig, wer, responsable, responsables, encargado, encargada, asignado a, 담당, 담당자`,
  due: `due, due date, due by, due on, deadline, eta, target, target date, by when, when, timeline, timeframe, complete by, finish by, completion, completion date, expected completion, estimated completion, est. completion, planned completion, target completion, 期限, 締切, 納期, 截止日期,
    截止时间, 截止, 完成时间, 计划完成时间, prazo, data limite, срок, дедлайн, fällig, fällig am, frist, termin, bis, échéance, date limite, délai, fecha límite, fecha, vence, plazo, 기한, 마감`,
  priority: `priority, prio, urgency, 優先度, 优先级, prioridade, приоритет, priorität, priorité, prioridad, 우선순위`,
  status: `status, state, current status, progress, 状態, ステータス, 状态, 进度, situação, estado, статус, statut, état, 상태`,
  type: `type, action type, category, kind, 種別, カテゴリ, 分類, 类型, 类别, 分类, tipo, categoria, categoría, тип, категория, typ, art, kategorie, catégorie, 유형`,
  ticket: `ticket, tickets, issue, issues, jira, jira ticket, jira issue, bug, tracking, tracking issue, tracker, tracked in, tracked by, tracked at, link, pr, pull request, github issue, reference,
    チケット, 課題, 工单, 链接, тикет, задача, 이슈`,
};

const byLabel = new Map<string, AttributeName>();
for (const [name, list] of Object.entries(labels) as [AttributeName, string][]) {
  for (const label of list.split(',')) byLabel.set(label.trim(), name);
}

/** The attribute that a label such as "Due date" announces. */
export function attributeNamed(label: string): AttributeName | undefined {
  return label.length > 30 ? undefined : byLabel.get(label.trim().replace(/\s+/g, ' ').toLowerCase());
}

const labelled = /^[\s\-–—•*]*(\p{L}[\p{L} _/-]{0,28}?)\s*(?:[:：]{1,2}|=)\s*/u;

/**
 * What a part of an item's words says where it says nothing else; `undefined` where it is more than an attribute. A label without
 * a value says nothing, but is one.
 */
export function attributesOf(words: Words, part: Range, people: ReadonlySet<string>): Attributes | undefined {
  const base = words.range.start;
  const text = words.text.slice(part.start - base, part.end - base);
  const match = labelled.exec(text);
  const name = match?.[1] === undefined ? undefined : attributeNamed(match[1]);
  if (match && name) return valueOf(name, words, { start: part.start + match[0].length, end: part.end });
  const written = words.written(part);
  return unlabelled(words, written, people);
}

function valueOf(name: AttributeName, words: Words, part: Range): Attributes {
  const written = words.written(part);
  if (isNobody(written.text)) return {};
  switch (name) {
    case 'owner':
    case 'priority':
      return { [name]: written };
    case 'due':
      return { due: dueDate(written) };
    case 'status':
      return { status: statusOf(written.text) };
    case 'type':
      return { type: { ...written, type: typeOf(written.text) ?? 'other', inferred: false } };
    case 'ticket':
      return { ticket: findTicket(words, part)?.value ?? { ...written, url: undefined } };
  }
}

/** Words of state that in brackets or behind a dash may as well belong to the task. */
const looseStatus =
  /^(?:x|yes|no|new|live|ready|taken|partial|partially|started|assigned|proposed|dropped|failed|да|是|否)\b/i;

const assignment = /^(?:assigned to|owned by|owner|assignee|by) /i;

function unlabelled(words: Words, written: Written, people: ReadonlySet<string>): Attributes | undefined {
  const { text } = written;
  if (text === '' || text.length > 60) return undefined;
  if (isPriority(text)) return { priority: written };
  const date = dateStart(text);
  if (date !== undefined) {
    const { start, end } = written.range;
    return { due: dueDate(words.written({ start: start + date, end })) };
  }
  const type = typeOf(text);
  if (type) return { type: { ...written, type, inferred: false } };
  const status = looseStatus.test(text) ? undefined : statusOf(text);
  if (status) return { status };
  const assigned = assignment.exec(text)?.[0].length;
  if (assigned !== undefined && (isName(text.slice(assigned)) || personsOnly(text.slice(assigned), people))) {
    const { start, end } = written.range;
    return { owner: words.written({ start: start + assigned, end }) };
  }
  if (personsOnly(text, people) || isTeam(text)) return { owner: written };
  if (isTicketOnly(text)) {
    const ticket = findTicket(words, written.range)?.value;
    if (ticket) return { ticket };
  }
  return undefined;
}
