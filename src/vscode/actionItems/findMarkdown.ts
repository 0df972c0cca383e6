// Finds the Markdown files below a folder: by VS Code's search where it answers, else by reading the folders.
import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace } from 'vscode';
import { isMarkdown } from '../fileChanges';
import { inParallel } from '../../core/inParallel';
import type { Log } from '../logger';

/** A search that has not answered by then will not. */
const patience = 2_000;
const readsAtOnce = 32;
/** A tree of more folders than this is no place to read through one by one. */
const mostFolders = 20_000;

/**
 * The Markdown files below a folder.
 * @param excludes globs that the search is told, to be quick; it may ignore them
 * @param isExcluded what is left out wherever it was found
 */
export async function findMarkdown(
  folder: Uri,
  excludes: readonly string[],
  isExcluded: (uri: Uri) => boolean,
  log: Log,
): Promise<readonly Uri[]> {
  const found = await search(folder, excludes, log);
  // Some hosts find nothing at all, and some fail: what lies in the folders is the truth then.
  const files = found.length > 0 ? found : await readFolders(folder, isExcluded, log);
  return files.filter((uri) => isMarkdown(uri) && !isExcluded(uri));
}

async function search(folder: Uri, excludes: readonly string[], log: Log): Promise<readonly Uri[]> {
  const stop = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<readonly Uri[]>((resolve) => {
    timer = setTimeout(() => {
      log.info(`The search in ${folder.toString()} does not answer.`);
      resolve([]);
    }, patience);
  });
  // Braces do not nest in every version.
  const simple = excludes.filter((glob) => !/[{},]/.test(glob));
  const exclude = simple.length > 0 ? `{${simple.join(',')}}` : undefined;
  const pattern = new RelativePattern(folder, '**/*.{md,markdown}');
  try {
    return await Promise.race([workspace.findFiles(pattern, exclude, undefined, stop.token), tooLate]);
  } catch (error) {
    log.info(`The search in ${folder.toString()} failed.`, error);
    return [];
  } finally {
    clearTimeout(timer);
    stop.cancel();
    stop.dispose();
  }
}

/** Level by level; links to folders are not followed, as they may lead in a circle. */
async function readFolders(root: Uri, isExcluded: (uri: Uri) => boolean, log: Log): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  let level = [root];
  let count = 0;
  while (level.length > 0) {
    count += level.length;
    if (count > mostFolders) {
      log.warn(`${root.toString()} has more than ${mostFolders} folders; the rest is left out.`);
      break;
    }
    const listed = await inParallel(level, readsAtOnce, async (folder) => {
      try {
        return (await workspace.fs.readDirectory(folder)).map(
          ([name, type]) => [Uri.joinPath(folder, name), type] as const,
        );
      } catch {
        return [];
      }
    });
    const entries = listed.flat();
    for (const [uri, type] of entries) if ((type & FileType.File) !== 0) files.push(uri);
    level = entries.flatMap(([uri, type]) => (type === FileType.Directory && !isExcluded(uri) ? [uri] : []));
  }
  return files;
}
