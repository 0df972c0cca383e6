// Places to look at: each waits once however often it is named, and a few are looked at side by side.
import type { Disposable, Uri } from 'vscode';

const looksAtOnce = 32;

export class LookQueue implements Disposable {
  private readonly waiting = new Map<string, Uri>();
  private readonly underWay = new Set<string>();
  private idle: (() => void)[] = [];

  /** @param look never fails; a place that is named again while it is looked at is looked at once more after that */
  constructor(private readonly look: (uri: Uri) => Promise<void>) {}

  add(uris: Iterable<Uri>): void {
    for (const uri of uris) this.waiting.set(uri.toString(), uri);
    this.goOn();
  }

  /** Resolves when nothing waits and nothing is under way. */
  whenIdle(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  /** Drops what waits; what is under way comes to its end. */
  dispose(): void {
    this.waiting.clear();
  }

  private get isIdle(): boolean {
    return this.waiting.size === 0 && this.underWay.size === 0;
  }

  private goOn(): void {
    for (const [key, uri] of this.waiting) {
      if (this.underWay.size >= looksAtOnce) return;
      if (this.underWay.has(key)) continue;
      this.waiting.delete(key);
      this.underWay.add(key);
      void this.look(uri).finally(() => {
        this.underWay.delete(key);
        this.goOn();
      });
    }
    if (!this.isIdle) return;
    const done = this.idle;
    this.idle = [];
    for (const resolve of done) resolve();
  }
}
