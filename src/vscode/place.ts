// Where a file is seen from: the core knows paths that begin with the name of the workspace folder, never absolute ones.
import { type Uri, workspace } from 'vscode';

/** `folder/docs/incidents/x.md` in a workspace folder; elsewhere the file's own folder stands in for it. */
export function placeOf(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return uri.path.split('/').filter(Boolean).slice(-2).join('/');
  const inside = uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
  return `${lastName(folder.uri) || folder.name}/${inside}`;
}

/** The same without the name of the workspace folder. */
export function placeInFolder(uri: Uri): string {
  const place = placeOf(uri);
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
