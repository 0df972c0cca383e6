// How the lexicons write down words: parted by white space, and with a plus where the form with -s is meant as well.

/** The words of a text; `slip+` is "slip" and "slips". */
export function list(text: string): readonly string[] {
  const written = text.trim().split(/\s+/);
  return text.includes('+') ? written.flatMap(withTheirS) : written;
}

/** The same, to be asked whether a word is among them; read when that is first asked, as a text meets few of the sets there are. */
export function words(text: string): ReadonlySet<string> {
  return new WordSet(() => list(text));
}

/** The words of several sets. */
export function allOf(...sets: readonly Iterable<string>[]): ReadonlySet<string> {
  return new WordSet(() => sets.flatMap((set) => [...set]));
}

/** Words that are gathered when one of them is first asked for. */
export function gathered(gather: () => Iterable<string>): ReadonlySet<string> {
  return new WordSet(gather);
}

class WordSet implements ReadonlySet<string> {
  private known: ReadonlySet<string> | undefined = undefined;

  constructor(private readonly gather: () => Iterable<string>) {}

  has(word: string): boolean {
    const { known } = this;
    return known === undefined ? this.all().has(word) : known.has(word);
  }

  private all(): ReadonlySet<string> {
    return (this.known ??= new Set(this.gather()));
  }

  get size(): number {
    return this.all().size;
  }

  forEach(tell: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) tell(word, word, this);
  }

  [Symbol.iterator]() {
    return this.all()[Symbol.iterator]();
  }

  entries() {
    return this.all().entries();
  }

  keys() {
    return this.all().keys();
  }

  values() {
    return this.all().values();
  }
}

/** A word with a plus as it is and with -s, as plurals of nouns and third persons of verbs have it; any other word alone. */
export function withTheirS(written: string): readonly string[] {
  if (!written.endsWith('+')) return [written];
  const word = written.slice(0, -1);
  if (word.endsWith('y') && !'aeiou'.includes(word.charAt(word.length - 2)))
    return [word, `${word.slice(0, -1)}ies`];
  return [word, hisses(word) ? `${word}es` : `${word}s`];
}

/** Whether -s needs an "e" before it: "miss", "fix", "catch", "push". */
export function hisses(word: string): boolean {
  return word.endsWith('s') || word.endsWith('x') || word.endsWith('ch') || word.endsWith('sh');
}

/** What is done amiss, in both spellings: "mislabel", "mis-label". */
export function amiss(verbs: string): ReadonlySet<string> {
  return new WordSet(() => list(verbs).flatMap((verb) => [`mis${verb}`, `mis-${verb}`]));
}
