// Answers the questions of a command, as nobody sits at the window.
import { type QuickPickItem, window } from 'vscode';

/** `undefined` is Escape. */
export type Answer = string | undefined;

/** What was offered and said while a command ran. */
export interface Conversation extends ReadonlyArray<string> {
  readonly offered: readonly (readonly string[])[];
}

/**
 * Runs a command that asks: each question gets the next answer, a pick list the entry of that label.
 * @throws where an error was shown, or an answer is left
 * @returns the messages that were shown, and what the pick lists offered
 */
export async function answering(
  answers: readonly Answer[],
  work: () => PromiseLike<unknown>,
): Promise<Conversation> {
  const left = [...answers];
  const said: string[] = [];
  const offered: string[][] = [];
  const errors: string[] = [];
  const say = (message: string) => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  const next = (question: string) => {
    if (left.length === 0) throw new Error(`Nobody has an answer to "${question}".`);
    return left.shift();
  };
  const stubs = {
    showInputBox: (options?: { prompt?: string; validateInput?: (text: string) => string | undefined }) => {
      const answer = next(options?.prompt ?? '');
      const complaint = answer === undefined ? undefined : options?.validateInput?.(answer);
      if (complaint !== undefined) said.push(complaint);
      return Promise.resolve(complaint === undefined ? answer : undefined);
    },
    showQuickPick: (items: readonly QuickPickItem[], options?: { placeHolder?: string }) => {
      offered.push(items.map(({ label }) => label));
      const answer = next(options?.placeHolder ?? '');
      return Promise.resolve(items.find(({ label }) => label === answer));
    },
    showInformationMessage: say,
    showWarningMessage: say,
    showErrorMessage: (message: string) => {
      errors.push(message);
      return Promise.resolve(undefined);
    },
  };
  const original = Object.fromEntries(
    Object.keys(stubs).map((name) => [name, Reflect.get(window, name) as unknown]),
  );
  Object.assign(window, stubs);
  try {
    await work();
  } finally {
    Object.assign(window, original);
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  if (left.length > 0) throw new Error(`Nobody asked for ${left.join(', ')}.`);
  return Object.assign(said, { offered });
}
