// Makes markdown-it lighter where it spends most, with nothing else read: how it makes tokens and states, and how it finds lines.
import MarkdownIt, { type Delimiter, type Env, type MarkdownIt as Reader, type Token } from 'markdown-it';

type BlockState = Reader['block']['State'];
type InlineState = Reader['inline']['State'];

/**
 * The tokens of markdown-it are made by a constructor that defines each property on its own, which costs a fifth of a parse. Plain
 * objects of the same shape do as well.
 */
function lightToken(type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token {
  const token = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: true,
    hidden: false,
  };
  return token as unknown as Token;
}

export function makeBlocksLight(reader: Reader): void {
  reader.block.State = class extends reader.block.State {
    constructor(source: string, markdown: Reader, env: Env, tokens: Token[]) {
      // Without a text it finds no lines: it would look at every letter for them.
      super('', markdown, env, tokens);
      this.src = source;
      placeLines(this, source);
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (nesting < 0) this.level--;
      const token = lightToken(type, tag, nesting, this.level);
      if (nesting > 0) this.level++;
      this.tokens.push(token);
      return token;
    }
  };
  askOnlyAboveLines(reader);
}

const dash = 45;
const equals = 61;

/**
 * The rule for underlined headings looks for the end of every paragraph, and the next rule does so again: only above a line that may
 * underline it has to.
 */
function askOnlyAboveLines(reader: Reader): void {
  const { ruler } = new MarkdownIt().block;
  ruler.enableOnly(['lheading']);
  const [rule] = ruler.getRules('');
  if (rule)
    reader.block.ruler.at(
      'lheading',
      (state, start, end, silent) => isAboveLine(state, start, end) && rule(state, start, end, silent),
    );
}

function isAboveLine(state: InstanceType<BlockState>, start: number, end: number): boolean {
  for (let line = start + 1; line < end && !state.isEmpty(line); line++) {
    const first = state.src.charCodeAt((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));
    if (first === dash || first === equals) return true;
  }
  return false;
}

const space = 32;
const tab = 9;
const tabWidth = 4;

/** Where the lines start and end, and how far each is indented, in signs and in columns. Blanks that no line break follows are no line. */
function placeLines(state: InstanceType<BlockState>, text: string): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const signs: number[] = [];
  const columns: number[] = [];
  const add = (start: number, end: number, indent: number, column: number): void => {
    starts.push(start);
    ends.push(end);
    signs.push(indent);
    columns.push(column);
  };
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    let words = start;
    let column = 0;
    for (let code = text.charCodeAt(words); code === space || code === tab; code = text.charCodeAt(++words))
      column += code === tab ? tabWidth - (column % tabWidth) : 1;
    if (words < text.length) add(start, end, words - start, column);
    start = end + 1;
  }
  state.lineMax = starts.length;
  // One line more stands for the end.
  add(text.length, text.length, 0, 0);
  state.bMarks = starts;
  state.eMarks = ends;
  state.tShift = signs;
  state.sCount = columns;
  state.bsCount = starts.map(() => 0);
}

export function makeInlineLight(reader: Reader): void {
  const methods = class extends reader.inline.State {
    override pushPending(): Token {
      const token = lightToken('text', '', 0, this.pendingLevel);
      token.content = this.pending;
      this.tokens.push(token);
      this.pending = '';
      return token;
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (this.pending) this.pushPending();
      if (nesting < 0) {
        this.level--;
        this.delimiters = this._prev_delimiters.pop() ?? [];
      }
      const token = lightToken(type, tag, nesting, this.level);
      let meta: { delimiters: Delimiter[] } | undefined;
      if (nesting > 0) {
        this.level++;
        this._prev_delimiters.push(this.delimiters);
        this.delimiters = [];
        meta = { delimiters: this.delimiters };
      }
      this.pendingLevel = this.level;
      this.tokens.push(token);
      this.tokens_meta.push(meta);
      return token;
    }
  };
  // A state is made for every content with markup, and its properties, too, are defined one by one: these are the same at once.
  const properties = class {
    readonly tokens_meta: unknown[] = [];
    pos = 0;
    readonly posMax: number;
    level = 0;
    pending = '';
    pendingLevel = 0;
    cache = {};
    backticks = {};
    backticksScanned = false;
    skipHtmlSpecial = false;
    linkLevel = 0;
    delimiters: Delimiter[] = [];
    _prev_delimiters: Delimiter[][] = [];

    constructor(
      readonly src: string,
      readonly md: Reader,
      readonly env: Env,
      readonly tokens: Token[],
    ) {
      this.posMax = src.length;
    }
  };
  Object.setPrototypeOf(properties.prototype, methods.prototype);
  reader.inline.State = properties as unknown as InlineState;
}
