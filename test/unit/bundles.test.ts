// What ships: how large each bundle is, and what must not be in it.
import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import { type BuildOptions, type Metafile, build } from 'esbuild';
import { shipped } from '../../scripts/shipped.mjs';

interface Bundle {
  readonly bytes: number;
  readonly text: string;
  /** The files in it that take up room. */
  readonly inputs: readonly string[];
  /** What it asks of its host when it runs. */
  readonly imports: readonly string[];
}

type ProductOptions = Pick<BuildOptions, 'entryPoints' | 'platform' | 'target' | 'mainFields'>;

/** Builds in memory as the product is built, so that an old `dist/` cannot please anybody. */
async function bundle(options: ProductOptions): Promise<Bundle> {
  const result = await build({
    ...shipped,
    write: false,
    metafile: true,
    external: ['vscode'],
    outfile: 'bundle.js',
    logLevel: 'silent',
    ...options,
  });
  const output = Object.values(result.metafile.outputs)[0] as Metafile['outputs'][string];
  return {
    bytes: output.bytes,
    text: result.outputFiles[0]?.text ?? '',
    inputs: Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
    imports: [...new Set(output.imports.filter(({ external }) => external).map(({ path }) => path))],
  };
}

const kilobyte = 1024;

const bundles: readonly {
  readonly name: string;
  readonly most: number;
  readonly options: ProductOptions;
  readonly mayImport: (path: string) => boolean;
}[] = [
  {
    name: 'the extension for the desktop',
    most: 1065 * kilobyte,
    options: { entryPoints: ['src/extension.node.ts'], platform: 'node', mainFields: ['module', 'main'] },
    mayImport: (path: string) => path === 'vscode' || isBuiltin(path),
  },
  {
    name: 'the extension for the browser',
    most: 1047 * kilobyte,
    options: { entryPoints: ['src/extension.browser.ts'], platform: 'browser' },
    mayImport: (path: string) => path === 'vscode',
  },
  {
    name: 'the command line',
    most: 1028 * kilobyte,
    options: {
      entryPoints: ['src/cli/main.ts'],
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
    },
    mayImport: isBuiltin,
  },
];

describe('the bundle of', () => {
  for (const { name, most, options, mayImport } of bundles) {
    describe(name, () => {
      let made: Bundle;
      before(async function () {
        this.timeout(30_000);
        made = await bundle(options);
      });

      it(`has at most ${most / kilobyte} KB`, () => assert.ok(made.bytes <= most, `${made.bytes} bytes`));

      it('asks its host for nothing that the host does not have', () =>
        assert.deepEqual(
          made.imports.filter((path) => !mayImport(path)),
          [],
        ));

      it('leaves out what nobody uses of zod and of markdown-it', () =>
        assert.deepEqual(
          made.inputs.filter((path) => /zod\/.*(classic|locales|json-schema)|linkify-it|punycode/.test(path)),
          [],
        ));

      it('knows nothing of the machine that it was built on', () =>
        assert.equal(made.text.includes(process.cwd()), false));
    });
  }
});
