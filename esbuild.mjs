// Bundles everything that runs: the extension for both hosts, the command line, and on request the
// tests, benchmarks and tools.   usage: node esbuild.mjs [product|unit|host|ui|bench|tools …]
import { build } from 'esbuild';
import { chmod, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { globSync } from './scripts/glob.mjs';
import { shipped } from './scripts/shipped.mjs';

const shared = {
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  loader: shipped.loader,
};

/** What only developers run: readable, with source maps, libraries left in node_modules. */
const internal = {
  ...shared,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  packages: 'external',
};

/** Leaves an import of another source as it is, but for the ending that the output has. */
const fileByFile = {
  name: 'file by file',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^\.\.?(\/|$)/ }, async ({ path, resolveDir, kind, importer, pluginData }) => {
      if (kind === 'entry-point' || pluginData === fileByFile) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: fileByFile });
      if (!found.path.endsWith('.ts')) return found;
      const place = relative(resolveDir, found.path).replaceAll('\\', '/').replace(/\.ts$/, '.mjs');
      return { path: place.startsWith('.') ? place : `./${place}`, external: true };
    }),
};

/** The files of ours that these ones import, and they themselves. */
async function sourcesBehind(entryPoints) {
  const { metafile } = await build({
    ...internal,
    entryPoints,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs).filter((path) => path.endsWith('.ts'));
}

const targets = {
  product: () =>
    Promise.all([
      build({
        ...shipped,
        entryPoints: { extension: 'src/extension.node.ts' },
        outdir: 'dist',
        platform: 'node',
        external: ['vscode'],
        mainFields: ['module', 'main'],
      }),
      build({
        ...shipped,
        entryPoints: { 'extension.browser': 'src/extension.browser.ts' },
        outdir: 'dist',
        platform: 'browser',
        external: ['vscode'],
      }),
      build({
        ...shipped,
        entryPoints: { cli: 'src/cli/main.ts' },
        outdir: 'dist',
        platform: 'node',
        target: 'node20',
        banner: { js: '#!/usr/bin/env node' },
        mainFields: ['module', 'main'],
      }).then(() => chmod('dist/cli.js', 0o755)),
    ]),

  // File by file: only where a source has an output of its own does coverage tell its functions and branches apart.
  unit: async () =>
    build({
      ...internal,
      entryPoints: await sourcesBehind(globSync('test/unit', '.test.ts')),
      outdir: 'out/unit',
      outbase: '.',
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      plugins: [fileByFile],
    }),

  // One file for both hosts: a web extension host can load only one, and has no Node to lean on.
  host: () =>
    build({
      ...shared,
      entryPoints: { index: 'test/host/index.ts' },
      outdir: 'out/host',
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      sourcemap: 'inline',
      external: ['vscode'],
      // Mocha's browser file hangs itself on `module` where it sees one; that would be the suite's own.
      define: { module: 'undefined', 'process.env.NODE_DEBUG': 'undefined' },
    }),

  ui: () =>
    build({
      ...internal,
      entryPoints: globSync('test/ui', '.test.ts'),
      outdir: 'out/ui',
      format: 'esm',
      splitting: true,
      outExtension: { '.js': '.mjs' },
    }),

  bench: () =>
    build({
      ...internal,
      entryPoints: { main: 'test/bench/main.ts', blame: 'test/bench/blame.ts' },
      outdir: 'out/bench',
      format: 'esm',
      outExtension: { '.js': '.mjs' },
    }),

  tools: () =>
    build({
      ...internal,
      entryPoints: { generate: 'src/tools/generate.ts' },
      outdir: 'out/tools',
      format: 'cjs',
    }),
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ['product']) {
  const make = targets[name];
  if (!make) throw new Error(`esbuild.mjs knows ${Object.keys(targets).join(', ')}, not "${name}".`);
  const folder = name === 'product' ? 'dist' : `out/${name}`;
  await rm(folder, { recursive: true, force: true });
  await make();
}
