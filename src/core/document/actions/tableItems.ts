// Action items in tables, columns in any order.
import type { TableBlock, TableRow } from '../blocks';
import { isPlaceholder } from '../placeholders';
import type { ActionItem, TypeOfAction, Written } from '../postmortem';
import type { Words } from '../words';
import { dueDate } from './due';
import type { Inherited } from './inherited';
import { itemOfWords } from './itemOfWords';
import { isNoTask } from './noItem';
import { isNobody } from './owner';
import { shoutedStatus, statusOf } from './status';
import { findTicket } from './ticket';
import { typeOf } from './type';

type Column = 'action' | 'owner' | 'due' | 'status' | 'priority' | 'type' | 'ticket' | 'id';

const headers: Readonly<Record<Column, RegExp>> = {
  id: /^(?:(?:action |item |task |ref(?:erence)? )?(?:#|no\.?|nr\.?|id|number|ref\.?)|№|番号|编号|序号)$/i,
  status:
    /\b(?:status|state|rag|done|complete[d]?|progress|finished|closed)\b|状態|状況|ステータス|进度|状态|完成情况|situação|estado|статус|готово|statut|état|fertig|erledigt|^stand$|umsetzungsstand|complet$|상태/i,
  due: /\b(?:due|deadline|eta|target|when|by when|until|date|timeline|timeframe|sprint)\b|期限|締切|納期|截止|完成时间|时间|prazo|data|срок|дата|frist|bis wann|wann|fällig|termin|échéance|date limite|fecha|plazo|기한/i,
  priority:
    /\bprio(?:rity)?\b|優先度|优先级|prioridade|приоритет|priorität|priorité|prioridad|urgency|importance|우선순위/i,
  type: /\b(?:type|category|kind|class)\b|種別|カテゴリ|タイプ|分類|类型|类别|分类|categoria|tipo|тип|категория|kategorie|^typ$|catégorie|유형/i,
  ticket:
    /\b(?:tickets?|bugs?|issues?|jira|tracking|tracker|links?|prs?|pull request|trello|card|github|url|reference)\b|チケット|リンク|工单|链接|problème|тикет|задача в|이슈/i,
  owner:
    /\b(?:owners?|assignees?|assigned|who|responsible|dri|person|team|lead|accountable|driver|by whom|by)\b|^name$|^(?:wer|qui|quem|quién|кто)$|担当|責任者|负责人|责任人|责任|responsáve(?:l|is)|ответственный|исполнитель|verantwortlich|zuständig|responsable|encargado|담당/i,
  action:
    /\b(?:actions?|action items?|tasks?|items?|what|descriptions?|to-?dos?|follow[- ]?ups?|improvements?|measures?|recommendations?|remediations?|steps?|mitigations?|work|change|title|summary|deliverable|fix|fixes)\b|^(?:was|quoi|o quê?|qué|что)$|アクション|対策|対応|タスク|項目|内容|行动|措施|事项|任务|改进|ação|ações|tarefa|medida|descrição|действие|задача|мера|описание|maßnahme|aufgabe|aktion|beschreibung|mesure|tâche|acción|tarea|descripción|조치|작업/i,
};

const order: readonly Column[] = ['id', 'status', 'due', 'priority', 'type', 'ticket', 'owner', 'action'];
const surelyAction =
  /\baction(?: item)?s?\b|follow[- ]?ups?|remediation|アクション|対策|行动项|改进措施|ação|ações|maßnahme|mesure|acción/i;

/** What each column of an action table holds; `undefined` where the table lists something else. */
export function columnsOf(table: TableBlock, inActions: boolean): ReadonlyMap<Column, number> | undefined {
  const names = table.header.cells.map((cell) => cell.plain());
  // Elsewhere a table lists actions only where a column says so.
  if (!inActions && !names.some((name) => surelyAction.test(name))) return undefined;
  const columns = new Map<Column, number>();
  // "Action item" and "Action" before "Action type": the column named most plainly is the task.
  const plainest = names.findIndex((name) =>
    /^(?:#\s*)?(?:action(?: item)?s?|task|to-?do|アクション|行动项|ação|действие|maßnahme|mesure à prendre|acción)$/i.test(
      name,
    ),
  );
  const plainlyNamed = plainest >= 0 ? plainest : nameOfTask(names);
  if (plainlyNamed >= 0) columns.set('action', plainlyNamed);
  names.forEach((name, i) => {
    if (i === plainlyNamed) return;
    const column = order.find((candidate) => headers[candidate].test(name));
    if (column && !columns.has(column)) columns.set(column, i);
  });
  const details = ['owner', 'due', 'status', 'priority', 'type', 'ticket'].filter((name) =>
    columns.has(name as Column),
  );
  if (!columns.has('action')) {
    const widest =
      inActions && details.some((name) => name !== 'type') ? wordiestColumn(table, columns) : undefined;
    if (widest !== undefined) columns.set('action', widest);
    return widest === undefined ? undefined : columns;
  }
  const actionName = names[columns.get('action') ?? 0] ?? '';
  if (inActions) return details.length > 0 || surelyAction.test(actionName) ? columns : undefined;
  return surelyAction.test(actionName) && details.length > 0 ? columns : undefined;
}

/** Beside a column for the owner "Name" is that of the task. */
function nameOfTask(names: readonly string[]): number {
  const at = names.findIndex((name) => /^name$/i.test(name));
  return names.some((name, i) => i !== at && headers.owner.test(name)) ? at : -1;
}

/** The one column without a known name that holds the most words; in a table of actions that is the task. */
function wordiestColumn(table: TableBlock, known: ReadonlyMap<Column, number>): number | undefined {
  const taken = new Set(known.values());
  let best: number | undefined;
  let most = 0;
  table.header.cells.forEach((_, i) => {
    if (taken.has(i)) return;
    let length = 0;
    for (const { cells } of table.rows.slice(0, 20)) length += cells[i]?.content.length ?? 0;
    if (length > most) [best, most] = [i, length];
  });
  return best;
}

/** The items of a table whose columns are known, one per row that says something. */
export function itemsOfTable(
  table: TableBlock,
  columns: ReadonlyMap<Column, number>,
  inherited: Inherited,
): readonly ActionItem[] {
  const statusAt = columns.get('status');
  const asksDone = statusAt !== undefined && doneColumn.test(table.header.cells[statusAt]?.plain() ?? '');
  // A column without a name holds the boxes.
  const boxes = table.header.cells.findIndex((cell) => cell.isEmpty);
  const at =
    statusAt === undefined && boxes >= 0 ? new Map([...columns, ['status', boxes] as const]) : columns;
  return table.rows.flatMap((row) => itemOfRow(row, at, asksDone, inherited) ?? []);
}

const doneColumn =
  /\b(?:done|complete[d]?|finished|closed)\b|erledigt|fertig|fait|feito|hecho|готово|完了|完成/i;

function itemOfRow(
  row: TableRow,
  columns: ReadonlyMap<Column, number>,
  asksDone: boolean,
  inherited: Inherited,
): ActionItem | undefined {
  const cell = (column: Column): Words | undefined => {
    const at = columns.get(column);
    return at === undefined ? undefined : row.cells[at];
  };
  const action = cell('action');
  if (!action || isPlaceholder(action.plain()) || isNoTask(action.plain(), false)) return undefined;
  const item = itemOfWords(action, action.range, 'row', inherited, row.range);
  const said = (column: Column, until?: number): Written | undefined => {
    const words = cell(column);
    const written = words?.written({ start: words.range.start, end: until ?? words.range.end });
    return written && !isNobody(written.text) ? written : undefined;
  };
  const stated = cell('status');
  const inStatus = stated && statusOf(stated.plain());
  const due = said('due');
  const ticketCell = cell('ticket');
  const inCell = ticketCell && findTicket(ticketCell, ticketCell.range)?.value;
  // "Bug 5512 **TODO**": without a column of its own the state stands behind the ticket.
  const behindTicket = ticketCell && !stated ? shoutedStatus(ticketCell, ticketCell.range) : undefined;
  const named = said('ticket', behindTicket?.cut.start);
  const statusTicket = stated ? findTicket(stated, stated.range)?.value : undefined;
  const status = asksDone && inStatus === 'declined' ? 'open' : (inStatus ?? behindTicket?.value);
  return {
    ...item,
    style: 'row',
    status: status ?? item.status,
    marked: status !== undefined || item.marked,
    owner: said('owner') ?? item.owner,
    due: due ? dueDate(due) : item.due,
    priority: said('priority') ?? item.priority,
    type: typeOfCell(said('type')) ?? item.type,
    ticket: inCell ?? (named && { ...named, url: undefined }) ?? statusTicket ?? item.ticket,
  };
}

function typeOfCell(written: Written | undefined): TypeOfAction | undefined {
  return written && { ...written, type: typeOf(written.text) ?? 'other', inferred: false };
}
