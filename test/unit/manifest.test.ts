// package.json says what the code does, and the code does what package.json says.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../src/core/rules';
import { defaultSettings, settingNames } from '../../src/core/settings/parseSettings';
import { projectFileName } from '../../src/core/settings/projectFile';
import { withContributions } from '../../src/tools/manifest';
import {
  actionItemsViewId,
  commandIds,
  contextKeys,
  delaySetting,
  settingsSection,
  treeRows,
  viewContainerId,
} from '../../src/vscode/ids';

interface Command {
  readonly command: string;
  readonly title?: string;
  readonly category?: string;
  readonly when?: string;
}

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly icon?: string;
  readonly activationEvents: readonly string[];
  readonly engines: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus?: Readonly<Record<string, readonly Command[]>>;
    readonly viewsContainers?: { readonly activitybar?: readonly { readonly id: string }[] };
    readonly views?: Readonly<Record<string, readonly { readonly id: string; readonly when?: string }[]>>;
    readonly viewsWelcome?: readonly {
      readonly view: string;
      readonly contents: string;
      readonly when?: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly snippets: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { contributes } = manifest;
const sorted = (names: Iterable<string>) => [...names].sort();

describe('package.json', () => {
  it('contributes the commands that have a handler, all in one category', () => {
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(commandIds));
    for (const { category, title, command } of contributes.commands) {
      assert.equal(category, 'Postmortem', command);
      assert.ok(title, command);
    }
  });

  it('wakes with a Markdown file, and where a project file may have mistakes', () =>
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      `workspaceContains:${projectFileName}`,
    ]));

  it('puts only its own commands into menus', () => {
    const inMenus = Object.values(contributes.menus ?? {})
      .flat()
      .map(({ command }) => command);
    const strangers = inMenus.filter((command) => !(commandIds as readonly string[]).includes(command));
    assert.deepEqual(strangers, []);
  });

  it('contributes the views that the code fills', () => {
    assert.deepEqual(
      contributes.viewsContainers?.activitybar?.map(({ id }) => id),
      [viewContainerId],
    );
    assert.deepEqual(
      contributes.views?.[viewContainerId]?.map(({ id }) => id),
      [actionItemsViewId],
    );
    for (const { view } of contributes.viewsWelcome ?? []) assert.equal(view, actionItemsViewId);
  });

  it('asks only for facts that the code states', () => {
    const known = new Set<string>([
      ...Object.values(contextKeys),
      ...Object.values(treeRows),
      actionItemsViewId,
    ]);
    const asked = conditions(contributes).flatMap((clause) => clause.match(/\bpostmortem\.\w+/g) ?? []);
    assert.deepEqual(
      asked.filter((name) => !known.has(name)),
      [],
    );
  });

  it('has a text for every name that it leaves to translation, and no text too many', () => {
    const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const names = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, name]) => name ?? '');
    assert.deepEqual(sorted(new Set(names)), sorted(Object.keys(texts)));
  });

  it('contributes every setting of the schema and the personal ones, with their defaults', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(
      sorted(Object.keys(properties)),
      sorted([...settingNames, delaySetting].map((name) => `${settingsSection}.${name}`)),
    );
    const defaults = defaultSettings();
    for (const name of settingNames) {
      assert.deepEqual(properties[`${settingsSection}.${name}`]?.default, defaults[name], name);
    }
    for (const [name, setting] of Object.entries(properties)) {
      assert.equal(setting.scope, 'resource', name);
      assert.ok(setting.markdownDescription, name);
    }
  });

  it('knows every rule by name in its settings', () => {
    const { properties } = contributes.configuration.properties[`${settingsSection}.rules`] ?? {};
    assert.deepEqual(sorted(Object.keys(properties ?? {})), sorted(rules.map(({ id }) => id)));
  });

  it('is what the code makes of it (else run "npm run generate")', () => {
    assert.deepEqual(withContributions({ ...manifest }, rules), manifest);
  });

  it('names files that are there', () => {
    const files = [
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.yamlValidation.map(({ url }) => url),
      ...(manifest.icon === undefined ? [] : [manifest.icon]),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('is typed against the oldest VS Code that it runs in, and installs nothing beside itself', () => {
    assert.equal(`^${manifest.devDependencies['@types/vscode'] ?? ''}`, manifest.engines['vscode']);
    assert.equal(manifest.dependencies, undefined);
  });
});

describe('the snippets', () => {
  it('have prefixes that belong together and do not repeat', () => {
    const snippets = JSON.parse(readFileSync('snippets/postmortem.json', 'utf8')) as Record<
      string,
      { prefix: string }
    >;
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    for (const prefix of prefixes) assert.match(prefix, /^pm-[a-z]+$/);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});

/** All `when` and `enablement` clauses in a part of the manifest. */
function conditions(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(conditions);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? (key === 'when' || key === 'enablement' ? [value] : []) : conditions(value),
  );
}
