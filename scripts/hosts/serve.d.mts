// What serve.mjs offers, for the tests that are written in TypeScript.
export interface ServeOptions {
  /** A folder of its own for settings and state. */
  readonly dataDir: string;
  /** Where the installed extensions lie. */
  readonly extensionsDir: string;
  /** A free one otherwise. */
  readonly port?: number;
  /** False: workspaces open in Restricted Mode. */
  readonly trust?: boolean;
  /** The smoke test driver: suites can run inside, notifications stay hidden. */
  readonly automation?: boolean;
  /** User settings over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Served {
  readonly url: string;
  readonly authority: string;
  stop(): Promise<void>;
  /** Settles when the server has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
}

export function serve(options: ServeOptions): Promise<Served>;
