// Time zones as people write them in reports: abbreviations, offsets, cities of the clock.
import { firstMatch, matchAt, matchesAt } from '../../text/matchAt';

/** A zone as written; `offset` is minutes east of UTC, or depends on the date where a name means both summer and winter time. */
export interface Zone {
  readonly text: string;
  readonly offset:
    number | 'us-eastern' | 'us-central' | 'us-mountain' | 'us-pacific' | 'europe-central' | 'europe-western';
}

const hour = 60;
const offsets = new Map<string, Zone['offset']>([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['zulu', 0],
  ['wet', 0],
  ['wib', 7 * hour],
  ['west', hour],
  ['bst', hour],
  ['ist', 5 * hour + 30],
  ['cet', hour],
  ['cest', 2 * hour],
  ['mez', hour],
  ['mesz', 2 * hour],
  ['eet', 2 * hour],
  ['eest', 3 * hour],
  ['msk', 3 * hour],
  ['мск', 3 * hour],
  ['sast', 2 * hour],
  ['est', -5 * hour],
  ['edt', -4 * hour],
  ['cst', -6 * hour],
  ['cdt', -5 * hour],
  ['mst', -7 * hour],
  ['mdt', -6 * hour],
  ['pst', -8 * hour],
  ['pdt', -7 * hour],
  ['akst', -9 * hour],
  ['akdt', -8 * hour],
  ['hst', -10 * hour],
  ['brt', -3 * hour],
  ['brst', -2 * hour],
  ['art', -3 * hour],
  ['clt', -4 * hour],
  ['jst', 9 * hour],
  ['kst', 9 * hour],
  ['sgt', 8 * hour],
  ['hkt', 8 * hour],
  ['awst', 8 * hour],
  ['aest', 10 * hour],
  ['aedt', 11 * hour],
  ['acst', 9 * hour + 30],
  ['acdt', 10 * hour + 30],
  ['nzst', 12 * hour],
  ['nzdt', 13 * hour],
  ['pkt', 5 * hour],
  ['et', 'us-eastern'],
  ['ct', 'us-central'],
  ['mt', 'us-mountain'],
  ['pt', 'us-pacific'],
  ['eastern', 'us-eastern'],
  ['central', 'us-central'],
  ['mountain', 'us-mountain'],
  ['pacific', 'us-pacific'],
  ['北京时间', 8 * hour],
  ['北京時間', 8 * hour],
  ['日本時間', 9 * hour],
]);

/** Cities by which teams name their clock: "Zurich time", `Europe/Berlin`. */
const cities = new Map<string, Zone['offset']>();
for (const [offset, names] of [
  ['us-eastern', 'new york, boston, toronto, atlanta, washington'],
  ['us-central', 'chicago, austin, dallas'],
  ['us-mountain', 'denver, boulder, salt lake city'],
  ['us-pacific', 'los angeles, san francisco, seattle, vancouver, portland'],
  ['europe-western', 'london, dublin, lisbon, uk'],
  [
    'europe-central',
    'berlin, munich, hamburg, zurich, zürich, vienna, paris, amsterdam, brussels, madrid, barcelona, rome, milan, copenhagen, oslo, stockholm, prague, warsaw, budapest',
  ],
  [9 * hour, 'tokyo, seoul'],
  [8 * hour, 'singapore, shanghai, beijing, hong kong, taipei'],
  [5 * hour + 30, 'kolkata, calcutta, bangalore, bengaluru, mumbai, delhi'],
  [3 * hour, 'moscow, istanbul'],
  [-3 * hour, 'sao paulo, são paulo, buenos aires'],
] as const) {
  for (const name of names.split(', ')) cities.set(name, offset);
}

const cityZone =
  /\(?\s*(?:(?:America|Europe|Asia|US)\/([A-Za-z]{2,12}(?:_[A-Za-z]{2,12}){0,2})|([\p{Lu}][\p{L}]{1,12}(?: [\p{Lu}][\p{L}]{1,10}){0,2})(?: local)? time)(?![\p{L}\p{N}])\s*\)?/uy;

function mayNameCity(text: string): boolean {
  return text.includes(' time') || text.includes('/');
}

