// Whole reports in which nobody is blamed, by authors who wrote none of what the scorer learned from: how often the engine speaks up all the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from '../../../scripts/glob.mjs';
import { parsePostmortem } from '../../../src/core/document/parse';
import { findBlame } from '../../../src/core/language/findBlame';
import { loreOf, registerOf } from '../../../src/core/rules/blame/lore';
import { SourceText } from '../../../src/core/text/source';

/** So many false alarms in a thousand sentences are let pass. */
const ceiling = 3.5;

const nobody = { people: [], roles: [], teams: [], systems: [], allow: [], terms: {} };

describe('reports in which nobody is blamed', function () {
  this.timeout(60_000);

  const reports = globSync('test/blameless', '.md').flatMap((path) =>
    readFileSync(path, 'utf8').split(/^=====\r?$/m),
  );

  it(`are left alone but for ${ceiling} in a thousand sentences`, () => {
    let sentences = 0;
    const alarms: string[] = [];
    for (const text of reports) {
      const report = parsePostmortem(new SourceText(text));
      const lore = loreOf(report, { vocabulary: nobody, facts: undefined });
      for (const paragraph of report.prose) {
        sentences += paragraph.sentences.length;
        for (const { category, range } of findBlame(paragraph, lore(registerOf(paragraph))))
          if (category !== 'collective') alarms.push(`${category}: ${text.slice(range.start, range.end)}`);
      }
    }
    const perThousand = (alarms.length / sentences) * 1_000;
    console.log(
      `      ${reports.length} reports without blame, ${sentences} sentences: ${perThousand.toFixed(1)} false alarms in a thousand`,
    );
    assert.ok(perThousand <= ceiling, alarms.join('\n'));
  });
});
