// What a heading means: from the words people write to the canonical kind of section.
import { sectionKinds, type SectionKind } from '../profile/profile';
import { remembering } from '../text/remembering';
import { englishSectionNames, metadataSectionNames } from './sectionNames';
import { foreignSectionNames } from './sectionNamesAbroad';
import { wordRules } from './sectionWords';
import { SpellingIndex } from './spelling';

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

const misspelt = new SpellingIndex(catalogue);

const longestMetadataName = 40;
const metadataNames: ReadonlySet<string> = new Set(listed(metadataSectionNames));

/**
 * The kind of section that a heading opens, `null` where it has no canonical meaning. Numbering, emoji, brackets, colons, case and
 * markup do not matter. `extra` names are compared as whole names and come before the product's own.
 */
export function sectionKindOf(heading: string, extra: readonly SectionName[] = []): SectionKind | null {
  if (heading.length > longestName) return null;
  return givenKind(heading, extra) ?? knownKind(heading);
}

const knownKind = remembering((heading) => {
  const name = bareName(heading);
  return (
    exactKind(name) ??
    kindWithoutBrackets(name) ??
    kindsJoined(name)[0] ??
    kindByWords(withoutBrackets(name)) ??
    kindByFirstPart(name) ??
    misspelt.near(name) ??
    null
  );
});

function givenKind(heading: string, extra: readonly SectionName[]): SectionKind | undefined {
  if (extra.length === 0) return undefined;
  const name = bareName(heading);
  return extra.find((other) => bareName(other.name) === name)?.kind;
}

const mayJoin = /[,&/]|\s(?:and|und|et|y|e|и)\s/i;

/** Whether a heading joins actions to what it names first: "Lessons learned and future improvements". */
export function joinsActions(heading: string): boolean {
  if (heading.length > longestName || !mayJoin.test(heading)) return false;
  const [, ...others] = bareName(heading).split(conjunctions);
  return others.some((part) => sectionKindOf(part) === 'actions');
}

/** Whether a heading names lessons as well as actions and nothing else: "Lessons learned and next steps", "Actions & takeaways". */
export function joinsLessonsAndActions(heading: string): boolean {
  return heading.length <= longestName && kindsJoined(heading).length > 0;
}

/** The kinds that such a heading names, in its order; none of another heading. */
function kindsJoined(heading: string): readonly SectionKind[] {
  return mayJoin.test(heading) ? readKindsJoined(heading) : [];
}

const readKindsJoined = remembering((heading) => {
  const kinds = withoutBrackets(bareName(heading))
    .split(looseConjunctions)
    .map((part) => sectionKindOf(part));
  const joined = kinds.filter((kind) => kind === 'lessons' || kind === 'actions');
  return joined.length === kinds.length && new Set(joined).size > 1 ? joined : [];
});

/** Like `sectionKindOf`, but only whole names: for lines that are headings only if their words are a heading's. */
export function exactSectionKindOf(heading: string, extra: readonly SectionName[] = []): SectionKind | null {
  if (heading.length > longestName) return null;
  return givenKind(heading, extra) ?? knownExactKind(heading);
}

const knownExactKind = remembering((heading) => {
  const name = bareName(heading);
  return exactKind(name) ?? kindWithoutBrackets(name) ?? null;
});

/** Whether a section of this heading holds statements about the incident, such as `- Severity: 2`. */
export function isMetadataHeading(heading: string): boolean {
  return heading.length <= longestMetadataName && isMetadataName(heading);
}

const isMetadataName = remembering((heading) => metadataNames.has(withoutBrackets(bareName(heading))));

const dressing =
  /:[a-z0-9_+-]{2,}:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\u{20E3}|[✓✗✘]/gu;
const numbering =
  /^(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):、．]\s*|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|[#§]+\s*|\d{1,2}\s+[-–—]?\s*|[一二三四五六七八九十]{1,2}、\s*)/;
const outerMarks = /^[\s\-–—:：*_.,;>|"“”■□●○◆◇◎▼▽▶▷★☆※・]+|[\s\-–—:：*_.,;!?？！。>|"“”]+$/g;

/** Most headings wear nothing. */
const plainName = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A heading freed of its dressing: lower case, straight apostrophes, single spaces. */
export function bareName(heading: string): string {
  if (plainName.test(heading)) return heading.toLowerCase();
  let name = heading.normalize('NFKC').toLowerCase();
  name = name
    .replace(dressing, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  name = name.replace(numbering, '');
  return name.replace(outerMarks, '');
}

const bracket = /[([{<【「]/;

/** A bare name without what it says in brackets. */
function withoutBrackets(name: string): string {
  if (!bracket.test(name)) return name;
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

/** More words than that are a sentence or a story, not the name of a section. */
const mostWords = 12;

function kindByWords(name: string): SectionKind | undefined {
  if (name.split(' ').length > mostWords) return undefined;
  for (const [pattern, kind] of wordRules) if (pattern.test(name)) return kind;
  return undefined;
}

const joints = /\s[-–—|/]\s|[:：;]\s?|[([（]/;
const conjunctions = /,\s?|\s(?:and|&|\/|und|et|y|e|и)\s/;

/** Between names that both are sections a sign needs no space around it. */
const looseConjunctions = /\s?[,&/+]\s?|\s(?:and|und|et|y|e|и)\s/;

/** "Postmortem: queue stuck" says what the document is. */
const documentName = /^\s*(?:post[- ]?mortem|retro(?:spective)?)\s*$/;

/** "Timeline - May 29" and "Day two: timeline" mean the part that is a name; "X and Y" means X. */
function kindByFirstPart(name: string): SectionKind | undefined {
  const kindOfPart = (part: string): SectionKind | undefined =>
    documentName.test(part) ? undefined : exactKind(part.trim().replace(outerMarks, ''));
  const pieces = name.split(joints);
  if (pieces.length > 1) {
    for (const piece of pieces.slice(0, 2)) {
      const kind = kindOfPart(piece);
      if (kind) return kind;
    }
  }
  const [first, second] = (pieces[0] ?? name).split(conjunctions);
  return first !== undefined && second !== undefined ? kindOfPart(first) : undefined;
}
