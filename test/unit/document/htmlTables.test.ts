// Tables in raw HTML, as other editors export them: what is read from them, and what they are left alone for.
import assert from 'node:assert/strict';
import { at, events, items, lines, read } from './read';

const actions = (...table: string[]): string =>
  lines('# Outage', '', '## Action Items', '', ...table, '', 'That is all.', '');

const expected = ['open: Cap the pool (owner Kim, due 2027-05-03)', 'done: Drop the flag (owner Lee)'];

describe('a table in HTML', () => {
  for (const [how, table] of Object.entries({
    'one row a line': [
      '<table>',
      '<tr><th>Action</th><th>Owner</th><th>Due</th><th>Status</th></tr>',
      '<tr><td>Cap the pool</td><td>Kim</td><td>2027-05-03</td><td></td></tr>',
      '<tr><td>Drop the flag</td><td>Lee</td><td></td><td>Done</td></tr>',
      '</table>',
    ],
    'all in one line': [
      '<table><tr><th>Action</th><th>Owner</th><th>Due</th><th>Status</th></tr><tr><td>Cap the pool</td><td>Kim</td><td>2027-05-03</td><td>open</td></tr><tr><td>Drop the flag</td><td>Lee</td><td></td><td>Done</td></tr></table>',
    ],
    'one cell a line, inside of wrappers, with attributes and formatting': [
      '<div class="table-wrap">',
      '  <TABLE style="border: 1px"><colgroup><col width="100"/></colgroup>',
      '  <thead>',
      '    <tr>',
      '      <th colspan="1" rowspan="1"><p><strong>Action</strong></p></th>',
      '      <th colspan="1"><p>Owner</p></th>',
      '      <th>Due</th><th>Status</th>',
      '    </tr>',
      '  </thead>',
      '  <tbody>',
      '    <tr>',
      '      <td><p>Cap',
      '         the <b>pool</b></p></td>',
      '      <td><p><span style="color: red">Kim</span></p></td>',
      '      <td>2027-05-03</td>',
      '      <td> </td>',
      '    </tr>',
      '    <tr><!-- moved --><td>Drop<br/>the flag</td><td>Lee</td><td></td><td>Done</td></tr>',
      '  </tbody></TABLE>',
      '</div>',
    ],
    'without the end tags that may be left out': [
      '<table>',
      '<tr><th>Action<th>Owner<th>Due<th>Status',
      '<tr><td>Cap the pool<td>Kim<td>2027-05-03<td>',
      '<tr><td>Drop the flag<td>Lee<td><td>Done',
      '</table>',
    ],
  })) {
    it(`tells action items: ${how}`, () => {
      assert.deepEqual(items(actions(...table)), expected);
      assert.deepEqual(items(actions(...table).replaceAll('\n', '\r\n')), expected);
    });
  }

  it('leaves each word at its place', () => {
    const text = actions(
      '<table><tr><th>Action</th><th>Owner</th></tr>',
      '<tr><td>',
      '  <p>Cap the pool &amp; alert</p>',
      '</td><td>',
      '  Kim',
      '</td></tr></table>',
    );
    const report = read(text);
    const [item] = report.actionItems;
    assert.equal(item?.style, 'row');
    assert.equal(at(report, item.textRange), 'Cap the pool &amp; alert');
    assert.equal(at(report, item.owner?.range), 'Kim');
    assert.match(at(report, item.range) ?? '', /^<tr><td>[^]*<\/td><\/tr>$/);
  });

  it('tells the course of the incident', () => {
    const text = lines(
      '# Outage',
      '',
      '## Timeline (UTC)',
      '',
      '<table>',
      '<tr><th>Time</th><th>Event</th></tr>',
      '<tr><td>2027-05-03 09:12</td><td>Latency rises</td></tr>',
      '<tr><td>09:32</td><td>Latency is back</td></tr>',
      '</table>',
      '',
    );
    assert.deepEqual(events(text), ['2027-05-03T09:12Z Latency rises', '2027-05-03T09:32Z Latency is back']);
  });

  it('is left alone where what its columns hold is not plain', () => {
    const header = '<tr><th>Action</th><th>Owner</th></tr>';
    const row = '<tr><td>Cap the pool</td><td>Kim</td></tr>';
    for (const [why, ...table] of [
      [
        'a cell over two columns',
        '<table>',
        header,
        '<tr><td colspan="2">Cap the pool</td></tr>',
        '</table>',
      ],
      [
        'a cell over two rows',
        '<table>',
        header,
        '<tr><td rowspan=2>Cap the pool</td><td>Kim</td></tr>',
        '</table>',
      ],
      [
        'a table inside',
        '<table>',
        header,
        `<tr><td><table>${row}</table></td><td>Kim</td></tr>`,
        '</table>',
      ],
      ['two tables', '<table>', header, row, '</table>', '<table>', header, row, '</table>'],
      ['an empty line', '<table>', header, '', row, '</table>'],
      ['no end', '<table>', header, row],
      [
        'no rows',
        '<table>',
        '<td>Action</td><td>Owner</td>',
        '<td>Cap the pool</td><td>Kim</td>',
        '</table>',
      ],
      ['a comment around it', '<!-- <table>', header, row, '</table> -->'],
      ['a comment that never ends', '<table>', header, row, '<!--', '</table>'],
      ['words around it', '<div>See this:', '<table>', header, row, '</table>', '</div>'],
      [
        'a heading inside',
        '<table>',
        header,
        '<tr><td><h2>Later</h2>Cap the pool</td><td>Kim</td></tr>',
        '</table>',
      ],
      ['no header', '<table>', row, row.replace('Cap', 'Widen'), '</table>'],
      ['a quotation', '> <table>', `> ${header}`, `> ${row}`, '> </table>'],
    ]) {
      assert.deepEqual(items(actions(...table)), [], why);
    }
  });

  it('keeps its comments, and nothing in it is read as prose', () => {
    const report = read(
      actions(
        '<table>',
        '<tr><th>Action</th><th>Owner</th></tr>',
        '<!-- ask: who owns this? -->',
        '<tr><td>Kim forgot to cap the pool <!-- twice --></td><td>Kim</td></tr>',
        '</table>',
      ),
    );
    assert.deepEqual(
      report.comments.map(({ text }) => text),
      ['ask: who owns this?', 'twice'],
    );
    assert.deepEqual(
      report.prose.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
      ['Outage', 'Action Items', 'That is all.'],
    );
  });
});
