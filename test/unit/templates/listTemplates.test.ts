// Which templates a folder has, and what they hold its reports to.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import type { Files } from '../../../src/core/ports';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { builtinTemplates } from '../../../src/core/templates/builtin';
import { listTemplates } from '../../../src/core/templates/listTemplates';
import { profileFor } from '../../../src/core/templates/profileFor';
import { SourceText } from '../../../src/core/text/source';

/** Files in memory; `undefined` is one that is no text. */
function filesOf(content: Record<string, string | undefined>): Files {
  const uri = (name: string) => `file:///shop/.postmortem/templates/${name}`;
  const texts = new Map(Object.entries(content).map(([name, text]) => [uri(name), text]));
  return {
    read: (wanted) => Promise.resolve(texts.get(wanted)),
    list: (folder) =>
      Promise.resolve(folder === 'file:///shop/.postmortem/templates' ? [...texts.keys()] : []),
  };
}

const template = (id: string, heading = 'Notes') =>
  `---\nid: ${id}\nname: The ${id}\nsections: [{ heading: ${heading} }]\n---\n`;

const namesIn = async (content: Record<string, string | undefined>) => {
  const { templates, problems } = await listTemplates(filesOf(content), 'file:///shop');
  return { ids: templates.map(({ profile }) => profile.id), problems };
};

const ours = ['blameless-review', 'lightweight'];

describe('the templates of a folder', () => {
  it('are ours where the team has none', async () =>
    assert.deepEqual(await namesIn({}), { ids: ours, problems: [] }));

  it("are the team's own by name of file, then ours", async () =>
    assert.deepEqual((await namesIn({ 'b.md': template('b'), 'a.md': template('z') })).ids, [
      'z',
      'b',
      ...ours,
    ]));

  it('of a folder with a slash at its end are the same', async () =>
    assert.equal(
      (await listTemplates(filesOf({ 'b.md': template('b') }), 'file:///shop/')).templates.length,
      3,
    ));

  it("are called after their file where they don't say otherwise", async () =>
    assert.deepEqual((await namesIn({ 'Team%20review.md': '---\nsections: [{ heading: A }]\n---\n' })).ids, [
      'Team review',
      ...ours,
    ]));

  it("take the team's in place of ours with the same id", async () => {
    const { templates } = await listTemplates(filesOf({ 'l.md': template('lightweight') }), 'file:///shop');
    assert.deepEqual(
      templates.map(({ profile }) => profile.name),
      ['The lightweight', 'Blameless review'],
    );
  });

  it('are there though one of them is broken, which is told', async () => {
    const { ids, problems } = await namesIn({ 'a.md': 'Nothing', 'b.md': template('b'), 'c.md': undefined });
    assert.deepEqual(ids, ['b', ...ours]);
    assert.deepEqual(
      problems.map(({ uri }) => uri.split('/').at(-1)),
      ['a.md', 'c.md'],
    );
  });

  it('have one of each id, and the second is told', async () => {
    const { ids, problems } = await namesIn({ 'a.md': template('same'), 'b.md': template('same') });
    assert.deepEqual(ids, ['same', ...ours]);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['There is another template with the id "same"; this one is left out.'],
    );
  });

  it('are no read-me and no picture', async () =>
    assert.deepEqual(await namesIn({ 'README.md': '# Ours', 'logo.png': 'x' }), { ids: ours, problems: [] }));

  it('have names that people can choose by', () => {
    for (const { profile, description } of builtinTemplates()) {
      assert.ok(profile.name !== profile.id && description.length > 20);
    }
  });
});

describe('the profile of a report', () => {
  const nameFor = (text: string, byFolder: Record<string, string> = {}, path = 'shop/docs/pm/a.md') =>
    profileFor(parsePostmortem(new SourceText(text)), path, builtinTemplates(), {
      ...defaultSettings(),
      'templates.byFolder': byFolder,
    }).name;

  it('is that of the template that it names', () => {
    assert.equal(nameFor('---\ntemplate: lightweight\n---\n'), 'Lightweight');
    assert.equal(
      nameFor('---\ntemplate: "Lightweight "\n---\n', { '**': 'blameless-review' }),
      'Lightweight',
    );
  });

  it('is that of its folder where it names none, or one that is not there', () => {
    assert.equal(nameFor('', { 'docs/pm/**': 'lightweight' }), 'Lightweight');
    assert.equal(nameFor('', { 'shop/**': 'lightweight' }), 'Lightweight');
    assert.equal(nameFor('---\ntemplate: gone\n---\n', { 'docs/**': 'lightweight' }), 'Lightweight');
  });

  it('is that of the last place that fits', () =>
    assert.equal(
      nameFor('', { '**': 'lightweight', 'docs/**': 'blameless-review', 'src/**': 'lightweight' }),
      'Blameless review',
    ));

  it('is the core set otherwise', () => {
    assert.equal(nameFor('# A'), 'core set');
    assert.equal(nameFor('# A', { 'docs/**': 'gone' }), 'core set');
  });
});
