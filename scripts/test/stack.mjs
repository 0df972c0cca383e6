// Turns places in the bundled host suite back into places in its sources.
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';

const bundle = 'out/host/index.js';

/**
 * @param {'host' | 'restricted' | 'web'} host
 * @returns {Promise<(error: string) => string>} keeps of a stack what lies in our own files
 */
export async function stackReader(host) {
  const text = await readFile(bundle, 'utf8');
  const encoded = text.slice(text.lastIndexOf('base64,') + 'base64,'.length);
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  // The web host puts two lines of its own before the bundle.
  const shift = host === 'web' ? 3 : 1;
  const place = (line) => {
    if (!line.trim().startsWith('at ')) return [line];
    const [, row, column] = /index\.js\S*?:(\d+):(\d+)/.exec(line) ?? [];
    const entry = row && map.findEntry(Number(row) - shift, Number(column) - 1);
    if (!entry?.originalSource || entry.originalSource.includes('node_modules')) return [];
    const file = relative('.', resolve('out/host', entry.originalSource));
    return [`    at ${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`];
  };
  return (error) => error.split('\n').flatMap(place).join('\n');
}
