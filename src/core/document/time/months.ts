// Names of months and weekdays in the languages of reports.

const names = `
  1 january jan janeiro january. enero janvier januar jänner января январь янв
  2 february feb fevereiro fev febrero février févr februar февраля февраль фев
  3 march mar março marzo mars märz mär марта март мар
  4 april apr abril abr avril avr апреля апрель апр
  5 may maio mai mayo мая май
  6 june jun junho junio juin juni июня июнь июн
  7 july jul julho julio juillet juli июля июль июл
  8 august aug agosto ago août августа август авг
  9 september sep sept setembro set septiembre septembre сентября сентябрь сен сент
  10 october oct outubro out octubre octobre oktober okt октября октябрь окт
  11 november nov novembro noviembre novembre ноября ноябрь ноя
  12 december dec dezembro dez diciembre dic décembre déc dezember декабря декабрь дек`;

const months = new Map<string, number>();
for (const line of names.trim().split('\n')) {
  const [number, ...words] = line.trim().split(' ');
  for (const word of words) months.set(word, Number(number));
}

function bare(word: string): string {
  return (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
}

/** 1 to 12 for the name of a month, case and a full stop aside. */
export function monthOf(word: string): number | undefined {
  return months.get(bare(word));
}

/** The first letters of names: as many as the shortest name has. */
function beginnings(names: Iterable<string>, length: number): ReadonlySet<string> {
  return new Set([...names].map((name) => name.slice(0, length)));
}

/** The codes of the first letter, small and capital: most words are told apart by it. */
function initials(names: Iterable<string>): ReadonlySet<number> {
  return new Set([...names].flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]));
}

const monthInitials = initials(months.keys());
const monthBeginnings = beginnings(months.keys(), 3);

/** Whether the word at `at` begins like the name of a month, case aside: most words do not, and need no closer look. */
export function beginsMonth(text: string, at: number): boolean {
  return monthInitials.has(text.charCodeAt(at)) && monthBeginnings.has(text.slice(at, at + 3).toLowerCase());
}

/** Of each language from Monday to Sunday. */
const weekdayNames = `
  monday tuesday wednesday thursday friday saturday sunday
  mon tue wed thu fri sat sun
  mo tues mi thur fr sa so
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  mo di mi do fr sonnabend so
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
  segunda terça quarta quinta sexta sábado domingo
  понедельник вторник среда четверг пятница суббота воскресенье
  пн вт ср чт пт сб вс`;

const weekdays = new Map<string, number>([['thurs', 3]]);
for (const line of weekdayNames.trim().split('\n')) {
  for (const [day, word] of line.trim().split(' ').entries()) weekdays.set(word, day);
}

const weekdayInitials = initials(weekdays.keys());
const weekdayBeginnings = beginnings(weekdays.keys(), 2);

/** Whether the word at `at` begins like the name of a weekday, case aside. */
export function beginsWeekday(text: string, at: number): boolean {
  return (
    weekdayInitials.has(text.charCodeAt(at)) && weekdayBeginnings.has(text.slice(at, at + 2).toLowerCase())
  );
}

/** Whole sentences are asked about as well. */
const longestName = 20;

/** 0 for Monday to 6 for Sunday, case and a full stop aside. */
export function weekdayOf(word: string): number | undefined {
  return word.length > longestName ? undefined : weekdays.get(bare(word));
}
