// Whole reports in which nobody is blamed, by authors who wrote none of what the scorer learned from, and what the engine says of them all the same.
import { readFileSync } from 'node:fs';
import { globSync } from '../../../scripts/glob.mjs';
import { parsePostmortem } from '../../../src/core/document/parse';
import { blameIn } from '../../../src/core/rules/blame/blameIn';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { vocabularyOf } from '../../../src/core/settings/settings';
import { SourceText } from '../../../src/core/text/source';

const nobody = vocabularyOf(defaultSettings());

/** What was found in a report, and of how many sentences; hints about "us" are left out. */
export interface BlamelessReport {
  readonly text: string;
  readonly sentences: number;
  readonly alarms: readonly string[];
}

export function blamelessReports(): readonly BlamelessReport[] {
  return globSync('test/blameless', '.md')
    .flatMap((path) => readFileSync(path, 'utf8').split(/^=====\r?$/m))
    .map(judged);
}

function judged(text: string): BlamelessReport {
  const report = parsePostmortem(new SourceText(text));
  const found = blameIn(report, { vocabulary: nobody, facts: undefined }).map(({ match }) => match);
  return {
    text,
    sentences: report.prose.reduce((sum, { sentences }) => sum + sentences.length, 0),
    alarms: found
      .filter(({ category }) => category !== 'collective')
      .map(({ category, range }) => `${category}: ${text.slice(range.start, range.end)}`),
  };
}

/** How many there are for a thousand sentences. */
export function perThousand(alarms: number, reports: readonly BlamelessReport[]): number {
  return (1_000 * alarms) / reports.reduce((sum, { sentences }) => sum + sentences, 0);
}
