// Which words a sentence may hold: tells fast, and without keeping them, that one of them is not there.
import { hashOf } from './wordTable';

/** Where some words leave their traces. */
export type Places = Uint16Array;

const size = 1 << 12;

/** Never without a word that was noted, sometimes with one that was not. One is enough for all sentences, one after the other. */
export class WordTrace {
  private readonly notedIn = new Uint32Array(size);
  private sentence = 0;

  /** Forgets what was noted. */
  begin(): void {
    this.sentence++;
  }

  note(hash: number): void {
    this.notedIn[hash & (size - 1)] = this.sentence;
  }

  /** Whether any of some words may be among those that were noted. */
  mayHold(places: Places): boolean {
    for (let i = 0; i < places.length; i++)
      if (this.notedIn[places[i] as number] === this.sentence) return true;
    return false;
  }
}

const known = new WeakMap<ReadonlySet<string>, Places>();

/** The places of some words; kept, as phrases share their sets of words. */
export function placesOf(words: ReadonlySet<string>): Places {
  let places = known.get(words);
  if (!places) known.set(words, (places = Uint16Array.from(words, (word) => hashOf(word) & (size - 1))));
  return places;
}
