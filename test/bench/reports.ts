// Realistic reports in any number and size, the same ones in every run: half of the text is told in paragraphs, a quarter is the
// timeline, the rest are lists.

const subjects = [
  'checkout',
  'search index',
  'billing job',
  'message queue',
  'login',
  'image resizer',
  'DNS zone',
];
const events = [
  'The deploy of release 412 starts.',
  'Error rate on the gateway passes 5 %. **Detected**',
  'The on-call engineer acknowledges the page.',
  'Two responders compare `pg_stat_activity` with last week and find 480 waiting sessions.',
  'Traffic is moved to the second region ([dashboard](https://example.org/d/42)).',
  'The queue is back at its usual depth. *Resolved*',
];
const factors = [
  'The pool of connections is sized for the quiet hours, and nothing warns before it is empty.',
  'A lock request that waits blocks every query after it, even readers, until somebody cancels it.',
  'The alert counts failures per attempt; without attempts, e.g. after a token expired, it stays silent.',
  'The runbook names a host that was retired in March, so the responders used the console instead.',
  'Staging has the same schema but no long queries, and the rehearsal passed in 1.2 s.',
];
const story = [
  'Every request opens a session in the database, and a session lives until the client closes it or the proxy gives up after ten minutes.',
  'The change that set this off had been reviewed by two people and was tested in staging, where the table has four thousand rows.',
  'While the first responder looked at the dashboards, which are *averages* over five minutes, the second one read the logs and saw `too many clients already` from 09:14 on.',
  'We believed at first that the release was at fault and rolled it back; the rollback had to wait for the same lock, so that nothing changed for another eleven minutes.',
  'Support received about forty tickets, most of them from customers who had retried and were charged once, as the [idempotency keys](https://example.org/docs/keys) promise.',
  'None of the alerts that we have for this service looks at the age of the oldest waiting query, which is the one number that would have told the story at once.',
];
const actions = [
  'Set a lock timeout of 3 s for every migration and retry with back-off — owner: @rasmus, due 2026-12-18, DB-871',
  'Page when a channel that usually carries traffic is silent for 10 minutes',
  'Publish the age of the index as a metric (done)',
  'Warm a new cluster from a snapshot before it takes traffic. Owner: Ines, by 2027-01-15',
];

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** One report of roughly `bytes` characters; `seed` chooses among the sentences. */
export function realisticReport(seed: number, bytes = 6_000): string {
  const day = String(1 + (seed % 28)).padStart(2, '0');
  const subject = pick(subjects, seed);
  const rows = Math.max(6, Math.round(bytes / 330));
  const many = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i));
  const time = (i: number) =>
    `${String(9 + (Math.floor(i / 12) % 14)).padStart(2, '0')}:${String((i * 5) % 60).padStart(2, '0')}`;
  const paragraphs = (count: number, from: number) =>
    many(count, (i) => `${pick(story, from + i)} ${pick(story, from + i + 1)} ${pick(factors, from + i)}\n`);
  return [
    `---\ntitle: ${subject} degraded\ndate: 2026-03-${day}\nseverity: SEV-${(seed % 3) + 1}\nstatus: in review\nauthors: [Ines Duarte, Rasmus Holm]\n---\n`,
    `# 2026-03-${day}: ${subject} degraded\n`,
    `## Summary\n\nFor 40 minutes the ${subject} answered slowly. ${pick(factors, seed)}\n`,
    `## Impact\n\n- ${(seed * 37) % 900} accounts saw errors between 09:12 and 09:52.\n- No data was lost.\n`,
    '## Background\n',
    ...paragraphs(Math.max(1, Math.round(rows / 5)), seed),
    '## Timeline\n\nAll times are UTC.\n\n| Time | Event |\n| --- | --- |',
    ...many(rows, (i) => `| ${time(i)} | ${pick(events, i + seed)} |`),
    '\n## Root cause\n',
    ...paragraphs(Math.max(1, Math.round(rows / 5)), seed + 2),
    '## Contributing factors\n',
    ...many(Math.max(2, rows >> 2), (i) => `${i + 1}. ${pick(factors, i + seed)}`),
    '\n## Action items\n',
    ...many(Math.max(3, rows >> 2), (i) => `- [${i % 3 ? ' ' : 'x'}] ${pick(actions, i + seed)}`),
    '',
  ].join('\n');
}
