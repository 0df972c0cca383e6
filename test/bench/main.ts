// npm run bench: how fast the core is beside a bare Markdown parse of the same text in the same run, and how cost grows.
import MarkdownIt from 'markdown-it';
import { recognise } from '../../src/core/document/recognise';
import { parsePostmortem } from '../../src/core/document/parse';
import { lintPostmortem } from '../../src/core/lint/lint';
import { coreProfile } from '../../src/core/profile/coreProfile';
import { reportPatterns } from '../../src/core/settings/globs';
import { defaultSettings } from '../../src/core/settings/parseSettings';
import { SourceText } from '../../src/core/text/source';
import { ReportIndex } from '../../src/core/workspace/reportIndex';
import { growth, ms, table, time } from './measure';
import { realisticReport } from './reports';

const peer = new MarkdownIt({ html: true });
const settings = defaultSettings();
const patterns = reportPatterns(settings);
const lint = (text: string) =>
  lintPostmortem(parsePostmortem(new SourceText(text)), {
    profile: coreProfile,
    settings,
    today: '2026-11-23',
  });

/** What each stage of the core costs over a folder of reports. */
function stages(): void {
  const reports = Array.from({ length: 200 }, (_, i) => realisticReport(i));
  const bytes = reports.reduce((sum, text) => sum + text.length, 0);
  const over = (run: (text: string) => unknown) => time(() => reports.forEach(run), bytes);
  const bare = over((text) => peer.parse(text, {}));
  const stagesOfCore = {
    'markdown-it, bare': bare,
    'recognise only': over((text) => recognise('work/a.md', new SourceText(text), patterns)),
    'head, sections, action items': over((text) => parsePostmortem(new SourceText(text))),
    'timeline and prose too': over((text) => {
      const report = parsePostmortem(new SourceText(text));
      return report.timeline.length + report.prose.length;
    }),
    'the whole lint': over(lint),
  };
  table(
    `Stages, 200 reports, ${(bytes / 1e6).toFixed(1)} MB`,
    ['', 'time', 'MB/s', 'of markdown-it'],
    Object.entries(stagesOfCore).map(([name, timing]) => [
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

stages();
sizes();
editsInAFolder();
