// The way out of a blaming sentence whose facts the tool does not know: the question, left in the text until it is answered.
import type { Fix } from '../../rule';
import type { FoundBlame } from './found';

/** Puts `<!-- ask: … -->` below the paragraph, or inside the line where a line of its own would break a list or a table. */
export function insertQuestion({ source, paragraph, match: { question } }: FoundBlame): Fix {
  const comment = `<!-- ask: ${question} -->`;
  const end = paragraph.range.end;
  const ownLine = paragraph.kind === 'paragraph';
  const newText = ownLine ? `${source.lineBreak}${source.lineBreak}${comment}` : ` ${comment}`;
  const at = ownLine
    ? source.lineRange(source.lineAt(Math.max(paragraph.range.start, end - 1))).end
    : endOfWords(source.text, paragraph.range.start, end);
  return { title: 'Insert the question', safe: false, edits: [{ range: { start: at, end: at }, newText }] };
}

/** The end without the white space that may trail the last word. */
function endOfWords(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
