// Which words a sentence may hold and where: tells fast, and without keeping them, that one of them is not there.
import { hashOf } from './wordTable';

/** Where some words leave their traces. */
export type Places = Uint16Array;

const size = 1 << 12;

/** Before the count of words leaves the integers that are read fast. */
const mostWords = 1 << 29;

/** Never without a word that was noted, sometimes with one that was not. One is enough for all sentences, one after the other. */
export class WordTrace {
  /** The first and the last word that was noted in a place, counted on from sentence to sentence. */
  private readonly firstIn = new Int32Array(size);
  private readonly lastIn = new Int32Array(size);
  private opening = 1;
  private word = 1;

  /** Forgets what was noted; gives the number of the place before the first word. */
  begin(): number {
    if (this.word > mostWords) {
      this.lastIn.fill(0);
      this.word = 0;
    }
    this.opening = ++this.word;
    return this.opening;
  }

  /** What is noted from here on belongs to the next word; gives the number of that word. */
  next(): number {
    return ++this.word;
  }

  note(hash: number): void {
    const place = hash & (size - 1);
    if ((this.lastIn[place] as number) < this.opening) this.firstIn[place] = this.word;
    this.lastIn[place] = this.word;
  }

  /** Notes what may stand anywhere in the sentence. */
  noteThroughout(hash: number): void {
    const place = hash & (size - 1);
    this.firstIn[place] = this.opening;
    this.lastIn[place] = this.word;
  }

  /** Whether any of some words may be among those that were noted. */
  mayHold(places: Places): boolean {
    for (let i = 0; i < places.length; i++)
      if ((this.lastIn[places[i] as number] as number) >= this.opening) return true;
    return false;
  }

  /** Whether any of some words may stand between two words given by their numbers, both included. */
  mayHoldBetween(places: Places, from: number, to: number): boolean {
    const earliest = Math.max(from, this.opening);
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if ((this.lastIn[place] as number) >= earliest && (this.firstIn[place] as number) <= to) return true;
    }
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
