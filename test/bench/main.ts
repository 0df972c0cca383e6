// npm run bench [-- folder]: what the tools find, how fast the core is beside a bare Markdown parse of the same texts in the same run,
// and how cost grows. With a folder, the reader is measured over its Markdown files as well.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { recognise } from '../../src/core/document/recognise';
import { parsePostmortem } from '../../src/core/document/parse';
import { findBlame } from '../../src/core/language/findBlame';
import { lintPostmortem } from '../../src/core/lint/lint';
import { coreProfile } from '../../src/core/profile/coreProfile';
import { reportPatterns } from '../../src/core/settings/globs';
import { defaultSettings } from '../../src/core/settings/parseSettings';
import { loreOf, registerOf } from '../../src/core/rules/blame/lore';
import { SourceText } from '../../src/core/text/source';
import { ReportIndex } from '../../src/core/workspace/reportIndex';
import { compareFalseAlarms, compareFindings } from './comparison';
import { hostileTexts } from './hostile';
import { growth, ms, table, time } from './measure';
import { alex, markdownlintTool, wordList, writeGoodTool } from './others';
import { realisticReport } from './reports';
import { shapes } from './shapes';
import { globSync } from '../../scripts/glob.mjs';

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

let seed = 0;

/** The time for 200 reports, new ones in every round: what is remembered of the reports before must not help. */
function overReports<T>(prepare: (text: string) => T, run: (prepared: T) => unknown, rounds = 15): number {
  let reports: readonly T[] = [];
  return time(
    () => reports.forEach(run),
    rounds,
    () => (reports = Array.from({ length: 200 }, () => prepare(realisticReport(seed++)))),
  );
}

const overTexts = (run: (text: string) => unknown, rounds?: number) =>
  overReports((text) => text, run, rounds);

const nobody = { people: [], roles: [], teams: [], systems: [], allow: [] };

/** The paragraphs of a report, read and ready for the language engine. */
function readProse(text: string): () => void {
  const report = parsePostmortem(new SourceText(text));
  const { prose } = report;
  const lore = loreOf(report, { vocabulary: nobody, facts: undefined });
  return () => prose.forEach((paragraph) => findBlame(paragraph, lore(registerOf(paragraph))));
}

/** What each stage of the core costs over a folder of reports, and what other tools cost. */
function speeds(): void {
  const bytes = Array.from({ length: 200 }, (_, i) => realisticReport(i).length).reduce((a, b) => a + b);
  const bare = overTexts((text) => peer.parse(text, {}));
  const whole = overTexts(lint);
  const costs: readonly (readonly [string, number])[] = [
    ['markdown-it, bare', bare],
    ['recognise only', overTexts((text) => recognise('work/a.md', new SourceText(text), patterns))],
    ['head, sections, action items', overTexts((text) => parsePostmortem(new SourceText(text)))],
    ['timeline and prose too', overTexts(wholeModel)],
    ['the language engine alone', overReports(readProse, (run) => run())],
    ['the whole lint', whole],
    [markdownlintTool.name, overTexts(markdownlintTool.messagesIn, 3)],
    [alex.name, overTexts(alex.messagesIn, 1)],
    [writeGoodTool.name, overTexts(writeGoodTool.messagesIn, 3)],
    [wordList.name, overTexts(wordList.messagesIn)],
  ];
  table(
    `Speed over 200 reports, ${(bytes / 1e6).toFixed(1)} MB`,
    ['', 'time', 'MB/s', 'of markdown-it', 'of the whole lint'],
    costs.map(([name, milliseconds]) => [
      name,
      ms(milliseconds),
      (bytes / 1e3 / milliseconds).toFixed(1),
      `${(milliseconds / bare).toFixed(2)} ×`,
      `${(milliseconds / whole).toFixed(2)} ×`,
    ]),
  );
}

/** Times a text of growing size; all sizes are new to the linter in every round. */
function grow(
  title: string,
  sizes: readonly number[],
  textOf: (size: number, round: number) => string,
): void {
  const timings = sizes.map((size) => {
    let text = '';
    let round = 0;
    const milliseconds = time(
      () => lint(text),
      3,
      () => (text = textOf(size, round++)),
    );
    return { size: text.length, milliseconds };
  });
  table(
    `${title} [linear]: grows with size to the power of ${growth(
      timings.map(({ size }) => size),
      timings.map(({ milliseconds }) => milliseconds),
    ).toFixed(2)}`,
    ['size', 'time', 'MB/s'],
    timings.map(({ size, milliseconds }) => [
      `${(size / 1e6).toFixed(2)} MB`,
      ms(milliseconds),
      (size / 1e3 / milliseconds).toFixed(1),
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
    return time(() => index.update('file:///reports/7.md', `${text}\n- [ ] Follow-up ${edit++}\n`), 25);
  });
  table(
    `One edit in a folder of N reports [flat]: grows with N to the power of ${growth(counts, timings).toFixed(
      2,
    )}`,
    ['reports', 'time'],
    counts.map((count, i) => [String(count), ms(timings[i] ?? NaN)]),
  );
}

/** What the reader costs over the files of a folder; the stages take turns, so that a busy machine slows all of them alike. */
function overFolder(folder: string): void {
  const texts = globSync(folder, '.md').map((path) => readFileSync(path, 'utf8'));
  const stages: readonly (readonly [string, (text: string) => unknown])[] = [
    ['markdown-it, bare', (text) => peer.parse(text, {})],
    ['head, sections, action items', (text) => parsePostmortem(new SourceText(text))],
    ['timeline and prose too', wholeModel],
  ];
  const fastest = stages.map(() => Infinity);
  for (let round = 0; round < 7; round++) {
    stages.forEach(([, run], i) => {
      fastest[i] = Math.min(
        fastest[i] as number,
        time(() => texts.forEach(run), 3),
      );
    });
  }
  table(
    `Speed over ${texts.length} files in ${folder}`,
    ['', 'time', 'of markdown-it'],
    stages.map(([name], i) => [
      name,
      ms(fastest[i] as number),
      `${((fastest[i] as number) / (fastest[0] as number)).toFixed(2)} ×`,
    ]),
  );
}

/** What nobody writes by hand, up to 5 MB: the reader should take time in proportion to the length. */
function readerShapes(): void {
  const lengths = [312_500, 1_250_000, 5_000_000];
  const rows = Object.entries(shapes).map(([name, shape]) => {
    const texts = lengths.map(shape);
    const times = texts.map((text) => time(() => wholeModel(text), 1));
    const sizes = texts.map(({ length }) => length);
    return [name, ...times.map(ms), growth(sizes, times).toFixed(2)];
  });
  const headings = lengths.map((length) => `${(length / 1e6).toFixed(2)} MB`);
  table('Hostile shapes, the reader alone [linear]', ['', ...headings, 'size to the power of'], rows);
}

// Speeds first: what other tools have taught the compiler would count against us.
speeds();
compareFindings();
compareFalseAlarms();
const [folder] = process.argv.slice(2);
if (folder !== undefined) overFolder(folder);
grow('One report of growing size', [50_000, 200_000, 800_000, 3_200_000], (size, round) =>
  realisticReport(seed + round, size),
);
for (const { name, textOf } of hostileTexts)
  grow(`Hostile: ${name}`, [50_000, 200_000, 800_000], (size, round) => textOf(size, `q${round}x`));
editsInAFolder();
readerShapes();
