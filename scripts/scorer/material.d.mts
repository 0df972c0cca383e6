/** A labelled sentence, or a whole report, which has no register. */
export interface Text {
  readonly text: string;
  readonly category: string;
  readonly register?: string;
}

export function material(): readonly Text[];
