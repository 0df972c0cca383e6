// What the core asks of whoever hosts it. Everything else it is handed as plain values.

/** Reads files by URI. A door implements it over `workspace.fs` or the disk. */
export interface Files {
  /** The file's text, or `undefined` where there is no such file or it cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
  /** The URIs of the files directly inside a folder; empty where there is no such folder. */
  list(folderUri: string): Promise<readonly string[]>;
}
