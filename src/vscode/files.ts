// The core's Files port over VS Code's file systems, real and virtual.
import { FileType, Uri, workspace } from 'vscode';
import type { Files } from '../core/ports';
import { encodingOf } from '../core/text/encoding';

export const workspaceFiles: Files = {
  async read(uri) {
    return readText(Uri.parse(uri));
  },

  async list(folderUri) {
    const folder = Uri.parse(folderUri);
    try {
      const entries = await workspace.fs.readDirectory(folder);
      return entries
        .filter(([, type]) => (type & FileType.File) !== 0)
        .map(([name]) => Uri.joinPath(folder, name).toString());
    } catch {
      return [];
    }
  },
};

/** The text of a file; `undefined` where there is none, or it cannot be read, or is not text. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Bytes as an editor reads them: UTF-8 or, with its mark, UTF-16; the mark itself is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
}
