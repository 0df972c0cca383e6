// How a section of a profile is written into a report: its heading, and its guidance as a comment until somebody replaces it.

/**
 * An ATX heading.
 * @param level 1 to 6; anything else is brought into that span
 */
export function headingLine(heading: string, level: number): string {
  return `${'#'.repeat(Math.max(1, Math.min(6, level)))} ${heading}`;
}

/**
 * A section without content: `heading`, then the guidance after one blank line; lines end with `\n`, the last one is not ended.
 * @param heading as it is to be written, markup included
 */
export function emptySection(heading: string, guidance: string): string {
  return guidance.trim() === '' ? heading : `${heading}\n\n${asComment(guidance.replace(/\r\n?/g, '\n'))}`;
}

/** An HTML comment; what would end it early is written as an entity. */
export function asComment(text: string): string {
  return `<!-- ${withoutCommentEnd(text.trim())} -->`;
}

/** A text that can stand inside an HTML comment: `-->` and `--!>`, which would end it, are written with an entity. */
function withoutCommentEnd(text: string): string {
  return text.replace(/--(!?)>/g, '--$1&gt;');
}
