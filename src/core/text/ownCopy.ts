// Cut-outs of a text that are kept after the text itself is let go.

/**
 * The same text in memory of its own. What an engine cuts out of a long text keeps all of that text in memory for as long as the
 * cut-out lives, so that one remembered name would hold a report of megabytes.
 */
export function ownCopy(text: string): string {
  // Joined to something and cut again, it hangs on no more than the joined text.
  return ` ${text}`.slice(1);
}
