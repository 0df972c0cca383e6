// The reports that the tests of this suite write.

/** A report with every section of the lightweight template, and nothing to complain of. */
export const cleanReport = `---
title: Stale prices in the shop
date: 2026-03-04
severity: SEV-3
template: lightweight
---

# Stale prices in the shop

## Summary

For half an hour the shop showed the prices of the day before.

## Impact

About two hundred orders were placed at an old price.

## Timeline

All times are UTC.

- 09:00 The price feed stops
- 09:30 The feed is started again

## Contributing Factors

The feed has no alert of its own, and its log looks healthy while nothing arrives.

## Action Items

- [ ] Alert when no price has arrived for five minutes (owner: @rivera, due 2026-04-01)
- [x] Start the feed again
`;

/** The same without one section. */
export const withoutTimeline = cleanReport.replace(/## Timeline[^]*?(?=## Contributing)/, '');

export const blamingSentence = 'The engineer forgot to restart the feed.';

/** A report that says who is to blame. */
export const blamingReport = cleanReport.replace(
  'The feed has no alert',
  `${blamingSentence} The feed has no alert`,
);

/** The same with an appendix that makes it longer than a megabyte. */
export const longReport = `${cleanReport}\n## Appendix\n\n${'The feed ran as usual on this day.\n\n'.repeat(30_000)}`;

/** A report of little more than its open items. */
export function reportWithItems(title: string, ...items: readonly string[]): string {
  const lines = items.map((item) => `- [ ] ${item}\n`).join('');
  return `# Postmortem: ${title}\n\n## Summary\n\nIt was over soon.\n\n## Timeline\n\n- 10:00 The outage begins\n\n## Action Items\n\n${lines}`;
}
