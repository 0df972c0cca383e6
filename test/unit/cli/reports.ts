// Small reports for the command line to read.

/** Complete, and nothing to find in it. */
export const calmReport = `---
title: Invoices went out a day late
severity: SEV-3
status: final
services: [billing, mailer]
owner: Noor
---

# Invoices went out a day late

## Summary

Invoices of the last day of February were sent a day late to 212 customers.

## Impact

Customers got their invoice on the first of March.

## Timeline

All times are UTC.

- 2026-03-01 06:00 The nightly job starts.
- 2026-03-01 06:20 Detected: the number of sent invoices is zero.
- 2026-03-01 09:40 Resolved: the job has run again.

## Contributing Factors

The job compared dates in two calendars that differ on this day.

## Action Items

- [ ] Run the job against a leap day in staging — owner: @noor, due: 2026-04-01
- [x] Alert when no invoice has been sent by seven
`;

/** Says of a person what it should ask of the system. */
export const blamingReport = `# Search outage

## Summary

Search was down for an hour.

## Impact

Nobody could search.

## Timeline

- 2026-02-11 14:02 UTC Searches fail.

## Contributing Factors

The on-call engineer forgot to drain the node.

## Action Items

- Drain nodes by a script
`;

export const readme = '# Shop\n\nHow to build it.\n';
