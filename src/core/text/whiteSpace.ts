// White space, letter by letter: a regular expression for each letter would cost more than all else that is done with it.

const otherSpace = /\s/;

/** Whether a UTF-16 unit is white space to regular expressions; so is `NaN`, which stands at both ends of a text. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return !(code < 0xa0) && (Number.isNaN(code) || otherSpace.test(String.fromCharCode(code)));
}
