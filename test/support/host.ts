// What a test in an extension host needs to know of the host, and how it makes files there.
import { Uri, workspace } from 'vscode';

/** Files exist on a disk, and Node runs behind them. False in the web host, whose workspace is virtual. */
export const onDisk = (): boolean => folder().scheme === 'file';
export const isTrusted = (): boolean => workspace.isTrusted;

/** The place of a workspace file. */
export const place = (path: string): Uri => Uri.joinPath(folder(), path);

/** Writes a workspace file the way an extension does. */
export async function write(path: string, text: string): Promise<Uri> {
  await workspace.fs.writeFile(place(path), new TextEncoder().encode(text));
  return place(path);
}

/** Reads a workspace file from where it is kept, past any open editor. */
export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(place(path)));
}

export async function remove(path: string): Promise<void> {
  await workspace.fs.delete(place(path), { recursive: true });
}

function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) throw new Error('The host suite needs a workspace folder.');
  return first.uri;
}
