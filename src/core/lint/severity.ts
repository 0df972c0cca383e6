// How loud findings are, compared.
import type { Severity } from '../rules/rule';

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Negative where `a` is louder than `b`, for sorting the loudest first. */
export function byLoudness(a: Severity, b: Severity): number {
  return loudness[b] - loudness[a];
}

/** The quieter one of two. */
export function quieter(a: Severity, b: Severity): Severity {
  return byLoudness(a, b) <= 0 ? b : a;
}
