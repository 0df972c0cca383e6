// The one way to name a place: half-open ranges of UTF-16 offsets into the original text.

/** From `start` up to, not including, `end`; both are UTF-16 offsets into the original source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two ranges share at least one position; an empty range overlaps what it touches. */
export function overlaps(a: Range, b: Range): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
