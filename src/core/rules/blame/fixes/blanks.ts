// Places for the author to fill, in the notation `〈what is wanted〉`, which stays visible in the text until somebody fills it.
import { remembering } from '../../../text/remembering';
import type { FixEdit } from '../../rule';

/** A text with its blanks, in their order; brackets inside brackets are not read. */
export const withBlanks = remembering((newText): Required<Pick<FixEdit, 'newText' | 'blanks'>> => {
  const blanks = Array.from(newText.matchAll(/〈[^〈〉]*〉/g), ({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }));
  return { newText, blanks };
});
