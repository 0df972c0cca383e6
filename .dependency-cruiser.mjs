// The floors of the house: which folder may import which. An arrow that is not listed here is a mistake.
const core = (folder) => `^src/core/${folder}/`;

/** What each folder of the core may import from the core, itself and the two files beside the floors (`shared`) always included. */
const floors = {
  text: [],
  profile: [],
  settings: ['profile', 'text'],
  document: ['profile', 'text'],
  language: ['text'],
  rules: ['document', 'language', 'profile', 'settings', 'text'],
  workspace: ['document', 'profile', 'text'],
  templates: ['document', 'profile', 'settings', 'text'],
  lint: ['rules', 'document', 'profile', 'settings', 'text'],
};

/** What any floor may know: what the core asks of its host, and the names of the ways of blaming. */
const shared = '^src/core/(ports|waysOfBlaming)\\.ts$';

/** The steps of the language engine: what each may import from the others. All may know what is asked and found (`blame`, `candidate`). */
const steps = {
  notation: [],
  lexicon: ['notation'],
  words: ['notation', 'lexicon'],
  grammar: ['notation', 'lexicon', 'words'],
  agents: ['notation', 'lexicon', 'words', 'grammar'],
  firstLook: ['notation', 'lexicon', 'words', 'grammar'],
  scorer: ['notation', 'lexicon', 'words', 'agents', 'firstLook'],
  faults: ['notation', 'lexicon', 'words', 'grammar', 'agents', 'firstLook', 'scorer'],
  guards: ['notation', 'lexicon', 'words', 'grammar', 'scorer'],
  answer: ['notation', 'lexicon', 'words', 'grammar', 'agents'],
  people: ['notation', 'lexicon', 'words', 'agents'],
};

/** By which files the rest of the house may ask the language engine. */
const languageDoors = '^src/core/language/((blame|findBlame|findSingleCause|findTerms)\\.ts$|people/)';

/** Which files may import which library; the command line may import all that the core may. */
const libraries = {
  'markdown-it': ['^src/core/document/'],
  yaml: ['^src/core/document/frontMatter\\.ts$', '^src/core/settings/', '^src/core/templates/'],
  zod: ['^src/core/settings/', '^src/core/templates/', '^src/cli/report/shapes\\.ts$', '^src/tools/'],
  vscode: ['^src/vscode/', '^src/extension\\.', '^test/(host|support)/'],
};

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
    ...Object.entries(floors).map(([folder, allowed]) => ({
      name: `floor-${folder}`,
      severity: 'error',
      from: { path: core(folder) },
      to: {
        path: '^src/',
        pathNot: [core(folder), shared, ...allowed.map(core)],
      },
    })),
    ...Object.entries(steps).map(([folder, allowed]) => ({
      name: `step-${folder}`,
      severity: 'error',
      from: { path: core(`language/${folder}`) },
      to: {
        path: core('language'),
        pathNot: [
          '^src/core/language/(blame|candidate)\\.ts$',
          ...[folder, ...allowed].map((step) => core(`language/${step}`)),
        ],
      },
    })),
    {
      name: 'language-has-doors',
      comment: 'Rules ask the engine; how it reads a sentence is its own affair.',
      severity: 'error',
      from: { path: '^src/', pathNot: core('language') },
      to: { path: core('language'), pathNot: languageDoors },
    },
    {
      name: 'core-is-a-guest',
      comment: 'The core knows no editor, no disk and no clock.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-core',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(src/(vscode|cli|tools)/|src/extension|test/)' },
    },
    {
      name: 'doors-do-not-meet',
      severity: 'error',
      from: { path: '^src/vscode/' },
      to: { path: '^(src/(cli|tools)/|test/)' },
    },
    {
      name: 'cli-stands-alone',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^(src/(vscode|tools)/|test/)' },
    },
    {
      name: 'editor-without-node',
      severity: 'error',
      from: { path: '^src/(vscode/|extension\\.browser)' },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(libraries).map(([name, where]) => ({
      name: `library-${name}`,
      severity: 'error',
      from: { path: '^(src|test)/', pathNot: [...where, '^test/(unit|bench|support)/'] },
      to: { path: `(^${name}$|node_modules/${name}/)` },
    })),
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that is no door is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/extension\\.',
          '^src/cli/main\\.ts$',
          '^src/tools/',
          '\\.test\\.ts$',
          '^test/',
        ],
      },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    exclude: { path: ['\\.md$', '^esbuild\\.mjs$'] },
  },
};
