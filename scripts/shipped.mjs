// How everything that ships is bundled: minified, without source maps, each a single file.
import { squeezed } from './squeezed.mjs';

/** @type {import('esbuild').BuildOptions} */
export const shipped = {
  bundle: true,
  logLevel: 'warning',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  format: 'cjs',
  target: 'es2022',
  // Escaped, the names of sections and fields in other scripts would take twice the room.
  charset: 'utf8',
  // Built-in templates are Markdown files that ride along as text.
  loader: { '.md': 'text' },
  plugins: [squeezed],
  alias: { 'linkify-it': './scripts/unasked.mjs', 'punycode.js': './scripts/unasked.mjs' },
};
