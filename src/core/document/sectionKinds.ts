// What a heading means: from the words people write to the canonical kind of section.
import { sectionKinds, type SectionKind } from '../profile/profile';
import { englishSectionNames, metadataSectionNames } from './sectionNames';
import { foreignSectionNames } from './sectionNamesAbroad';

/** Another heading that a team or template uses for a kind. */
export interface SectionName {
  readonly kind: SectionKind;
  readonly name: string;
}

/** Longer headings tell a story; no name of a section is that long. */
const longestName = 120;

const listed = (names: string): string[] => names.split(',').map((name) => name.trim());

const catalogue = new Map<string, SectionKind>();
for (const language of [englishSectionNames, foreignSectionNames]) {
  for (const kind of sectionKinds) {
    for (const name of listed(language[kind])) if (!catalogue.has(name)) catalogue.set(name, kind);
  }
}

const metadataNames: ReadonlySet<string> = new Set(listed(metadataSectionNames));

/**
 * The kind of section that a heading opens, `null` where it has no canonical meaning. Numbering, emoji, brackets, colons, case and
 * markup do not matter. `extra` names are compared as whole names and come before the product's own.
 */
export function sectionKindOf(heading: string, extra: readonly SectionName[] = []): SectionKind | null {
  if (heading.length > longestName) return null;
  const name = bareName(heading);
  for (const { kind, name: other } of extra) if (bareName(other) === name) return kind;
  return (
    exactKind(name) ??
    kindWithoutBrackets(name) ??
    kindByWords(withoutBrackets(name)) ??
    kindByFirstPart(name) ??
    null
  );
}

/** Like `sectionKindOf`, but only whole names: for lines that are headings only if their words are a heading's. */
export function exactSectionKindOf(heading: string, extra: readonly SectionName[] = []): SectionKind | null {
  if (heading.length > longestName) return null;
  const name = bareName(heading);
  for (const { kind, name: other } of extra) if (bareName(other) === name) return kind;
  return exactKind(name) ?? kindWithoutBrackets(name) ?? null;
}

/** Whether a section of this heading holds statements about the incident, such as `- Severity: 2`. */
export function isMetadataHeading(heading: string): boolean {
  return metadataNames.has(withoutBrackets(bareName(heading)));
}

const dressing =
  /:[a-z0-9_+-]{2,}:|[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}\u{20E3}☑✓✔✗✘]/gu;
const numbering =
  /^(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):、．]\s*|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|[#§]+\s*|\d{1,2}\s+[-–—]?\s*|[一二三四五六七八九十]{1,2}、\s*)/;
const outerMarks = /^[\s\-–—:：*_.,;>|"“”]+|[\s\-–—:：*_.,;!?？！。>|"“”]+$/g;

/** A heading freed of its dressing: lower case, straight apostrophes, single spaces. */
export function bareName(heading: string): string {
  let name = heading.normalize('NFKC').toLowerCase();
  name = name
    .replace(dressing, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  name = name.replace(numbering, '');
  return name.replace(outerMarks, '');
}

function withoutBrackets(name: string): string {
  return name
    .replace(/[([{<【「][^)\]}>】」]*[)\]}>】」]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(outerMarks, '');
}

function kindWithoutBrackets(name: string): SectionKind | undefined {
  const bare = withoutBrackets(name);
  return bare === name ? undefined : exactKind(bare);
}

const openers =
  /^(?:the|our|this|an?|incident|issue|outage|event|postmortem|post-mortem|initial|brief|short|general|full|key|main|detailed|high[- ]level|technical|final|preliminary|overall|possible|potential|suspected|probable|known) /;

function exactKind(name: string): SectionKind | undefined {
  let rest = name;
  for (let i = 0; i < 3; i++) {
    const kind = catalogue.get(rest) ?? catalogue.get(rest.replace(/s$/, '')) ?? catalogue.get(`${rest}s`);
    if (kind) return kind;
    const next = rest.replace(openers, '');
    if (next === rest) return undefined;
    rest = next;
  }
  return undefined;
}

