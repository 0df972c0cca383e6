// Who ends what: whoever makes a disposable owns it on the same line.
import type { Disposable } from 'vscode';

/** Owns what it makes; disposing it disposes everything, the newest first. */
export class Owner implements Disposable {
  private readonly things: Disposable[] = [];
  private isDisposed = false;

  /** Takes over a disposable and gives it back; an owner that has ended disposes it at once. */
  own<T extends Disposable>(thing: T): T {
    if (this.isDisposed) thing.dispose();
    else this.things.push(thing);
    return thing;
  }

  /** @throws AggregateError of everything that failed to end, after all the rest has ended. */
  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    const errors: unknown[] = [];
    for (const thing of this.things.reverse()) {
      try {
        thing.dispose();
      } catch (error) {
        errors.push(error);
      }
    }
    this.things.length = 0;
    if (errors.length > 0) throw new AggregateError(errors, 'Some parts did not end well.');
  }
}
