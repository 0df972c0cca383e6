// The host suite's line to the program that started the host: it takes the results, and it can change the workspace
// from outside, as another program would.
import { Uri, workspace } from 'vscode';

export interface TestResult {
  readonly title: string;
  readonly ms: number;
  /** Missing when the test passed. */
  readonly error?: string;
}

export type FileChange =
  | { readonly op: 'write' | 'append'; readonly path: string; readonly text: string }
  | { readonly op: 'rename'; readonly path: string; readonly to: string }
  | { readonly op: 'delete' | 'read'; readonly path: string };

export const driver = {
  begin: () => ask('begin', {}),
  report: (result: TestResult) => ask('result', result),
  /** Changes the workspace on disk behind VS Code's back; in the web host VS Code never learns of it. */
  changeOutside: (change: FileChange) => ask('fs', change),
  /** Runs git in the workspace. */
  git: (...args: string[]) => ask('git', { args }),
};

/** Sends a request; the answer is a file's text or a program's output where there is one. */
async function ask(what: string, request: object): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${await port()}/${what}`, {
    method: 'POST',
    body: JSON.stringify(request),
  });
  const { answer, error } = (await response.json()) as { answer?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return typeof answer === 'string' ? answer : '';
}

let known: Promise<number> | undefined;

/** The port lies in a file of the workspace: the one thing that every host can read. */
function port(): Promise<number> {
  known ??= (async () => {
    const folder = workspace.workspaceFolders?.[0];
    if (!folder) throw new Error('The host suite needs a workspace folder.');
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder.uri, '.driver.json'));
    return (JSON.parse(new TextDecoder().decode(bytes)) as { port: number }).port;
  })();
  return known;
}
