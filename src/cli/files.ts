// Paths as given → the files to look at, and the text of each.
import type { Dirent } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { decodeText } from './decode';
import { inParallel } from '../core/inParallel';

const standardInput = '-';

const atOnce = 16;
/** Nobody writes a report of this size, and reading one would stop everything else. */
const largestFile = 64 * 1024 * 1024;
const skippedFolder = /^(\.|node_modules$)/;
const markdownFile = /\.(md|markdown)$/i;

/** A file that may be a report. */
export interface Candidate {
  /** As the user knows it, with `/` between folders. */
  readonly path: string;
  readonly absolute: string;
  /** The folder that stands in for the workspace folder: the working directory, or else the folder that was searched. */
  readonly root: string;
  /** What it is known by in every run from the same working directory, however it was named. */
  readonly key: string;
  /** Whether the user named this very file. */
  readonly named: boolean;
  /** Whether its text comes from standard input, wherever it is said to lie. */
  readonly isInput: boolean;
}

/** Something that could not be read; the rest goes on. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

/**
 * The files named and the Markdown files in the folders named, each once, in the order of the paths and
 * then of the alphabet. `-` is standard input, which counts as lying at `stdinFilename`.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  { stdinFilename, searchFolders }: { stdinFilename: string | undefined; searchFolders: boolean },
): Promise<{ files: readonly Candidate[]; failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  const files = new Map<string, Candidate>();
  for (const path of paths) {
    if (path === standardInput) {
      files.set(standardInput, inputFile(stdinFilename, cwd));
      continue;
    }
    const absolute = resolve(cwd, path);
    try {
      const isFolder = (await stat(absolute)).isDirectory();
      if (isFolder && !searchFolders) {
        failures.push({ path: posix(path), reason: 'a folder, not a file' });
        continue;
      }
      const found = isFolder
        ? await findInFolder(path, absolute, cwd, failures)
        : [candidate(path, absolute, cwd, dirname(absolute), true)];
      for (const file of found) {
        const known = files.get(file.absolute);
        if (!known || (file.named && !known.named)) files.set(file.absolute, file);
      }
    } catch (error) {
      failures.push({ path: posix(path), reason: reasonOf(error) });
    }
  }
  return { files: [...files.values()], failures };
}

/** The text of a file without its byte order mark, or why there is none. */
export async function readText(path: string): Promise<{ text: string } | { reason: string }> {
  try {
    const facts = await stat(path);
    // A pipe has an end; a device may have none.
    if (!facts.isFile() && !facts.isFIFO()) return { reason: 'not a file' };
    if (facts.size > largestFile) return { reason: `larger than ${largestFile / 1024 / 1024} MB` };
    return decoded(await readFile(path));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Bytes as the text of a file, or why they are none. */
export function decoded(bytes: Uint8Array): { text: string } | { reason: string } {
  const text = decodeText(bytes);
  return text === undefined ? { reason: 'a binary file' } : { text };
}

/** A path with `/` between folders, as it is written everywhere but on Windows. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Standard input as a file that lies at `filename`, or nowhere. */
function inputFile(filename: string | undefined, cwd: string): Candidate {
  const absolute = resolve(cwd, filename ?? 'stdin');
  const file = candidate(filename ?? standardInput, absolute, cwd, dirname(absolute), true);
  return { ...file, isInput: true };
}

function candidate(path: string, absolute: string, cwd: string, folder: string, named: boolean): Candidate {
  const root = isInside(cwd, absolute) ? cwd : folder;
  const key = posix(relative(dirname(cwd), absolute));
  return { path: posix(path), absolute, root, key, named, isInput: false };
}

/** A file as its project sees it: from the name of the root folder on, with `/`. */
export function placeIn(root: string, absolute: string): string {
  return posix(join(basename(root), relative(root, absolute)));
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Breadth first, without following links to folders, which may lead in a circle. */
async function findInFolder(
  path: string,
  absolute: string,
  cwd: string,
  failures: Failure[],
): Promise<Candidate[]> {
  const found: string[] = [];
  let level = [''];
  while (level.length > 0) {
    const listed = await inParallel(level, atOnce, async (folder) => {
      try {
        return (await readdir(join(absolute, folder), { withFileTypes: true })).map(
          (entry): [string, Dirent] => [join(folder, entry.name), entry],
        );
      } catch (error) {
        failures.push({ path: posix(join(path, folder)), reason: reasonOf(error) });
        return [];
      }
    });
    const entries = listed.flat();
    for (const [name, entry] of entries) {
      if (markdownFile.test(name) && !entry.isDirectory() && (await isFile(join(absolute, name), entry))) {
        found.push(name);
      }
    }
    level = entries.flatMap(([name, entry]) =>
      entry.isDirectory() && !skippedFolder.test(entry.name) ? [name] : [],
    );
  }
  return found.sort().map((name) => candidate(join(path, name), join(absolute, name), cwd, absolute, false));
}

/** Whether an entry of a folder is a file; a broken link counts as one, so that somebody hears of it. */
async function isFile(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many open files',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
