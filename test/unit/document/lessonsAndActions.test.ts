// A heading that joins lessons and actions: what below it is a task, and what a lesson.
import assert from 'node:assert/strict';
import { items, lines } from './read';

describe('action items stand', () => {
  const under = (heading: string, ...text: string[]): string =>
    lines('# T', '', `## ${heading}`, '', ...text, '');

  for (const heading of [
    'Lessons learned and future improvements',
    'Lessons learned and next steps',
    'Learnings & actions',
    'Takeaways / Follow-ups',
    'Lessons/actions',
    'Lessons, next steps',
    'Conclusions and recommendations',
    'What we learned and what we will do',
    'Erkenntnisse und Maßnahmen',
    'Lições aprendidas e próximos passos',
  ]) {
    it(`under "${heading}" without the lessons`, () => {
      const text = under(
        heading,
        '- The limit was low',
        '- Alerts on symptoms reach us sooner than alerts on causes',
        '- The rollback was tested last in spring (OPS-7)',
        '- Having a second region saved us an hour',
        '- Raise the limit',
        '- **Rollback:** We need to test it',
        '- Rollback drill each quarter (owner: Kim)',
        '- Quotas should be checked before a deploy',
        '- [ ] Somebody looks at the graphs',
      );
      assert.deepEqual(items(text), [
        'open: Raise the limit',
        'open: Rollback: We need to test it',
        'open: Rollback drill each quarter (owner Kim)',
        'open: Quotas should be checked before a deploy',
        'open: Somebody looks at the graphs',
      ]);
    });
  }

  it('under actions that are joined with lessons, but for what tells of the past', () => {
    assert.deepEqual(
      items(
        under(
          'Action items and lessons learned',
          '- The limit was low',
          '- Having a second region saved us an hour',
          '- A limit for each tenant',
          '- **Fuzzing:** random requests against the quota',
        ),
      ),
      ['open: A limit for each tenant', 'open: Fuzzing: random requests against the quota'],
    );
  });

  it('under lessons joined with next steps: the rows of a table, the sentences that promise', () => {
    assert.deepEqual(
      items(
        under(
          'Lessons and next steps',
          'The limit was low. We will raise it.',
          '',
          '| Task | Owner |',
          '| --- | --- |',
          '| Limit for each tenant | Kim |',
        ),
      ),
      ['open: We will raise it.', 'open: Limit for each tenant (owner Kim)'],
    );
  });

  it('under lessons joined with next steps, each below a heading of its own', () => {
    assert.deepEqual(
      items(
        under(
          'Lessons and next steps',
          '### Lessons',
          '',
          '- The limit was low',
          '',
          '### Next steps',
          '',
          '- Limit for each tenant',
        ),
      ),
      ['open: Limit for each tenant'],
    );
  });
});
