// One point in time in the forms in which teams write it, and what only looks like one.
import assert from 'node:assert/strict';
import { lines, read } from './read';

/** The one entry of a timeline on Sunday, 3 March 2024. */
const entry = (written: string): string | undefined => {
  const text = lines('# 2024-03-03 Queue stuck', '', '## Timeline', '', `- ${written} it happened`, '');
  const [event] = read(text).timeline;
  return event && `${event.time} ${event.text}`.trim();
};

const clocks: readonly (readonly [written: string, time: string])[] = [
  ['14h02', '2024-03-03T14:02'],
  ['14h', '2024-03-03T14:00'],
  ['2pm', '2024-03-03T14:00'],
  ['2:15 PM (UTC)', '2024-03-03T14:15Z'],
  ['2.15pm', '2024-03-03T14:15'],
  ['2:02-2:30 PM', '2024-03-03T14:02'],
  ['noon', '2024-03-03T12:00'],
  ['1402 UTC', '2024-03-03T14:02Z'],
  ['1402hrs', '2024-03-03T14:02'],
  ['14:02 Uhr', '2024-03-03T14:02'],
  ['14.02 Uhr', '2024-03-03T14:02'],
  ['午後2時5分', '2024-03-03T14:05'],
  ['下午2:02', '2024-03-03T14:02'],
  ['14時02分頃', '2024-03-03T14:02'],
  ['09:34:12.123Z', '2024-03-03T09:34:12Z'],
  ['~14:02', '2024-03-03T14:02'],
  ['c. 14:02', '2024-03-03T14:02'],
  ['14:02ish', '2024-03-03T14:02'],
  ['14:02 (approx.)', '2024-03-03T14:02'],
  ['14:02?', '2024-03-03T14:02'],
  ['between 14:02 and 14:30', '2024-03-03T14:02'],
  ['14:02 UTC – 14:30 UTC', '2024-03-03T14:02Z'],
  ['🔥 **14:02** -', '2024-03-03T14:02'],
  [':fire: 14:02', '2024-03-03T14:02'],
  ['??:??', ''],
  ['2X:XX', ''],
];

const dates: readonly (readonly [written: string, time: string])[] = [
  ['2024-03-03 - 14:02', '2024-03-03T14:02'],
  ['2024-03-03 14:02 – 2024-03-04 03:00', '2024-03-03T14:02'],
  ['2024-03-04 to 2024-03-06', '2024-03-04'],
  ['Mon 4 Mar 14:02', '2024-03-04T14:02'],
  ['Monday 09:00', '2024-03-04T09:00'],
  ['Mon, 04 Mar 2024 14:02:11 GMT', '2024-03-04T14:02:11Z'],
  ['Sun Mar 3 14:02:11 UTC 2024', '2024-03-03T14:02:11Z'],
  ['Mar 3rd, 2024 at 2:02pm PST', '2024-03-03T14:02-08:00'],
  ['3:28 PM UTC on March 4th', '2024-03-04T15:28Z'],
  ['3. März 2024, 14:02 Uhr', '2024-03-03T14:02'],
  ['le 4 mars 2024 à 14h02', '2024-03-04T14:02'],
  ['4 de marzo de 2024 a las 14:02', '2024-03-04T14:02'],
  ['4 de março, às 14h', '2024-03-04T14:00'],
  ['4 марта 2024, в 14:02', '2024-03-04T14:02'],
  ['2024年3月4日14:02', '2024-03-04T14:02'],
  ['3月4日（月）14:02', '2024-03-04T14:02'],
  ['03.04. 14:02', '2024-04-03T14:02'],
  ['Early morning March 4', '2024-03-04'],
  ['next day 09:00', '2024-03-04T09:00'],
  ['The following morning, 09:00', '2024-03-04T09:00'],
  ['Day 2, 09:00', '2024-03-04T09:00'],
  ['00:12 (+1d)', '2024-03-04T00:12'],
  ['00:12 the next day', '2024-03-04T00:12'],
  ['2023-MM-DD', '2023'],
];

const zones: readonly (readonly [written: string, time: string])[] = [
  ['14:02 (UTC+2)', '2024-03-03T14:02+02:00'],
  ['14:02 BST', '2024-03-03T14:02+01:00'],
  ['14:02 IST', '2024-03-03T14:02+05:30'],
  ['14:02 CET/13:02 UTC', '2024-03-03T14:02+01:00'],
  ['14:02 (13:02 UTC)', '2024-03-03T14:02'],
  ['14:02 Europe/Berlin', '2024-03-03T14:02+01:00'],
  ['14:02 America/New_York', '2024-03-03T14:02-05:00'],
  ['14:02 Zurich time', '2024-03-03T14:02+01:00'],
  ['20240303T093412Z', '2024-03-03T09:34:12Z'],
  ['1709458452', '2024-03-03T09:34:12Z'],
  ['1709458452123', '2024-03-03T09:34:12Z'],
];

describe('a time in a timeline', () => {
  for (const [written, time] of [...clocks, ...dates, ...zones]) {
    it(`may be written "${written}"`, () => assert.equal(entry(written), `${time} it happened`.trim()));
  }

  for (const written of [
    '2h later',
    '1h 30m of backlog:',
    '24/7 support says',
    '1/3 of traffic',
    '500 errors seen, then',
    '3 replicas restarted, and',
    '5xx errors while',
  ]) {
    it(`is not "${written}"`, () => assert.equal(entry(written), undefined));
  }
});
