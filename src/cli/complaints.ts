// What could not be read or done, said on standard error.
import type { Io } from './io';
import { printable } from './report/columns';

/** Says what went wrong, one line each, and remembers whether anything did. */
export class Complaints {
  private failures = 0;

  constructor(private readonly io: Io) {}

  /** Whether anything failed. */
  get any(): boolean {
    return this.failures > 0;
  }

  /** Something could not be read or done; the exit code will say so. */
  fail(path: string, reason: string): void {
    this.failures++;
    this.note(path, reason);
  }

  /** Something worth knowing that stops nothing. */
  note(path: string, message: string): void {
    this.io.stderr(`postmortem: ${printable(path)}: ${printable(message)}\n`);
  }

  /** A mistake of ours: one sentence for everybody, the stack for who sets `POSTMORTEM_DEBUG=1`. */
  crash(path: string, error: unknown): void {
    this.fail(path, `something went wrong inside postmortem: ${messageOf(error)}`);
    if (this.io.env['POSTMORTEM_DEBUG'] === '1' && error instanceof Error) {
      this.io.stderr(`${error.stack ?? ''}\n`);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
