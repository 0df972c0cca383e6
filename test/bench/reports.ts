// Realistic reports in any number and size, no two alike, and the same ones in every run.

const services = [
  'checkout',
  'search index',
  'billing job',
  'message queue',
  'login',
  'image resizer',
  'DNS zone',
  'ledger',
];
const people = ['Ines', 'Rasmus', 'Adaeze', 'Tomasz', 'Noor', 'Kaito', 'Lucía', 'Bram'];
const hosts = ['db-2', 'cache-07', 'edge-14', 'worker-3', 'proxy-a', 'node-112'];

const events = [
  'The deploy of release {n} starts.',
  'Error rate on the gateway passes {k} %. **Detected**',
  'The on-call engineer acknowledges the page after {k} minutes.',
  'Two responders compare `pg_stat_activity` with last week and find {n} waiting sessions.',
  'Traffic is moved to the second region ([dashboard](https://example.org/d/{n})).',
  '{p} restarts {h}; the queue keeps growing.',
  'Support reports {n} tickets about the {s}.',
  '{p} asks the network team whether anything changed on {h}.',
  'The rollback of release {n} is done, errors fall to {k} %.',
  'A second page fires for {h}: disk usage at {k} %.',
  '{p} notices that {h} still has the old configuration.',
  'The queue is back at its usual depth. *Resolved*',
];
const factors = [
  'The pool of {n} connections is sized for the quiet hours, and nothing warns before it is empty.',
  'A lock request that waits blocks every query after it, even readers, until somebody cancels it.',
  'The alert counts failures per attempt; without attempts, e.g. after a token expired, it stays silent.',
  'The runbook names {h}, a host that was retired in March, so the responders used the console instead.',
  'Staging has the same schema but no long queries, and the rehearsal passed in {k} s.',
  'Because the {s} retries without back-off, {n} clients came back at the same moment.',
  'The dashboard showed the mean latency, which hardly moved while one request in {k} timed out.',
  'It is not documented which of the two feature flags wins when both are set on {h}.',
  'The certificate of {h} had been renewed by hand in the past, and its expiry was in nobody’s calendar.',
  'When the primary failed over, {n} writes were still waiting for the follower to acknowledge them.',
  'Our capacity model assumed {k} requests per second and node, measured before the last migration.',
  'There was an error in the parser of the {s} that only showed with more than {n} rows.',
  'The page went to a rota that nobody had been on since the reorganisation, and was escalated after {k} minutes.',
  '{p} had the right command at hand, but the prompt looks the same in staging and in production.',
  'The change was rolled out to all regions at once, as the deploy tool offers no other way.',
  'The first hypothesis, a network problem near {h}, cost {k} minutes, since packet loss was indeed up.',
  'Backups of the {s} ran every {k} hours; the last one before the incident was complete.',
  'We did not know that the quota of {n} was shared between both accounts.',
  'The vendor’s status page was green throughout, and their API answered with stale data.',
  'A config reload takes about {k} s per node, during which health checks can fail.',
];
const blaming = [
  '{p} forgot to drain {h} before the restart.',
  'The reviewer should have noticed that the limit of {n} was too low.',
  'This was a clear case of human error on {h}.',
  'The on-call engineer ignored {k} warnings.',
];
const actions = [
  'Set a lock timeout of {k} s for every migration and retry with back-off — owner: @rasmus, due 2026-12-18, DB-{n}',
  'Page when a channel that usually carries traffic is silent for {k} minutes',
  'Publish the age of the index on {h} as a metric (done)',
  'Warm a new cluster from a snapshot before it takes traffic. Owner: {p}, by 2027-01-15',
  'Show the environment in the prompt of {h}. Owner: {p}',
  'Roll the {s} out region by region, {k} % first',
];

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % sides;
  };
}

/** One report of roughly `bytes` characters; every `seed` gives another one. */
export function realisticReport(seed: number, bytes = 6_000): string {
  const roll = dice(seed);
  const from = (list: readonly string[]): string => list[roll(list.length)] as string;
  const filled = (list: readonly string[]): string =>
    from(list)
      .replaceAll('{n}', () => String(100 + roll(9_900)))
      .replaceAll('{k}', () => String(2 + roll(88)))
      .replaceAll('{p}', () => from(people))
      .replaceAll('{h}', () => from(hosts))
      .replaceAll('{s}', () => from(services));
  // One sentence in a hundred blames somebody, as in first drafts.
  const told = (): string => filled(roll(100) === 0 ? blaming : factors);
  const day = String(1 + (seed % 28)).padStart(2, '0');
  const service = from(services);
  const parts = [
    `---\ntitle: ${service} degraded\ndate: 2026-03-${day}\nseverity: SEV-${(seed % 3) + 1}\nstatus: in review\nauthors: [Ines Duarte, Rasmus Holm]\n---\n`,
    `# 2026-03-${day}: ${service} degraded\n`,
    `## Summary\n\nFor ${10 + roll(80)} minutes the ${service} answered slowly. ${told()} ${told()}\n`,
    `## Impact\n\n- ${roll(900)} accounts saw errors between 09:12 and 09:52.\n- No data was lost.\n`,
  ];
  const rows = Math.max(6, Math.round(bytes / 330));
  const time = (i: number) =>
    `${String(9 + (Math.floor(i / 12) % 14)).padStart(2, '0')}:${String((i * 5) % 60).padStart(2, '0')}`;
  parts.push(
    '## Timeline\n\nAll times are UTC.\n\n| Time | Event |\n| --- | --- |',
    ...Array.from({ length: rows }, (_, i) => `| ${time(i)} | ${filled(events)} |`),
    '',
    '## Contributing factors\n',
    ...Array.from({ length: rows }, (_, i) => `${i + 1}. ${told()} ${told()}`),
    '',
    '## Action items\n',
    ...Array.from(
      { length: Math.max(4, rows >> 1) },
      (_, i) => `- [${i % 3 ? ' ' : 'x'}] ${filled(actions)}`,
    ),
    '',
  );
  return parts.join('\n');
}
