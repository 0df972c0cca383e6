// What the command line asks of the process it runs in, so that a test can be that process.
export interface Io {
  /** The absolute path of the working directory. */
  readonly cwd: string;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The calendar day here, `YYYY-MM-DD`. */
  readonly today: string;
  /** The folder of the package, with a slash at its end: where `package.json` and `docs/` lie. */
  readonly home: URL;
}
