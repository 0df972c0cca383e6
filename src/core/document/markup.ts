// From inline tokens that know their place to pieces of markup.

export type MarkupKind =
  'code' | 'strong' | 'emphasis' | 'strikethrough' | 'link' | 'image' | 'html' | 'escape' | 'entity';

/** One piece of inline markup; offsets count in the content that was handed in. */
export interface Markup {
  readonly kind: MarkupKind;
  readonly start: number;
  readonly end: number;
  /** What the delimiters enclose: label, code, emphasised words. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The target of a link, the character an entity stands for. */
  readonly value: string | undefined;
}

/** A token of markdown-it as far as it is read here. `map` counts in the content: a label in an opening link, the whole link in a closing one. */
interface PlacedToken {
  readonly type: string;
  readonly nesting: number;
  readonly map: readonly [number, number] | null;
  readonly content: string;
  readonly markup: string;
  readonly info: string;
  readonly attrs: readonly (readonly [string, string | number])[] | null;
}

const opening = new Map<string, MarkupKind>([
  ['strong_open', 'strong'],
  ['em_open', 'emphasis'],
  ['s_open', 'strikethrough'],
  ['link_open', 'link'],
]);

/** The markup that placed tokens stand for, outer pieces before the inner ones they hold. */
export function markupOf(tokens: readonly PlacedToken[]): Markup[] {
  const found: Markup[] = [];
  const open: { slot: number; token: PlacedToken }[] = [];
  for (const token of tokens) {
    const kind = opening.get(token.type);
    if (kind) {
      open.push({ slot: found.length, token });
      found.push({ kind, start: 0, end: 0, innerStart: 0, innerEnd: 0, value: undefined });
    } else if (token.nesting < 0) {
      const begun = open.pop();
      const from = begun?.token.map;
      const until = token.map;
      const blank = begun && found[begun.slot];
      if (!blank || !from || !until) continue;
      const isLink = blank.kind === 'link';
      const width = begun.token.markup.length;
      found[begun.slot] = {
        kind: blank.kind,
        // Strong emphasis is made of two delimiters, of which the inner opening and the inner closing one carry the token.
        start: isLink ? until[0] : from[1] - width,
        end: isLink ? until[1] : until[0] + width,
        innerStart: isLink ? from[0] : from[1],
        innerEnd: isLink ? from[1] : until[0],
        value: isLink ? attribute(begun.token, 'href') : undefined,
      };
    } else if (token.map) {
      const single = markupOfSingle(token, token.map[0], token.map[1]);
      if (single) found.push(single);
    }
  }
  return found.filter((markup) => markup.end > markup.start);
}

function markupOfSingle(token: PlacedToken, start: number, end: number): Markup | undefined {
  if (token.type === 'code_inline') {
    const width = token.markup.length;
    return { kind: 'code', start, end, innerStart: start + width, innerEnd: end - width, value: undefined };
  }
  if (token.type === 'image') {
    return { kind: 'image', start, end, innerStart: end, innerEnd: end, value: attribute(token, 'src') };
  }
  if (token.type === 'html_inline') {
    return { kind: 'html', start, end, innerStart: end, innerEnd: end, value: token.content };
  }
  if (token.type === 'text_special') {
    const kind = token.info === 'entity' ? 'entity' : 'escape';
    const innerStart = kind === 'escape' ? start + 1 : end;
    return { kind, start, end, innerStart, innerEnd: end, value: token.content };
  }
  return undefined;
}

function attribute(token: PlacedToken, name: string): string {
  return String(token.attrs?.find(([key]) => key === name)?.[1] ?? '');
}
