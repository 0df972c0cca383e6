// Reads one point in time as people write it: date, clock, zone, ranges and approximations in any order they come.
import { matchAt, matchesAt } from '../../text/matchAt';
import { inSecondHalf, readClock, type Clock, type FoundClock, type Place } from './clock';
import { readCountedDay, readDate, readDaysOn, type CalendarDate } from './date';
import { beginsWeekday, weekdayOf } from './months';
import { readOffset, readStamp } from './stamps';
import { readZone, type Zone } from './zones';

/** Offsets count in the text that was read. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate | undefined;
  readonly clock: Clock | undefined;
  /** Whether the half of the day is written with the clock, "2 pm". */
  readonly hasHalf?: boolean;
  readonly zone: Zone | undefined;
  /** Seconds after the onset, where the author counts from there: `T+5m`. */
  readonly sinceOnset?: number | undefined;
  /** The author wrote that the time is not known. */
  readonly isUnknown: boolean;
}

const weekday = /(?:([\p{L}]{2,13}(?:-feira)?)\.?(?![\p{L}\p{N}])|[（(][月火水木金土日一二三四五六][)）])/uy;
const unknownClock =
  /(?:\d{1,2}|\d?[?xX]{1,2}|HH|hh):(?:\?{1,2}|[xX]{1,2}|mm|MM|--)(?![\p{L}\p{N}])|(?:X|x|\?{1,3}|\[\?{1,3}\])(?=\s*[:\]])/uy;
const separators =
  /(?:[\s,，、T@|~≈()（）[\]【】]|[:：](?=\s*\d)|\/(?=\s?\d{1,2}[:h]\d{2})|[-–—]\s(?=\d{1,2}[:h]\d{2})|(?<![\p{L}\p{N}])(?:at around|at|on|of|um|am|vom|gegen|à|às|as|a las|le|du|em|el|del|alle|om|kl\.?|в|около|around|approximately|approx\.?|about|ca\.?|c\.)(?![\p{L}\p{N}])|頃|ごろ|左右|前後)*/uy;
const rangeMark =
  /\s*(?:-|–|—|~|〜|～|→|->|(?<![\p{L}])(?:to|until|till|and|bis|und|à|a|et|y|e|до|по)(?![\p{L}])|から|至|到)\s*/uy;
const approximation =
  /\s?(?:[(（](?:approx(?:\.|imate(?:ly)?)?|est\.?|estimated|ca\.?|about|ish|推定)[)）]|ish\b|\?(?!\?)|頃|ごろ|左右|前後)/iy;
