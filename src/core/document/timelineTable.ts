// The rows of a timeline table: time in one or several cells, in any column, the year perhaps only in the header.
import type { TableBlock, TableRow } from './blocks';
import type { Section } from './postmortem';
import { leadingTime } from './time/findTimes';
import { weekdayOf } from './time/months';
import type { TimeExpression } from './time/expression';
import type { Entry } from './timelineEntry';
import { findZone, type Zone } from './time/zones';
import type { Words } from './words';

const timeHeader =
  /\b(?:time|date|day|when|timestamp|hour|datetime|at|start|began|elapsed|offset)\b|時刻|日時|時間|时间|日期|时刻|日付|horário|hora|data|дата|время|uhrzeit|zeit|datum|heure|fecha|시간|일시/i;

/** A cell that holds more is no label. */
const longestLabel = 40;

/** The column that tells what happened. */
const eventHeader =
  /\b(?:events?|what|descriptions?|happened|summary|actions?|activity|details?|notes?|message|entry)\b|イベント|出来事|内容|事件|事象|描述|经过|evento|acontecimento|descrição|событие|описание|ereignis|beschreibung|événement|descripción|이벤트|내용/i;

/** Whether the header of a table says that its rows are events: "Time" beside "Event". */
export function isTimelineTable(table: TableBlock): boolean {
  const headers = table.header.cells.map((cell) => cell.plain());
  return (
    headers.some((header) => timeHeader.test(header)) &&
    headers.some((header) => eventHeader.test(header) && !timeHeader.test(header))
  );
}

/** The entries of a table; empty where no column tells a time. */
export function entriesOfTable(table: TableBlock, section: Section | undefined): Entry[] {
  const headers = table.header.cells.map((cell) => cell.plain());
  const column = timeColumn(table, headers);
  if (column < 0) return [];
  const told = headers.findIndex(
    (header, i) => i !== column && eventHeader.test(header) && !timeHeader.test(header),
  );
  const beside = headers.filter((_, i) => i !== told).join(' ');
  const year = /\b((?:19|20)\d{2})\b/.exec(beside)?.[1];
  const zone = findZone(headers[column] ?? '') ?? findZone(beside);
  const common = { section, zone, year: year === undefined ? undefined : Number(year) };
  return table.rows.flatMap((row) => entryOfRow(row, column, told, common) ?? []);
}

/** What is said once for all rows. */
interface Common {
  readonly section: Section | undefined;
  readonly zone: Zone | undefined;
  readonly year: number | undefined;
}

/** The first column most of whose cells are times, or some and its header says so. */
function timeColumn(table: TableBlock, headers: readonly string[]): number {
  const looked = table.rows.slice(0, 20);
  for (let column = 0; column < headers.length; column++) {
    const enough = timeHeader.test(headers[column] ?? '') ? 1 : Math.floor(looked.length / 2) + 1;
    let timed = 0;
    for (const { cells } of looked) if (isTimeCell(cells[column]) && ++timed >= enough) return column;
  }
  return -1;
}

function isTimeCell(cell: Words | undefined): boolean {
  return cell !== undefined && (readCell(cell) !== undefined || weekdayOf(cell.plain()) !== undefined);
}

/** The time of a cell that holds little else. */
function readCell(cell: Words): TimeExpression | undefined {
  if (cell.content.length > 80) return undefined;
  return leadingTime(cell.text);
}

function entryOfRow(
  row: TableRow,
  column: number,
  told: number,
  { section, zone, year }: Common,
): Entry | undefined {
  let expression: TimeExpression | undefined;
  let timeRange = row.range;
  let next = column;
  for (; next < row.cells.length - 1 || next === column; next++) {
    const cell = row.cells[next];
    if (!cell) break;
    if (weekdayOf(cell.plain()) !== undefined) continue;
    const found = readCell(cell);
    if (!found) break;
    const place = { start: cell.range.start + found.start, end: cell.range.start + found.end };
    timeRange = expression ? { start: timeRange.start, end: place.end } : place;
    expression = expression ? merged(expression, found) : found;
  }
  if (!expression) {
    // Among timed rows, "(long-term)" or an empty cell is a time that nobody knows.
    const cell = row.cells[column];
    if (!cell || next > column || isBlankTime(cell.plain())) return undefined;
    timeRange = cell.range;
    const nothing = { date: undefined, clock: undefined, zone: undefined };
    expression = { start: 0, end: 0, ...nothing, isUnknown: true };
    next = column + 1;
  }
  const others = row.cells.filter((cell, i) => (i >= next || i < column) && !cell.isEmpty);
  const named = told >= next || (told >= 0 && told < column) ? row.cells[told] : undefined;
  const event =
    named && !named.isEmpty
      ? named
      : (row.cells.slice(next).find((cell) => /\p{L}{2}/u.test(cell.content)) ?? others[0]);
  if (!event) return undefined;
  const label = others.find((cell) => cell !== event && cell.content.length < longestLabel)?.plain();
  if (zone && !expression.zone) expression = { ...expression, zone };
  return { expression, timeRange, text: event.plain(), range: row.range, section, isDay: false, year, label };
}

function isBlankTime(text: string): boolean {
  return /^(?:hh:mm|yyyy|dd\/|…|\.\.\.|tbd|todo)/i.test(text);
}

function merged(first: TimeExpression, second: TimeExpression): TimeExpression {
  return {
    start: first.start,
    end: second.end,
    date: first.date ?? second.date,
    clock: first.clock ?? second.clock,
    zone: first.zone ?? second.zone,
    sinceOnset: first.sinceOnset ?? second.sinceOnset,
    isUnknown: first.isUnknown && second.isUnknown,
  };
}
