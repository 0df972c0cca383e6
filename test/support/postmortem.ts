// A complete report, small enough to read in a test, from which a test takes away what it is about.

const parts = {
  summary: '## Summary\n\nFor 20 minutes the checkout answered slowly.',
  impact: '## Impact\n\nOf 900 orders, 31 were placed a second time.',
  timeline:
    '## Timeline\n\nAll times are UTC.\n\n- 09:12 Latency rises.\n- 09:32 Latency is back at its usual level.',
  causes: '## Contributing Factors\n\nThe pool of connections is sized for the quiet hours.',
  actions: '## Action Items\n\n- [ ] Page when the pool is nearly empty (@ines, due 2026-12-18)',
} as const;

export type Part = keyof typeof parts;

export interface PostmortemOptions {
  /** Sections that are left out. */
  readonly without?: Part | readonly Part[];
  /** Written in place of a section, its heading included. */
  readonly instead?: Partial<Record<Part, string>>;
  /** Lines of the front matter; `null` for a report without any. */
  readonly head?: readonly string[] | null;
  /** `null` for a report without a title line. */
  readonly title?: string | null;
  readonly lineBreak?: '\n' | '\r\n';
}

/** A report with all that the core set asks for, but for what the options say. */
export function postmortem(options: PostmortemOptions = {}): string {
  const {
    without = [],
    instead = {},
    head = ['date: 2026-11-02'],
    title = 'Slow checkout',
    lineBreak = '\n',
  } = options;
  const left = Object.entries(parts).filter(([part]) => ![without].flat().includes(part as Part));
  const blocks = [
    ...(head ? [`---\n${head.join('\n')}\n---`] : []),
    ...(title === null ? [] : [`# ${title}`]),
    ...left.map(([part, text]) => instead[part as Part] ?? text),
  ];
  return `${blocks.join('\n\n')}\n`.replace(/\n/g, lineBreak);
}
