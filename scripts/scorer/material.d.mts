/** A labelled sentence, or a whole report, which has no register. */
export interface Text {
  readonly text: string;
  readonly category: string;
  readonly register?: string;
  /** Whoever wrote it, as far as the files tell them apart. */
  readonly author: string;
}

export function material(): readonly Text[];
