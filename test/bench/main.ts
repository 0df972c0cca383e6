// npm run bench [-- folder]: how fast the core is beside a bare Markdown parse of the same text in the same run, and how cost grows.
// With a folder, the stages are measured over its Markdown files as well.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { recognise } from '../../src/core/document/recognise';
import { parsePostmortem } from '../../src/core/document/parse';
import { lintPostmortem } from '../../src/core/lint/lint';
import { coreProfile } from '../../src/core/profile/coreProfile';
import { reportPatterns } from '../../src/core/settings/globs';
import { defaultSettings } from '../../src/core/settings/parseSettings';
import { SourceText } from '../../src/core/text/source';
import { ReportIndex } from '../../src/core/workspace/reportIndex';
import { growth, ms, table, time, timeInTurn } from './measure';
import { globSync } from '../../scripts/glob.mjs';
import { realisticReport } from './reports';
import { shapes } from './shapes';

const peer = new MarkdownIt({ html: true });
const settings = defaultSettings();
const patterns = reportPatterns(settings);
const lint = (text: string) =>
  lintPostmortem(parsePostmortem(new SourceText(text)), {
    profile: coreProfile,
    settings,
    today: '2026-11-23',
  });

const wholeModel = (text: string): number => {
  const report = parsePostmortem(new SourceText(text));
  return report.timeline.length + report.prose.length;
};

/** What each stage of the core costs over many reports. */
function stages(what: string, reports: readonly string[]): void {
  const bytes = reports.reduce((sum, text) => sum + text.length, 0);
  const timings = timeInTurn(
    {
      'markdown-it, bare': (text) => peer.parse(text, {}),
      'recognise only': (text) => recognise('work/a.md', new SourceText(text), patterns),
      'head, sections, action items': (text) => parsePostmortem(new SourceText(text)),
      'timeline and prose too': wholeModel,
      'the whole lint': lint,
    },
    reports,
  );
  const bare = timings['markdown-it, bare'];
  table(
    `Stages, ${reports.length} ${what}, ${(bytes / 1e6).toFixed(1)} MB`,
    ['', 'time', 'MB/s', 'of markdown-it'],
    Object.entries(timings).map(([name, timing]) => [
      name,
      ms(timing.milliseconds),
      timing.megabytesPerSecond.toFixed(1),
      `${(timing.milliseconds / bare.milliseconds).toFixed(2)} ×`,
    ]),
  );
}

/** One report of growing size: the lint should be linear. */
function sizes(): void {
  const lengths = [50_000, 200_000, 800_000, 3_200_000];
  const timings = lengths.map((length) => {
    const text = realisticReport(1, length);
    return { size: text.length, ...time(() => lint(text), text.length, 3) };
  });
  table(
    `One report of growing size [linear]: grows with size to the power of ${growth(
      timings.map(({ size }) => size),
      timings.map(({ milliseconds }) => milliseconds),
    ).toFixed(2)}`,
    ['size', 'time', 'MB/s'],
    timings.map(({ size, milliseconds, megabytesPerSecond }) => [
      `${(size / 1e6).toFixed(2)} MB`,
      ms(milliseconds),
      megabytesPerSecond.toFixed(1),
    ]),
  );
}

/** One edit in a folder of N reports: what the others cost should not matter. */
function editsInAFolder(): void {
  const counts = [100, 1_000, 5_000];
  const timings = counts.map((count) => {
    const index = new ReportIndex((_, text) => parsePostmortem(new SourceText(text)));
    for (let i = 0; i < count; i++) index.update(`file:///reports/${i}.md`, realisticReport(i, 3_000));
    let edit = 0;
    const text = realisticReport(7, 3_000);
    return time(
      () => index.update('file:///reports/7.md', `${text}\n- [ ] Follow-up ${edit++}\n`),
      text.length,
      25,
    );
  });
  table(
    `One edit in a folder of N reports [flat]: grows with N to the power of ${growth(
      counts,
      timings.map(({ milliseconds }) => milliseconds),
    ).toFixed(2)}`,
    ['reports', 'time'],
    counts.map((count, i) => [String(count), ms(timings[i]?.milliseconds ?? NaN)]),
  );
}

/** What nobody writes by hand: the whole model should still take time in proportion to the length. */
function hostileShapes(): void {
  const lengths = [312_500, 1_250_000, 5_000_000];
  const rows = Object.entries(shapes).map(([name, shape]) => {
    const texts = lengths.map(shape);
    const times = texts.map((text) => time(() => wholeModel(text), text.length, 1, 1).milliseconds);
    const exponent = growth(
      texts.map(({ length }) => length),
      times,
    );
    return [name, ...times.map(ms), exponent.toFixed(2)];
  });
  const headings = lengths.map((length) => `${(length / 1e6).toFixed(2)} MB`);
  table('Hostile shapes [linear]', ['', ...headings, 'size to the power of'], rows);
}

stages(
  'reports',
  Array.from({ length: 200 }, (_, i) => realisticReport(i)),
);
const [folder] = process.argv.slice(2);
if (folder !== undefined)
  stages(
    `files in ${folder}`,
    globSync(folder, '.md').map((path) => readFileSync(path, 'utf8')),
  );
sizes();
editsInAFolder();
hostileShapes();