/** A capital, a bracket, space, or a letter that English has not. */
const mayBeginCity = /[A-Z(\s]|[^\0-\x7f]/y;

function readCity(text: string, at: number): { zone: Zone; end: number } | undefined {
  if (!matchesAt(mayBeginCity, text, at) || !mayNameCity(text)) return undefined;
  const match = matchAt(cityZone, text, at);
  const name = (match?.[1] ?? match?.[2])?.replace(/_/g, ' ').toLowerCase();
  const offset = name === undefined ? undefined : cities.get(name);
  if (!match || offset === undefined) return undefined;
  return { zone: { text: match[0].trim(), offset }, end: at + match[0].length };
}

const written =
  /(?:\(\s*)?(?:(?:UTC|GMT)\s?((?:[+±]\s?|[−–-])\d{1,2}(?::?\d{2})?)|([+\-−]\d{2}:\d{2}|[+-]\d{4}(?!\d))|(Z|UTC|GMT|[A-Z]{2,4}T|PT|ET|CT|MT|МСК|MESZ|MEZ|Zulu|(?:US )?(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard |Daylight )?Time)?|utc|gmt|[a-z]{2,4}t|北京时间|北京時間|日本時間)(?:\s?\((?:UTC|GMT)\s?((?:[+±]\s?|[−–-])\d{1,2}(?::?\d{2})?)\))?)(?![\p{L}\p{N}])\s*\)?/uy;

/** The zone that starts exactly at `at`, brackets around it included. */
export function readZone(text: string, at: number): { zone: Zone; end: number } | undefined {
  written.lastIndex = at;
  const match = written.exec(text);
  if (!match) return readCity(text, at);
  const explicit = match[1] ?? match[4] ?? match[2];
  const end = at + match[0].length;
  if (explicit !== undefined) {
    const offset = offsetOf(explicit);
    return offset === undefined ? undefined : { zone: { text: match[0].trim(), offset }, end };
  }
  const name = (match[3] ?? '').toLowerCase().replace(/^us /, '').replace(/ .*$/, '');
  const offset = offsets.get(name);
  return offset === undefined ? readCity(text, at) : { zone: { text: match[0].trim(), offset }, end };
}

function offsetOf(text: string): number | undefined {
  const match = /^([+\-−–±])\s?(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * hour + Number(match[3] ?? 0);
  if (minutes > 14 * hour) return undefined;
  return match[1] === '+' || match[1] === '±' ? minutes : -minutes;
}

const zoneWord =
  /(?<![\p{L}\p{N}])(?:(?:UTC|GMT)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?|UTC|GMT|[A-Z]{1,3}[SD]T|CES?T|EES?T|WES?T|MESZ|MEZ|МСК|MSK|BST|PT|ET|北京时间|日本時間|(?:US )?(?:Eastern|Pacific|Central|Mountain)(?= [Tt]ime| \())(?![\p{L}\p{N}])/gu;

/** Without one of these no zone is named by an abbreviation, without one of the others none by a city. */
const mayBeAbbreviated =
  /[A-Z]{2}|МСК|北京时间|日本時間|(?:Eastern|Pacific|Central|Mountain)(?: [Tt]ime| \()/;

const cityWord =
  /(?<![\p{L}\p{N}])\p{Lu}(?=[\p{L}/_ ]{1,30}(?: time|\/))|(?<![\p{L}\p{N}])(?:America|Europe|Asia)(?=\/)/gu;

/** The first zone named anywhere in a text: "All times in CET.", "Time (UTC)". */
export function findZone(text: string): Zone | undefined {
  if (mayBeAbbreviated.test(text))
    for (let match = firstMatch(zoneWord, text); match; match = zoneWord.exec(text)) {
      const found = readZone(text, match.index);
      if (found) return found.zone;
    }
  if (mayNameCity(text))
    for (let match = firstMatch(cityWord, text); match; match = cityWord.exec(text)) {
      const found = readCity(text, match.index);
      if (found) return found.zone;
    }
  return undefined;
}

/** Minutes east of UTC on a given day. */
export function offsetOn(zone: Zone, year: number, month: number, day: number): number {
  const { offset } = zone;
  if (typeof offset === 'number') return offset;
  const isEurope = offset.startsWith('europe');
  const summer = isEurope ? isEuropeanSummer(year, month, day) : isAmericanSummer(year, month, day);
  return standard[offset] + (summer ? hour : 0);
}

const standard: Readonly<Record<Exclude<Zone['offset'], number>, number>> = {
  'us-eastern': -5 * hour,
  'us-central': -6 * hour,
  'us-mountain': -7 * hour,
  'us-pacific': -8 * hour,
  'europe-central': hour,
  'europe-western': 0,
};

/** From the second Sunday of March to the first Sunday of November. */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  const firstSunday = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}

/** From the last Sunday of March to the last Sunday of October. */
function isEuropeanSummer(year: number, month: number, day: number): boolean {
  if (month < 3 || month > 10) return false;
  if (month > 3 && month < 10) return true;
  const lastSunday = 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
  return month === 3 ? day >= lastSunday : day < lastSunday;
}
