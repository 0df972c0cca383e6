// Action items in tables, columns in any order.
import type { TableBlock, TableRow } from '../blocks';
import { isPlaceholder } from '../placeholders';
import type { ActionItem, TypeOfAction, Written } from '../postmortem';
import type { Words } from '../words';
import { dueDate } from './due';
import { inferredType, type Inherited } from './itemOfWords';
import { isNobody } from './owner';
import { statusOf } from './status';
import { findTicket } from './ticket';
import { typeOf } from './type';

type Column = 'action' | 'owner' | 'due' | 'status' | 'priority' | 'type' | 'ticket' | 'id';

const headers: Readonly<Record<Column, RegExp>> = {
  id: /^(?:#|no\.?|nr\.?|id|№|番号|编号|序号)$/i,
  status:
    /\b(?:status|state|done|complete[d]?|progress|finished|closed)\b|状態|ステータス|进度|状态|完成情况|situação|estado|статус|готово|statut|état|fertig|complet$|상태/i,
  due: /\b(?:due|deadline|eta|target|when|by when|date|timeline|timeframe|sprint)\b|期限|締切|納期|截止|完成时间|时间|prazo|data|срок|дата|frist|fällig|termin|échéance|date limite|fecha|plazo|기한/i,
  priority:
    /\bprio(?:rity)?\b|優先度|优先级|prioridade|приоритет|priorität|priorité|prioridad|urgency|importance|우선순위/i,
  type: /\b(?:type|category|kind|class)\b|種別|カテゴリ|タイプ|分類|类型|类别|分类|categoria|tipo|тип|категория|kategorie|^typ$|catégorie|유형/i,
  ticket:
    /\b(?:tickets?|bugs?|issues?|jira|tracking|tracker|links?|prs?|pull request|trello|card|github|url|reference)\b|チケット|リンク|工单|链接|problème|тикет|задача в|이슈/i,
  owner:
    /\b(?:owners?|assignees?|assigned|who|responsible|dri|person|team|lead|accountable|driver)\b|担当|責任者|负责人|责任人|责任|responsáve(?:l|is)|ответственный|исполнитель|verantwortlich|zuständig|responsable|encargado|담당/i,
  action:
    /\b(?:actions?|action items?|tasks?|items?|what|descriptions?|to-?dos?|follow-?ups?|improvements?|measures?|recommendations?|remediations?|steps?|mitigations?|work|change|title|summary|deliverable)\b|アクション|対策|対応|タスク|項目|内容|行动|措施|事项|任务|改进|ação|ações|tarefa|medida|descrição|действие|задача|мера|описание|maßnahme|aufgabe|aktion|beschreibung|mesure|tâche|acción|tarea|descripción|조치|작업/i,
};

const order: readonly Column[] = ['id', 'status', 'due', 'priority', 'type', 'ticket', 'owner', 'action'];
const surelyAction =
  /\baction(?: item)?s?\b|follow-?ups?|remediation|アクション|対策|行动项|改进措施|ação|ações|maßnahme|mesure|acción/i;

/** What each column of an action table holds; `undefined` where the table lists something else. */
export function columnsOf(table: TableBlock, inActions: boolean): ReadonlyMap<Column, number> | undefined {
  const columns = new Map<Column, number>();
  const names = table.header.cells.map((cell) => cell.plain());
  // "Action item" and "Action" before "Action type": the column named most plainly is the task.
  const plainest = names.findIndex((name) =>
    /^(?:#\s*)?(?:action(?: item)?s?|task|to-?do|アクション|行动项|ação|действие|maßnahme|mesure à prendre|acción)$/i.test(
      name,
    ),
  );
  if (plainest >= 0) columns.set('action', plainest);
  names.forEach((name, i) => {
    if (i === plainest) return;
    const column = order.find((candidate) => headers[candidate].test(name));
    if (column && !columns.has(column)) columns.set(column, i);
  });
  const details = ['owner', 'due', 'status', 'priority', 'type', 'ticket'].filter((name) =>
    columns.has(name as Column),
  );
  if (!columns.has('action')) return undefined;
  const actionName = names[columns.get('action') ?? 0] ?? '';
  if (inActions) return details.length > 0 || surelyAction.test(actionName) ? columns : undefined;
  return surelyAction.test(actionName) && details.length > 0 ? columns : undefined;
}

/** The items of a table whose columns are known, one per row that says something. */
export function itemsOfTable(
  table: TableBlock,
  columns: ReadonlyMap<Column, number>,
  inherited: Inherited,
): readonly ActionItem[] {
  return table.rows.flatMap((row) => itemOfRow(row, columns, inherited) ?? []);
}

function itemOfRow(
  row: TableRow,
  columns: ReadonlyMap<Column, number>,
  inherited: Inherited,
): ActionItem | undefined {
  const cell = (column: Column): Words | undefined => {
    const at = columns.get(column);
    return at === undefined ? undefined : row.cells[at];
  };
  const action = cell('action');
  if (!action || isPlaceholder(action.plain())) return undefined;
  const written = action.written();
  const said = (column: Column): Written | undefined => {
    const words = cell(column)?.written();
    return words && !isNobody(words.text) ? words : undefined;
  };
  const stated = cell('status');
  const status = (stated && statusOf(stated.plain())) ?? struckStatus(action) ?? inherited.status;
  const due = said('due');
  const ticketCell = cell('ticket');
  const inCell = ticketCell && findTicket(ticketCell, ticketCell.range)?.value;
  const named = said('ticket');
  const statusTicket =
    stated && statusOf(stated.plain()) === undefined ? findTicket(stated, stated.range)?.value : undefined;
  return {
    text: written.text,
    range: row.range,
    textRange: written.range,
    style: 'row',
    section: inherited.section,
    status: status ?? 'open',
    marked: status !== undefined,
    checkbox: undefined,
    owner: said('owner'),
    due: due && dueDate(due),
    priority: said('priority') ?? inherited.priority,
    type: typeOfCell(said('type')) ?? inherited.type ?? inferredType(action, written.range),
    ticket:
      inCell ??
      (named && { ...named, url: undefined }) ??
      statusTicket ??
      findTicket(action, action.range)?.value,
  };
}

function struckStatus(action: Words): 'done' | undefined {
  return action.spans.some(
    ({ kind, range }) => kind === 'strikethrough' && range.start === action.range.start,
  )
    ? 'done'
    : undefined;
}

function typeOfCell(written: Written | undefined): TypeOfAction | undefined {
  return written && { ...written, type: typeOf(written.text) ?? 'other', inferred: false };
}
