// The extension's log: a channel in the Output panel that never shows itself.
import { type LogOutputChannel, window } from 'vscode';

export type Log = Pick<LogOutputChannel, 'trace' | 'debug' | 'info' | 'warn' | 'error'>;

export function createLog(): LogOutputChannel {
  return window.createOutputChannel('Blameless Postmortems', { log: true });
}

/** An error in one line, for messages to people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
