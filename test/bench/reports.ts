// Realistic reports in any number and size, the same ones in every run.

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
  const parts = [
    `---\ntitle: ${subject} degraded\ndate: 2026-03-${day}\nseverity: SEV-${(seed % 3) + 1}\nstatus: in review\nauthors: [Ines Duarte, Rasmus Holm]\n---\n`,
    `# 2026-03-${day}: ${subject} degraded\n`,
    `## Summary\n\nFor 40 minutes the ${subject} answered slowly. ${pick(factors, seed)}\n`,
    `## Impact\n\n- ${(seed * 37) % 900} accounts saw errors between 09:12 and 09:52.\n- No data was lost.\n`,
  ];
  const rows = Math.max(6, Math.round(bytes / 300));
  const time = (i: number) =>
    `${String(9 + (Math.floor(i / 12) % 14)).padStart(2, '0')}:${String((i * 5) % 60).padStart(2, '0')}`;
  parts.push(
    '## Timeline\n\nAll times are UTC.\n\n| Time | Event |\n| --- | --- |',
    ...Array.from({ length: rows }, (_, i) => `| ${time(i)} | ${pick(events, i + seed)} |`),
    '',
    '## Contributing factors\n',
    ...Array.from(
      { length: rows },
      (_, i) => `${i + 1}. ${pick(factors, i + seed)} ${pick(factors, i + seed + 2)}`,
    ),
    '',
    '## Action items\n',
    ...Array.from(
      { length: Math.max(4, rows >> 1) },
      (_, i) => `- [${i % 3 ? ' ' : 'x'}] ${pick(actions, i + seed)}`,
    ),
    '',
  );
  return parts.join('\n');
}
