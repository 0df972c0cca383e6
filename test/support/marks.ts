// Reports that say themselves where the findings stand: `‹text›` for the rule that is asked for, `‹family/name|text›` for any rule,
// `‹family/name, family/name|text›` where several findings stand at one place.

export interface Mark {
  /** Absent where the mark names no rule. */
  readonly rule: string | undefined;
  readonly start: number;
  readonly end: number;
}

const rulesInFront = /^((?:[a-z]+\/[a-z-]+(?:, )?)+)\|/;

/** The text without its marks, and where they were, in the order of the text. Marks do not nest. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (let open = marked.indexOf('‹'); open >= 0; open = marked.indexOf('‹', at)) {
    const close = marked.indexOf('›', open);
    if (close < 0) throw new Error(`A mark is not closed: ${marked.slice(open, open + 40)}`);
    const inside = marked.slice(open + 1, close);
    const [prefix = '', names] = rulesInFront.exec(inside) ?? [];
    text += marked.slice(at, open);
    const start = text.length;
    text += inside.slice(prefix.length);
    for (const rule of names?.split(', ') ?? [undefined]) marks.push({ rule, start, end: text.length });
    at = close + 1;
  }
  return { text: text + marked.slice(at), marks };
}

/** The marked stretches in words, to compare and to read: `family/name at "text"`. */
export function described(text: string, marks: readonly Mark[]): string[] {
  return marks.map(
    ({ rule, start, end }) => `${rule ?? 'a finding'} at ${start}: ${JSON.stringify(text.slice(start, end))}`,
  );
}