/** Words that tell the meaning of a longer heading; the first rule that fits decides. */
const wordRules: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(?:what|things|how|where)\b.*\b(?:(?:went|go|gone|goes|worked|work|did|do) (?:really |pretty |so )?(?:well|right|good)|did we do well)$/,
    'went-well',
  ],
  [/^(?:what|things|how|where)\b.*\b(?:lucky|luck|fortunate)\b/, 'lucky'],
  [
    /^(?:what|things|how|where)\b.*\b(?:(?:went|go|gone) (?:wrong|poorly|badly|bad|less well|not so well)|gone better|do better|done better|been better|be better|be improved|improved?|didn't work|did not work|not go (?:so )?well|didn't go (?:so |as )?well)\b/,
    'went-poorly',
  ],
  [
    /\b(?:prevent(?:ing|ed|s)?|avoid(?:ing)?) (?:it|this|that|these|such|similar|future|recurrence|reoccurrence|another|from|further)\b/,
    'actions',
  ],
  [
    /^what (?:are|is|will|do|should|have|'re|we|was|were)\b.*\b(?:doing|do|done|change|changing|next|improve|improving|fix|fixing)\b.*\b(?:about|prevent|future|now|next|going forward|to (?:avoid|prevent|fix|improve|ensure))\b/,
    'actions',
  ],
  [
    /^what(?:'s| is| comes| happens)? next\b|^(?:our )?next steps\b|^(?:moving|going|looking) (?:forward|ahead)\b/,
    'actions',
  ],
  [
    /\b(?:action items?|follow[- ]?ups?|next steps|to-?dos?|remediations?|action plan|countermeasures|preventati?ve measures?|corrective (?:actions?|measures?)|work items)\b/,
    'actions',
  ],
  [/^(?:[\w-]+ ){0,3}(?:improvements?|recommendations|mitigations|preventions?|safeguards)$/, 'actions'],
  [
    /^(?:immediate|short[- ]term|long[- ]term|mid[- ]term|medium[- ]term|near[- ]term|longer[- ]term|future|planned|proposed|preventive|preventative|corrective|completed|pending|outstanding|remaining|open|post-incident|follow-on)\b.*\b(?:actions?|changes|fix(?:es)?|plans?|measures?|work|improvements?|steps?|tasks?|solutions?|mitigations?|remediation)\b/,
    'actions',
  ],
  [
    /^(?:actions?|measures?|steps?|changes) (?:taken|planned|to be taken|we(?:'re| are|'ve| have)? (?:taking|taken|making|made)|required|needed|for the future|going forward)\b/,
    'actions',
  ],
  [
    /^what did we learn|^what (?:we|i)(?:'ve| have)? learn(?:ed|t)\b|\blessons?\b|\btakeaways?\b|\blearnings\b/,
    'lessons',
  ],
  [/\b(?:time ?line|chronology|sequence of events|chain of events)\b/, 'timeline'],
  [
    /\broot[- ]causes?\b|\bcontribut(?:ing|ory) (?:factors?|causes?|conditions?)\b|\b(?:five|5) why'?s?\b/,
    'causes',
  ],
  [
    /^(?:cause|causes|reason|reasons) (?:of|for|behind)\b|^why (?:did|was|were|it|this|the|we|do|does|is|wasn't|didn't)\b|^how (?:did|could) (?:it|this|that|the|we)\b.*\bhappen|^what (?:caused|went on|led to)\b|\bcauses?$/,
    'causes',
  ],
  [/^what triggered\b|\btrigger$/, 'trigger'],
  [
    /^how (?:was|were|did|have|we)\b.*\b(?:detect(?:ed)?|discover(?:ed)?|notice[d]?|find out|found|alerted|identified)\b|\bdetection$|^detection (?:of|and|by)\b/,
    'detection',
  ],
  [
    /^how (?:was|were|did|have|we|it)\b.*\b(?:fix(?:ed)?|resolved?|mitigated?|recover(?:ed)?|repaired|restored?)\b|\b(?:resolution|recovery)\b|^(?:the )?fix (?:for|of)\b|^mitigation (?:of|for)\b|^resolv(?:ing|ed)\b/,
    'resolution',
  ],
  [
    /^(?:what|who|which)\b.*\b(?:impacted|affected)\b|^(?:affected|impacted) [\w-]+$|^impacts? (?:on|to|of|for)\b|\b(?:impact|impacted)$|^impact (?:analysis|assessment|and)\b/,
    'impact',
  ],
  [
    /^(?:what (?:actually )?happened|what (?:did|was) (?:the )?(?:problem|issue|incident))\b|^summary (?:of|and)\b|\bsummary$|^overview of\b|\boverview$/,
    'summary',
  ],
  [
    /^how (?:did )?we respond(?:ed)?\b|^how did (?:we|the team) (?:respond|react)\b|\b(?:response|investigation|triage|diagnosis|troubleshooting)$|^(?:response|investigation) (?:to|of|and|into)\b|\bwork-?arounds?$/,
    'response',
  ],
  [/\bquestions\b/, 'questions'],
  [/^(?:lead[- ]?up|background|context)\b|\b(?:background|context)$/, 'background'],
  [
    /\b(?:chat|slack|irc|mail|error|server) ?logs?\b|^(?:related|relevant|supporting|additional|further|useful) [\w-]+(?: [\w-]+)?$|^appendix\b|^references\b|^links (?:to|and)\b/,
    'supporting',
  ],
  [/\bcommunications?$|^communications? (?:with|to|and)\b/, 'communication'],
  [
    /^(?:people|teams|persons|parties|individuals) (?:involved|present)\b|^who\b.*\b(?:involved|responded|participated)\b/,
    'people',
  ],
  [/影響$|影响$|^影響|^影响/, 'impact'],
  [/タイムライン|時系列|时间线|时间轴/, 'timeline'],
  [/根本原因|根因|原因$|要因$/, 'causes'],
  [/教訓|教训/, 'lessons'],
  [/アクションアイテム|再発防止|行动项|改进措施|预防措施|整改/, 'actions'],
  [/^ações |^acciones |^mesures |^maßnahmen /, 'actions'],
  [/^impacto |^auswirkungen? |^влияние /, 'impact'],
  [/^causas? |^ursachen? |^причин/, 'causes'],
  [/^lições |^lecciones |^leçons |^уроки /, 'lessons'],
  [/^linha do tempo|^хронология |^línea de(?:l)? tiempo|^chronologie /, 'timeline'],
];

/** More words than that are a sentence or a story, not the name of a section. */
const mostWords = 12;

function kindByWords(name: string): SectionKind | undefined {
  if (name.split(' ').length > mostWords) return undefined;
  for (const [pattern, kind] of wordRules) if (pattern.test(name)) return kind;
  return undefined;
}

const parts = /\s[-–—|/]\s|[:：;,]\s?|\s(?:and|&|\/|und|et|y|e|и)\s|[([（]/;

/** "Timeline - May 29" and "Summary: what we know" mean what stands first; "X and Y" means X, or else Y. */
function kindByFirstPart(name: string): SectionKind | undefined {
  const pieces = name.split(parts);
  if (pieces.length < 2) return undefined;
  for (const piece of pieces.slice(0, 2)) {
    const kind = exactKind(piece.trim().replace(outerMarks, ''));
    if (kind) return kind;
  }
  return undefined;
}
