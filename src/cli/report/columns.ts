// Text for a terminal: nothing in it that a terminal obeys, and lines that fit.

/** Without control characters: a report's text must not move the cursor or paint the screen of who lists it. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** How many columns a terminal gives a text: two for ideographs and emoji, none for what combines with its neighbour. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{Mn}|\u200d|\ufe0f/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Filled up with spaces to a width; longer texts stay as they are. */
export function padTo(width: number, text: string): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Broken into lines of at most `width` columns, between words where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
    for (const piece of splitWide(word, width)) {
      const needed = widthOf(piece);
      if (line !== '' && used + 1 + needed > width) {
        lines.push(line);
        line = '';
        used = 0;
      }
      used += needed + (line === '' ? 0 : 1);
      line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A word in pieces that fit; languages without spaces have long ones. */
function splitWide(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const needed = widthOf(letter);
    if (used + needed > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += needed;
  }
  return [...pieces, piece];
}
