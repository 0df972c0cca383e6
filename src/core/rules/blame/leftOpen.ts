// What a sentence that blames leaves open, in the words of a message; a reason that it gives is not told to be missing.
import type { BlameMatch } from '../../language/blame';

/** "it does not say what made it likely" */
export function leftOpen({ unsaid, explained }: Pick<BlameMatch, 'unsaid' | 'explained'>): string {
  return explained === undefined ? `it does not say ${unsaid}` : 'the reason stands beside it';
}

/** "This says that Kim missed the alert, not what made it easy to miss." */
export function thatOf({ claim, unsaid, explained }: BlameMatch): string {
  if (explained === 'before') return `This gives a reason, and still says that ${claim}.`;
  return explained === 'behind'
    ? `This says first that ${claim}, and only then why.`
    : `This says that ${claim}, not ${unsaid}.`;
}
