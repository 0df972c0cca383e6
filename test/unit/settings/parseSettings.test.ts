// What becomes of settings as people write them, right and wrong.
import assert from 'node:assert/strict';
import { type SettingsLayer, defaultSettings, parseSettings } from '../../../src/core/settings/parseSettings';

const known = { rules: new Set(['blame/person-fault', 'structure/missing-section']) };

const layer = (name: string, values: Record<string, unknown>): SettingsLayer => ({
  name,
  values: new Map(Object.entries(values)),
});

const parse = (...layers: Record<string, unknown>[]) =>
  parseSettings(
    layers.map((values, i) => layer(`layer ${i + 1}`, values)),
    known,
  );

const messages = (values: Record<string, unknown>) => parse(values).problems.map(({ message }) => message);

describe('settings', () => {
  it('are the defaults where nobody has set anything', () => {
    const { settings, problems } = parse();
    assert.deepEqual(settings, defaultSettings());
    assert.deepEqual(problems, []);
    assert.equal(settings['timeline.zone'], 'UTC');
  });

  it('of a later layer win, and a list of globs is replaced as a whole', () => {
    const { settings } = parse(
      { 'reports.include': ['notes/**', 'log/**'], 'timeline.zone': 'Asia/Tokyo' },
      { 'reports.include': ['docs/**'], 'timeline.zone': 'Europe/Berlin' },
    );
    assert.deepEqual(settings['reports.include'], ['docs/**']);
    assert.equal(settings['timeline.zone'], 'Europe/Berlin');
  });

  for (const list of [
    'language.people',
    'language.roles',
    'language.teams',
    'language.systems',
    'language.allow',
  ] as const) {
    it(`that are words add up over all layers: ${list}`, () => {
      const { settings } = parse({ [list]: ['Kestrel', 'Osprey'] }, {}, { [list]: ['Heron', 'kestrel'] });
      assert.deepEqual(settings[list], ['Kestrel', 'Osprey', 'Heron']);
    });
  }

  it('that are words of an empty list take nothing away', () => {
    const { settings } = parse({ 'language.people': ['Kestrel'] }, { 'language.people': [] });
    assert.deepEqual(settings['language.people'], ['Kestrel']);
  });

  it('that say what a word is are believed against those below', () => {
    const { settings } = parse(
      { 'language.people': ['Kestrel', 'Osprey'], 'language.roles': ['harbour watch'] },
      { 'language.systems': ['kestrel'], 'language.teams': ['Harbour Watch'] },
    );
    assert.deepEqual(settings['language.people'], ['Osprey']);
    assert.deepEqual(settings['language.systems'], ['kestrel']);
    assert.deepEqual(settings['language.roles'], []);
    assert.deepEqual(settings['language.teams'], ['Harbour Watch']);
  });

  it('that allow a phrase undo that it is reported, and the other way round', () => {
    const { settings } = parse(
      { 'language.allow': ['yolo deploy'], 'language.terms': { 'cowboy fix': 'character' } },
      { 'language.allow': ['Cowboy fix'], 'language.terms': { 'YOLO deploy': 'hindsight' } },
    );
    assert.deepEqual(settings['language.allow'], ['Cowboy fix']);
    assert.deepEqual(settings['language.terms'], { 'YOLO deploy': 'hindsight' });
  });

  it('that contradict each other in one place stay as they were written', () => {
    const { settings } = parse({ 'language.people': ['Kestrel'], 'language.systems': ['Kestrel'] });
    assert.deepEqual(settings['language.people'], ['Kestrel']);
    assert.deepEqual(settings['language.systems'], ['Kestrel']);
  });

  it('that are maps merge by key', () => {
    const { settings } = parse(
      { rules: { 'blame/person-fault': 'off' }, 'sections.names': { impact: ['Damage'] } },
      {
        rules: { 'structure/missing-section': 'error' },
        'sections.names': { timeline: ['Log'] },
        'language.terms': { 'yolo deploy': 'character' },
      },
      { 'language.terms': { 'cowboy fix': 'character', 'yolo deploy': 'hindsight' } },
    );
    assert.deepEqual(settings.rules, { 'blame/person-fault': 'off', 'structure/missing-section': 'error' });
    assert.deepEqual(settings['sections.names'], { impact: ['Damage'], timeline: ['Log'] });
    assert.deepEqual(settings['language.terms'], { 'yolo deploy': 'hindsight', 'cowboy fix': 'character' });
  });

  it('without a value are as good as not there', () => {
    assert.deepEqual(parse({ rules: null, language: null }).problems, []);
  });

  it('lose only the part that is wrong', () => {
    const { settings, problems } = parse({
      'reports.include': ['docs/**', 3, '{x', 'notes/**'],
      rules: { 'blame/person-fault': 'loud', 'structure/missing-section': 'hint' },
      'sections.names': { impact: ['Damage', false], impakt: ['x'] },
      'timeline.zone': 'Europe/Berlin',
    });
    assert.deepEqual(settings['reports.include'], ['docs/**', 'notes/**']);
    assert.deepEqual(settings.rules, { 'structure/missing-section': 'hint' });
    assert.deepEqual(settings['sections.names'], { impact: ['Damage'] });
    assert.equal(settings['timeline.zone'], 'Europe/Berlin');
    assert.deepEqual(
      problems.map(({ setting, path }) => [setting, ...path].join(' ')),
      [
        'reports.include 1',
        'reports.include 2',
        'rules blame/person-fault',
        'sections.names impact 1',
        'sections.names impakt',
      ],
    );
  });

  it('that are wrong leave the layer below in force', () => {
    const { settings } = parse({ 'timeline.zone': 'Asia/Tokyo' }, { 'timeline.zone': 'Asia/Tokio' });
    assert.equal(settings['timeline.zone'], 'Asia/Tokyo');
  });

  for (const [what, values, message] of [
    [
      'a mistyped setting',
      { 'reports.inclide': [] },
      'There is no setting "reports.inclide". Did you mean "reports.include"?',
    ],
    [
      'a setting with the prefix of the editor',
      { 'postmortem.rules': {} },
      'There is no setting "postmortem.rules". Did you mean "rules"?',
    ],
    ['a setting of something else', { colour: 1 }, 'There is no setting "colour".'],
    [
      'a mistyped rule',
      { rules: { 'blame/persons-fault': 'off' } },
      'There is no rule "blame/persons-fault". Did you mean "blame/person-fault"?',
    ],
    [
      'a rule without its family',
      { rules: { 'person-fault': 'off' } },
      'There is no rule "person-fault". Did you mean "blame/person-fault"?',
    ],
    [
      'one text where a list belongs',
      { 'reports.include': 'docs/**' },
      '"reports.include" is a list of texts, not "docs/**". Write ["docs/**"].',
    ],
    [
      'a "no" of YAML where a severity belongs',
      { rules: { 'blame/person-fault': false } },
      '"rules › blame/person-fault" is one of off, hint, information, warning, error, not false. Did you mean "off"?',
    ],
    [
      'a zone that does not exist',
      { 'timeline.zone': 'Berlin' },
      '"Berlin" is no time zone. Write it like "UTC" or "Europe/Berlin".',
    ],
    [
      'a way out of the folder',
      { 'newPostmortem.path': '../../${slug}.md' },
      '"../../${slug}.md" does not stay inside the workspace folder.',
    ],
    [
      'a report that would be no Markdown',
      { 'newPostmortem.path': '.git/hooks/pre-commit' },
      '".git/hooks/pre-commit" is not the path of a Markdown file; it should end in ".md".',
    ],
    ['an empty phrase', { 'language.allow': [' '] }, 'An empty text says nothing.'],
    [
      'more globs than anybody needs',
      { 'reports.include': Array.from({ length: 1000 }, (_, i) => `docs/${i}/**`) },
      'A setting may have 100 globs, not 1000.',
    ],
    [
      'more folders than anybody needs',
      { 'templates.byFolder': Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`a${i}/**`, 'x'])) },
      'A setting may have 100 globs, not 101.',
    ],
  ] as const) {
    it(`explain ${what}`, () => assert.deepEqual(messages(values), [message]));
  }

  it('with a thousand mistakes get one sentence', () => {
    const { settings, problems } = parse({ 'language.people': Array.from({ length: 1000 }, (_, i) => i) });
    assert.equal(problems.length, 1);
    assert.deepEqual(settings['language.people'], []);
  });

  it('named like parts of every object are unknown like any other', () => {
    assert.equal(parse({ constructor: 1, toString: 2 }).problems.length, 2);
    assert.equal(parse({ rules: { constructor: 'off' } }).problems.length, 1);
  });

  it('name the layer that is wrong', () => {
    assert.deepEqual(
      parse({}, { colour: 1 }).problems.map(({ layer }) => layer),
      ['layer 2'],
    );
  });
});
