// One phenomenon is told once: where several rules of one family see it in the same words, the strongest speaks.
import type { Finding, RuleFamily } from '../rules/rule';
import { overlaps } from '../text/range';
import { byLoudness } from './severity';

/** Families whose rules look at one and the same thing: what a sentence says of people. */
const families: ReadonlySet<string> = new Set<RuleFamily>(['blame']);

/**
 * Of findings of such a family that overlap, only the strongest is kept: the loudest, among equals the longest, then the first.
 * @param findings sorted by their start; what is kept stays in order
 */
export function oneVoice(findings: readonly Finding[]): readonly Finding[] {
  const spoken: Finding[] = [];
  for (const finding of findings) {
    const rival = spoken.at(-1);
    if (!families.has(familyOf(finding))) continue;
    if (!rival || !overlaps(rival.range, finding.range)) spoken.push(finding);
    else if (isStronger(finding, rival)) spoken[spoken.length - 1] = finding;
  }
  const kept = new Set(spoken);
  return findings.filter((finding) => kept.has(finding) || !families.has(familyOf(finding)));
}

function familyOf({ rule }: Finding): string {
  return rule.slice(0, rule.indexOf('/'));
}

function isStronger(a: Finding, b: Finding): boolean {
  const length = ({ range }: Finding) => range.end - range.start;
  return (byLoudness(a.severity, b.severity) || length(b) - length(a)) < 0;
}
