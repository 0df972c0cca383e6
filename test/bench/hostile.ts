// Texts that nobody writes, made to find out whether cost grows faster than size. Shared by the benchmark and the property test.

export interface HostileText {
  readonly name: string;
  /** Roughly so many UTF-16 units; `mark` is a word that makes a text unlike those before. */
  readonly textOf: (size: number, mark: string) => string;
}

const repeated = (piece: string) => (size: number, mark: string) => {
  const text = piece.replaceAll('MARK', mark);
  return text.repeat(Math.ceil(size / text.length));
};

export const hostileTexts: readonly HostileText[] = [
  { name: 'words that trigger, one sentence', textOf: repeated('forgot MARK should have ') },
  {
    name: 'words that trigger, sentence after sentence in one paragraph',
    textOf: repeated('Kim forgot to drain MARK. '),
  },
  { name: 'a name at every turn', textOf: repeated('Priya Raman and Kim MARK of the night shift, who ') },
  { name: 'commas', textOf: repeated(',') },
  { name: 'commas between triggers', textOf: repeated('she, MARK, ignored, ') },
  {
    name: 'nested brackets',
    textOf: (size, mark) => `${mark} ${'('.repeat(size / 2)}${')'.repeat(size / 2)}`,
  },
  {
    name: 'nested square brackets',
    textOf: (size, mark) => `${mark} ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  },
  { name: 'questions', textOf: repeated('Why did nobody check MARK? ') },
  { name: 'apostrophes', textOf: repeated("n't've'd MARK's ") },
  { name: 'one word', textOf: repeated('x') },
  { name: 'one hyphenated word', textOf: repeated('self-') },
  { name: 'quotation marks', textOf: repeated('"MARK forgot" ') },
];
