// Where a file is seen from: the core knows paths that begin with the name of the workspace folder, never absolute ones.
import { type Uri, workspace } from 'vscode';

/** `folder/docs/incidents/x.md` below `root`, or below what stands in for it: the file's own folder. */
export function placeOf(uri: Uri, root: Uri | undefined): string {
  if (!root) return uri.path.split('/').filter(Boolean).slice(-2).join('/');
  const inside = uri.path.slice(root.path.length).replace(/^\/+/, '');
  return `${lastName(root) || (workspace.getWorkspaceFolder(root)?.name ?? '')}/${inside}`;
}

/** A file's path inside its workspace folder, for people to read. */
export function placeInFolder(uri: Uri): string {
  const place = placeOf(uri, workspace.getWorkspaceFolder(uri)?.uri);
  return place.slice(place.indexOf('/') + 1);
}

/** The last part of a path: a file's name. */
export function lastName(uri: Uri): string {
  return uri.path.split('/').filter(Boolean).at(-1) ?? '';
}

/** Whether `uri` lies somewhere below `folder`, which may be the root of its file system, and is not that folder itself. */
export function isBelow(folder: Uri, uri: Uri): boolean {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return false;
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.length > start.length && uri.path.startsWith(start);
}

/** The folder that a file or folder lies in; the root's is the root. */
export function folderOf(uri: Uri): Uri {
  const end = uri.path.replace(/\/+$/, '').lastIndexOf('/');
  return uri.with({ path: uri.path.slice(0, end) || '/' });
}
