// Places for the author to fill, in the notation `〈what is wanted〉`, which stays visible in the text until somebody fills it.
import type { FixEdit } from '../../rule';

/** A text with its blanks, in their order; brackets inside brackets are not read. */
export function withBlanks(newText: string): Required<Pick<FixEdit, 'newText' | 'blanks'>> {
  const blanks = Array.from(newText.matchAll(/〈[^〈〉]*〉/g), ({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }));
  return { newText, blanks };
}
