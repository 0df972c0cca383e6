// Reads with markdown-it: block tokens with their lines, and inline markup with its places.
import MarkdownIt, { type Env, type MarkdownIt as Reader, type StateInline, type Token } from 'markdown-it';
import { makeBlocksLight, makeInlineLight } from './lightReader';
import { markupOf, type Markup } from './markup';

/** A block token of markdown-it; `map` counts lines of the text that was handed in. */
export type BlockToken = Token;

/** Link reference definitions, as one parse leaves them for the next. */
export type References = Env;

/** Markup is looked for in contents as long as people write; the effort for brackets can grow with the square. */
const longestContent = 40_000;
const mostBrackets = 300;

type InlineState = InstanceType<Reader['inline']['State']>;

/** All that no rule of inline markup looks at. */
const plainWords = /[^!&*<[\\\]_`~]+/y;
/** Stands for all of them in the tokens. */
const someWords = 'words';

type InlineRule = (state: InlineState, silent: boolean) => boolean;
type Place = (tokens: readonly Token[], before: number, start: number, end: number) => void;

/** The rules of inline markup in their order, with the signs at which each is asked and what gives its tokens their places. */
const inlineRules: readonly (readonly [name: string, signs: string, place: Place | undefined])[] = [
  ['escape', '\\', placeSingle],
  ['backticks', '`', placeSingle],
  ['strikethrough', '~', placeDelimiters],
  ['emphasis', '*_', placeDelimiters],
  ['link', '[', placeLink],
  ['image', '!', placeSingle],
  ['autolink', '<', placeLink],
  ['html_inline', '<', placeSingle],
  ['entity', '&', placeSingle],
];

const blockReader = makeBlockReader();
const inlineReader = makeInlineReader();
/** Without one of these there is no markup. */
const anySign = /[*`<&\\~[_]/;
const surelyMarkup = /[*`<&\\]/;
/** An underscore inside a word is no markup. */
const edgeUnderscore = /(?:^|[^\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u;

function mayHoldMarkup(content: string, { references }: References): boolean {
  if (!anySign.test(content)) return false;
  if (surelyMarkup.test(content) || content.includes('~~')) return true;
  // Brackets without a target are a check box or a remark, unless the text defines what they refer to.
  if (content.includes(references === undefined ? '](' : '[')) return true;
  return content.includes('_') && edgeUnderscore.test(content);
}

/** The block tokens of a text and the link definitions it holds. Line breaks of all kinds count as one line each. */
export function readBlockTokens(text: string): { tokens: readonly BlockToken[]; references: References } {
  const references: References = {};
  return { tokens: blockReader.parse(normalized(text), references), references };
}

/** What markdown-it does to every text before it reads it, where there is something to do. */
function normalized(text: string): string {
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return unified.includes('\0') ? unified.replaceAll('\0', '\ufffd') : unified;
}

/** The inline markup of one block's content, outer pieces before the inner ones they hold. */
export function readMarkup(content: string, references: References): readonly Markup[] {
  if (!mayHoldMarkup(content, references) || content.length > longestContent || hasTooManyBrackets(content))
    return [];
  const tokens: Token[] = [];
  inlineReader.inline.parse(content, inlineReader, references, tokens);
  return markupOf(tokens);
}

function hasTooManyBrackets(content: string): boolean {
  let count = 0;
  for (let at = content.indexOf('['); at >= 0; at = content.indexOf('[', at + 1)) {
    if (++count > mostBrackets) return true;
  }
  return false;
}

function makeBlockReader(): Reader {
  const reader = new MarkdownIt({ html: true });
  reader.core.ruler.enableOnly(['block']);
  takeLinksAsWritten(reader);
  makeBlocksLight(reader);
  return reader;
}

/** Nothing is rendered here: encoding targets and checking them for scripts would only cost time. */
function takeLinksAsWritten(reader: Reader): void {
  reader.normalizeLink = (url) => url;
  reader.normalizeLinkText = (url) => url;
  reader.validateLink = () => true;
}

/**
 * markdown-it gives inline tokens no place. Here every rule is wrapped so that the tokens it pushes get one: `map` then counts
 * UTF-16 units of the content, from the start to the end of what the rule consumed.
 */
function makeInlineReader(): Reader {
  const reader = new MarkdownIt({ html: true });
  const { ruler } = reader.inline;
  takeLinksAsWritten(reader);
  makeInlineLight(reader);
  const rules = new Map<number, InlineRule[]>();
  for (const [name, signs, place] of inlineRules) {
    const rule = placing(ruleNamed(reader, name), place);
    for (const sign of signs) rules.set(sign.charCodeAt(0), [...(rules.get(sign.charCodeAt(0)) ?? []), rule]);
  }
  // markdown-it asks every rule at every sign, and its own rule for text also stops at the signs of plug-ins. Words and line breaks
  // become a token that keeps delimiters apart; what they say is not read.
  ruler.enableOnly(['text']);
  ruler.at('text', (state, silent) => {
    plainWords.lastIndex = state.pos;
    if (plainWords.test(state.src)) {
      if (!silent) state.pending = someWords;
      state.pos = Math.min(plainWords.lastIndex, state.posMax);
      return true;
    }
    for (const rule of rules.get(state.src.charCodeAt(state.pos)) ?? []) if (rule(state, silent)) return true;
    return false;
  });
  // What joins pieces of text afterwards: they are not read.
  reader.inline.ruler2.disable('fragments_join');
  // The rule for links reads the label by calling back: that moment tells where the label lies.
  const tokenize = reader.inline.tokenize.bind(reader.inline);
  reader.inline.tokenize = (state: StateInline) => {
    const opening = state.tokens.at(-1);
    if (opening?.type === 'link_open' && !opening.map) opening.map = [state.pos, state.posMax];
    tokenize(state);
  };
  return reader;
}

function ruleNamed(reader: Reader, name: string): InlineRule {
  const { ruler } = reader.inline;
  ruler.enableOnly([name]);
  return ruler.getRules('')[0] as InlineRule;
}

function placing(rule: InlineRule, place: Place | undefined): InlineRule {
  if (!place) return rule;
  return (state, silent) => {
    const start = state.pos;
    const before = state.tokens.length;
    if (!rule(state, silent)) return false;
    if (!silent && state.tokens.length > before) place(state.tokens, before, start, state.pos);
    return true;
  };
}

function placeSingle(tokens: readonly Token[], _: number, start: number, end: number): void {
  const token = tokens.at(-1);
  if (token && !token.map && token.type !== 'text') token.map = [start, end];
}

/** Delimiters of emphasis come as one text token each, after the words that were pending. */
function placeDelimiters(tokens: readonly Token[], before: number, start: number, end: number): void {
  let at = end;
  for (let i = tokens.length - 1; i >= before && at > start; i--) {
    const token = tokens[i] as Token;
    token.map = [at - token.content.length, at];
    at -= token.content.length;
  }
}

/** The opening token keeps the place of the label, the closing one that of the whole link. */
function placeLink(tokens: readonly Token[], before: number, start: number, end: number): void {
  for (let i = before; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'link_open') continue;
    token.map ??= [start + 1, end - 1];
    break;
  }
  const closing = tokens.at(-1);
  if (closing) closing.map = [start, end];
}
