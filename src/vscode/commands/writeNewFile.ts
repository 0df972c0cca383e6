// Writes a file where there is none yet.
import { FileSystemError, Uri, l10n, workspace } from 'vscode';
import { reasonOf } from '../logger';
import { folderOf } from '../place';

const mostTries = 1_000;

/**
 * Writes a text in one go, making the folders it needs; a file that exists is left alone, and `-2`, `-3` … is added to the name.
 * @param path inside the folder, with `/` between folders
 * @returns where it was written, and where it was wanted
 * @throws what the file system says where it cannot be written
 */
export async function writeNewFile(
  folder: Uri,
  path: string,
  text: string,
): Promise<{ uri: Uri; wanted: Uri }> {
  const wanted = Uri.joinPath(folder, path);
  for (let number = 1; number <= mostTries; number++) {
    const uri = number === 1 ? wanted : Uri.joinPath(folder, path.replace(/(\.\w+)?$/, `-${number}$1`));
    if (await exists(uri)) continue;
    await workspace.fs.createDirectory(folderOf(uri));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return { uri, wanted };
  }
  throw new Error(`${path} exists ${mostTries} times.`);
}

/** @throws what the file system says, unless it says that there is nothing. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/** Why a file could not be written, in words; file systems tell a missing permission by its code or only in their text. */
export function whyNotWritten(error: unknown): string {
  const reason = reasonOf(error);
  const isForbidden =
    (error instanceof FileSystemError && error.code === 'NoPermissions') ||
    /\b(EACCES|EPERM|EROFS)\b/.test(reason);
  return isForbidden ? l10n.t('it can only be read.') : reason;
}
