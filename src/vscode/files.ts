// The core's Files port over VS Code's file systems, real and virtual.
import { FileType, Uri, workspace } from 'vscode';
import type { Files } from '../core/ports';

/** Text has no zero bytes, and what has some shows one early. */
const looksAt = 8_000;

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
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 === undefined && bytes.subarray(0, looksAt).includes(0)) return undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}
