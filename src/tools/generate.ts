// Writes everything that follows from the code: schemas/, parts of package.json, the index of the rules and the heads of their pages.
// usage: generate [--check]     with --check it writes nothing, names what is out of date, and exits 1 if anything is
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rules } from '../core/rules';
import { pageOf } from '../core/rules/pages';
import { withContributions } from './manifest';
import { ruleIndex, withHead } from './rulePages';
import { allSchemas } from './schemas';

async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, schema] of allSchemas(rules)) {
    files.set(`schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  const manifest = JSON.parse((await read('package.json')) ?? '{}') as Record<string, unknown>;
  const text = JSON.stringify(withContributions(manifest, rules));
  const style = await resolveConfig('package.json');
  files.set('package.json', await format(text, { ...style, filepath: 'package.json' }));
  files.set('docs/rules/README.md', ruleIndex(rules));
  for (const rule of rules) {
    const path = pageOf(rule.id);
    files.set(path, withHead(await read(path), rule));
  }
  return files;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function main(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  const outdated: string[] = [];
  for (const [path, text] of await generate()) {
    if ((await read(path)) === text) continue;
    outdated.push(path);
    if (isCheck) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const what = isCheck ? 'out of date, run "npm run generate"' : 'written';
  for (const path of outdated) console.log(`${path}: ${what}`);
  if (isCheck && outdated.length > 0) process.exitCode = 1;
}

void main();