/** The year at the end of what `date` prints: "Sun Mar 3 14:02:11 UTC 2024". */
const lastYear = /\s?((?:19|20)\d{2})(?![\d:./-])/y;
const openBracket = /\s?[(（/]\s?/y;
const mostPieces = 8;
const roundBracket = 40;
const wideBracket = 0xff08;

function opensBracket(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === roundBracket || code === wideBracket;
}

/** The expression that starts exactly at `at`, or `undefined`. */
export function readTimeAt(text: string, at: number, place: Place): TimeExpression | undefined {
  if (place === 'leading') {
    const offset = readOffset(text, at);
    if (offset) {
      const nothing = { date: undefined, clock: undefined, zone: undefined, isUnknown: false };
      const relative = { ...nothing, start: at, end: offset.end, sinceOnset: offset.seconds };
      // "T+5 (14:07 UTC)" says both.
      const absolute =
        matchesAt(openBracket, text, offset.end) && new Reader(text, openBracket.lastIndex, place).read();
      return absolute ? { ...absolute, start: at, sinceOnset: offset.seconds } : relative;
    }
  }
  return new Reader(text, at, place).read();
}

/** Takes piece by piece what belongs to one point in time. */
class Reader {
  private date: CalendarDate | undefined = undefined;
  private clock: Clock | undefined = undefined;
  private hasHalf = false;
  private zone: Zone | undefined = undefined;
  private isUnknown = false;
  private weekday: number | undefined = undefined;
  private hasWeekday = false;
  /** What follows the same moment in a second zone is that zone. */
  private isBesideSecond = false;
  private position: number;
  private end: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly place: Place,
  ) {
    this.position = start;
    this.end = start;
  }

  read(): TimeExpression | undefined {
    for (let piece = 0; piece < mostPieces && this.takePiece(); piece++) {
      this.end = this.position;
      // A zone may stand right behind the clock, everything else behind a separator.
      matchesAt(separators, this.text, this.position);
      this.position = Math.max(this.position, separators.lastIndex);
    }
    const { clock, zone, isUnknown } = this;
    const { weekday } = this;
    const isOnWeekday =
      !this.date && clock !== undefined && weekday !== undefined && this.place === 'leading';
    const date: CalendarDate | undefined = isOnWeekday ? { counted: { weekday } } : this.date;
    if (!date && !clock && !isUnknown) return undefined;
    if (matchesAt(approximation, this.text, this.end)) this.end = approximation.lastIndex;
    const { start, end, hasHalf } = this;
    return { start, end, date, clock, hasHalf, zone, isUnknown: isUnknown && !clock };
  }

  private takePiece(): boolean {
    return (
      this.takeStamp() ||
      this.takeDate() ||
      this.takeClock() ||
      this.takeZone() ||
      this.takeWeekday() ||
      this.takeUnknown()
    );
  }

  private takeStamp(): boolean {
    if (this.date || this.clock) return false;
    const stamp = readStamp(this.text, this.position);
    if (!stamp || (stamp.zone && this.place === 'running')) return false;
    this.date = stamp.date;
    this.clock = stamp.clock;
    this.zone = stamp.zone;
    this.position = stamp.end;
    return true;
  }

  private takeDate(): boolean {
    if (this.date) return false;
    const { text, position } = this;
    const found =
      readDate(text, position) ??
      (this.place === 'leading' && !this.clock ? readCountedDay(text, position) : undefined) ??
      (this.clock ? (readDaysOn(text, this.end) ?? readDaysOn(text, this.end + 1)) : undefined);
    if (!found) return false;
    this.date = found.date;
    this.position = found.end;
    if (!this.clock) this.passDateRange();
    return true;
  }

  private takeClock(): boolean {
    const { text, position } = this;
    const found = readClock(text, position, this.place, this.date !== undefined);
    if (!found) return false;
    if (this.clock) {
      // The same moment in a second zone.
      if (!/[([（/]\s?$/.test(text.slice(Math.max(0, position - 3), position))) return false;
      this.position = found.end;
      this.isBesideSecond = true;
      return true;
    }
    this.clock = found.clock;
    this.hasHalf = found.hasHalf;
    this.position = found.end;
    this.passRange(found);
    return true;
  }

  private takeZone(): boolean {
    if (!this.clock) return false;
    const { text } = this;
    const found = readZone(text, this.position);
    if (!found) return false;
    const isFirst = this.zone === undefined && !this.isBesideSecond;
    if (isFirst) this.zone = found.zone;
    this.position = found.end;
    if (isFirst) this.passRange(undefined);
    if (this.hasWeekday && this.date && this.date.year === undefined) {
      const year = matchAt(lastYear, text, this.position);
      if (year) {
        this.date = { ...this.date, year: Number(year[1]) };
        this.position = lastYear.lastIndex;
      }
    }
    return true;
  }

  private takeWeekday(): boolean {
    if (this.hasWeekday) return false;
    const { text, end, position } = this;
    // A weekday in brackets may stand right behind the day, before the separators that were passed.
    const from = end < position && opensBracket(text, end) ? end : position;
    if (!opensBracket(text, from) && !beginsWeekday(text, from)) return false;
    const match = matchAt(weekday, text, from);
    if (!match) return false;
    const day = match[1] === undefined ? undefined : weekdayOf(match[1]);
    if (match[1] !== undefined && day === undefined) return false;
    this.hasWeekday = true;
    this.weekday = day;
    this.position = from + match[0].length;
    return true;
  }

  private takeUnknown(): boolean {
    if (this.clock || !matchesAt(unknownClock, this.text, this.position)) return false;
    this.isUnknown = true;
    this.position = unknownClock.lastIndex;
    return true;
  }

  /** Passes the second end of a range, "10:00 - 11:00": the event counts at its start. */
  private passRange(first: FoundClock | undefined): void {
    const { text, position } = this;
    if (!matchesAt(rangeMark, text, position)) return;
    const second = rangeMark.lastIndex;
    const date = readDate(text, second);
    const end = date ? undefined : readClock(text, second, this.place, false);
    // Most dashes lead to words.
    if (!date && !end) return;
    // In "10:00 +02:00" and "10:00 -0700" the sign belongs to a zone.
    const zoned = readZone(text, position) ?? readZone(text, position + 1);
    if (zoned && zoned.end > second) return;
    if (date) {
      matchesAt(separators, text, date.end);
      const from = separators.lastIndex;
      this.position = readClock(text, from, this.place, true)?.end ?? date.end;
    } else if (end) {
      this.position = end.end;
      this.borrowHalf(first, end);
    }
  }

  /** "2:02-2:30 PM": the first end borrows the half of the day, unless it would then come after the second. */
  private borrowHalf(first: FoundClock | undefined, end: FoundClock): void {
    if (!first || first.hasHalf || !end.hasHalf || first.clock.hour >= 12) return;
    const later = inSecondHalf(first.clock);
    if (end.clock.hour >= 12 && minutesOf(later) <= minutesOf(end.clock)) this.clock = later;
    this.hasHalf = true;
  }

  private passDateRange(): void {
    if (!matchesAt(rangeMark, this.text, this.position)) return;
    const second = readDate(this.text, rangeMark.lastIndex);
    if (second) this.position = second.end;
  }
}

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}
