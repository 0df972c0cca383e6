// Texts that nobody writes by hand cost no more than their length.
import assert from 'node:assert/strict';
import { recognise } from '../../../src/core/document/recognise';
import { SourceText } from '../../../src/core/text/source';
import { processorTime } from '../../support/growth';
import { read } from './read';

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const shapes: Readonly<Record<string, (length: number) => string>> = {
  'one line of words': (n) => repeated('lorem ipsum ', n),
  'one line of brackets': (n) => repeated('[', n),
  'one line of stars': (n) => repeated('**a*', n),
  'a deep quote': (n) => repeated('>', n),
  'a deep list': (n) => repeated('- ', n),
  'table cells': (n) =>
    `## Timeline\n\n| Time | Event |\n|---|---|\n${repeated('| 10:00 | it broke |\n', n)}`,
  'rows in HTML': (n) =>
    `## Timeline\n\n<table>\n<tr><th>Time</th><th>Event</th></tr>\n${repeated('<tr><td>10:00</td><td>it broke</td></tr>\n', n)}</table>\n`,
  'open tags of HTML': (n) => `<table>${repeated('<td <!-', n)}`,
  'an unclosed fence': (n) => `\`\`\`\n${repeated('a\n', n)}`,
  'unclosed comments': (n) => repeated('<!-- ', n),
  'entries with headings': (n) => `## Timeline\n\n${repeated('### 10:00\n\nfoo\n\n', n)}`,
  'bold labels': (n) => repeated('**Impact**: a\n\n', n),
  'action items': (n) => `## Action Items\n\n${repeated('- [ ] do it, owner: @kim, due 2024-01-02\n', n)}`,
  'quotation marks': (n) => repeated('"a ', n),
  'full stops': (n) => repeated('.', n),
  digits: (n) => repeated('1:', n),
  'nested YAML': (n) => `---\na: ${repeated('[', n)}\n---\n`,
};

const cost = (text: string): number =>
  processorTime(() => {
    const report = read(text);
    assert.ok(report.timeline.length + report.prose.length + report.comments.length >= 0);
  });

describe('hostile text is read in time that grows with its length:', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(name, function () {
      this.timeout(20_000);
      const small = shape(50_000);
      const large = shape(400_000);
      const least = Math.min(cost(small), cost(small));
      const most = cost(large);
      // Eight times the text: quadratic cost would be 64 times the time. Small times are noise.
      assert.ok(most < Math.max(250, least * 30), `${least.toFixed(1)} ms grew to ${most.toFixed(1)} ms`);
    });
  }
});

const anywhere = { include: () => true, exclude: () => false };

describe('whether hostile text is a report takes no time to see:', () => {
  const beginnings = ['', '---\ntitle: ', 'title: ', '- ', '**', '# t\n\n## Timeline\n\n'];
  const pieces = [' ', '|', '#', '_', '<a', '[a', '{{', 'title: ', 'name:\n', '2024-', 'may 1 ', '`', 'we '];
  for (const piece of pieces) {
    it(JSON.stringify(piece), () => {
      const texts = beginnings.map((beginning) => `${beginning}${repeated(piece, 64_000)}x`);
      const took = processorTime(() => {
        for (const text of texts) recognise('work/a.md', new SourceText(text), anywhere);
      });
      assert.ok(took < 1_000, `${took.toFixed(0)} ms`);
    });
  }
});

describe('more of a kind than a call can have arguments:', () => {
  const many = 150_000;
  const kinds: Readonly<Record<string, readonly [string, string]>> = {
    'rows of a timeline': ['## Timeline\n\n| Time | Event |\n|---|---|\n', '| 10:00 | up |\n'],
    'lines of a head': ['', 'Owner: Kim\n'],
  };
  for (const [name, [beginning, piece]] of Object.entries(kinds)) {
    it(name, function () {
      this.timeout(60_000);
      cost(beginning + piece.repeat(many));
    });
  }
});
