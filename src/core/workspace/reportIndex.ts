// What is known of all reports: a digest of each, kept true as texts come and go. It reads nothing; texts are handed in.
import type { Postmortem } from '../document/postmortem';
import { contentHash } from './contentHash';
import type { ReportDigest } from './digest';
import { digestOf } from './digestOf';

/** Is told the URIs of the files whose digest is new, different or gone. */
export type IndexListener = (uris: readonly string[]) => void;

export class ReportIndex {
  private readonly byUri = new Map<string, ReportDigest>();
  private readonly listeners = new Set<IndexListener>();
  /** Files whose text must be read again although it has not changed. */
  private readonly outdated = new Set<string>();
  private all: readonly ReportDigest[] | undefined;

  /** @param read a text as a report; `undefined` where it is none */
  constructor(private readonly read: (uri: string, text: string) => Postmortem | undefined) {}

  /** Takes in the text of a file. The same text as before is not read again; a text that is no report takes the file out. */
  update(uri: string, text: string): void {
    const before = this.byUri.get(uri);
    const hash = contentHash(text);
    if (before?.hash === hash && !this.outdated.has(uri)) return;
    const report = this.read(uri, text);
    if (!report) return this.remove(uri);
    this.outdated.delete(uri);
    this.byUri.set(uri, digestOf(uri, hash, report, before));
    this.tell([uri]);
  }

  /** Forgets a file, if it is known. */
  remove(uri: string): void {
    this.forget([uri]);
  }

  /** Forgets all files in a folder and the folders in it. */
  removeBelow(folderUri: string): void {
    const prefix = folderUri.endsWith('/') ? folderUri : `${folderUri}/`;
    this.forget([...this.byUri.keys()].filter((uri) => uri.startsWith(prefix)));
  }

  /** What is known stays, but every text is read again when it next comes: for settings that change how texts are read. */
  forgetTexts(): void {
    for (const uri of this.byUri.keys()) this.outdated.add(uri);
  }

  get(uri: string): ReportDigest | undefined {
    return this.byUri.get(uri);
  }

  /** All digests, in the order in which their files were first seen. */
  digests(): readonly ReportDigest[] {
    return (this.all ??= [...this.byUri.values()]);
  }

  /** @returns takes the listener off again */
  onDidChange(listener: IndexListener): () => void {
    // One function may listen twice, and each of the two ends by itself.
    const own: IndexListener = (uris) => listener(uris);
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  private forget(uris: readonly string[]): void {
    const gone = uris.filter((uri) => this.byUri.delete(uri));
    for (const uri of gone) this.outdated.delete(uri);
    if (gone.length > 0) this.tell(gone);
  }

  private tell(uris: readonly string[]): void {
    this.all = undefined;
    for (const listener of [...this.listeners]) listener(uris);
  }
}
