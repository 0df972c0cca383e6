// Whom a sentence blames: the promises that the engine makes about places and context.
import assert from 'node:assert/strict';
import { findBlame } from '../../../src/core/language/findBlame';
import { loreOf, read } from './reading';

const lore = loreOf(['Priya Raman', 'Kenji Ito', 'Tāne Parata']);

describe('the same fault of a person and of a system', () => {
  const faults = [
    '% forgot to renew the lease.',
    'During the rollout, % failed to check the quota.',
    'Latency rose because % missed the change.',
    'The queue backed up when % skipped the verification step.',
    '% wrongly deleted the partition.',
    'The data was lost; % had not followed the retention policy.',
    'The outage was caused by %.',
    '% made a mistake in the order of the rules.',
    '% restarted the primary and ignored the warning.',
  ];
  const persons =
    'the on-call engineer, a contractor from the Lisbon office, Tāne, our DBA, one of the reviewers, the platform team, somebody in finance, the product owner, the night-shift operator';
  const systems =
    "the scheduler, the job manager, Kafka, the Redis operator, `cert-manager`, the node agent, the payment provider, the GPU driver, the consumer group, the engineer's script, the alert for the on-call engineer, the developer portal, the reviewer bot, Atlas";
  const told = (fault: string, agent: string) => {
    const text = fault.replace('%', agent);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };

  it('is found of the person', () => {
    const missed = faults.flatMap((fault) =>
      persons
        .split(', ')
        .map((agent) => told(fault, agent))
        .filter((text) => read(text, lore).matches.length === 0),
    );
    assert.deepEqual(missed, []);
  });

  it('is left alone of the system', () => {
    const alarms = faults.flatMap((fault) =>
      systems
        .split(', ')
        .map((agent) => told(fault, agent))
        .filter((text) => read(text, lore).matches.length > 0),
    );
    assert.deepEqual(alarms, []);
  });
});

describe('the place of a finding', () => {
  it('is the shortest telling stretch, from the agent to the fault', () => {
    assert.deepEqual(read('On Monday Priya forgot to drain the node.', lore).stretches, [
      'Priya forgot to drain',
    ]);
    assert.deepEqual(read('The page was missed by the on-call engineer at 03:10.', lore).stretches, [
      'missed by the on-call engineer',
    ]);
  });

  it('does not begin or end in markup', () => {
    assert.deepEqual(read('Then **Priya** *forgot to* drain it.', lore).stretches, [
      'Priya** *forgot to* drain',
    ]);
    assert.deepEqual(read('- **the on-call engineer ignored the page**', lore).stretches, [
      'the on-call engineer ignored the page',
    ]);
  });

  it('holds where an apostrophe was left out', () => {
    assert.deepEqual(read('The engineer didnt follow the runbook.').stretches, [
      'The engineer didnt follow the runbook',
    ]);
    assert.deepEqual(read('Kim shouldve waited for the canary.').stretches, ['Kim shouldve waited']);
    assert.deepEqual(read('He couldnt be bothered to ask.').stretches, ['He couldnt be bothered']);
    assert.deepEqual(read('They left early, as is their wont.').stretches, []);
  });

  it('holds over line breaks and emoji', () => {
    assert.deepEqual(read('🔥 It was late. The on-call\nengineer missed the alert.', lore).stretches, [
      'The on-call\nengineer missed the alert',
    ]);
  });

  it('is the fault alone where the agent stands far away', () => {
    const { stretches } = read(
      'Kenji, who had been awake since four and was covering for two colleagues, ignored the alert.',
      lore,
    );
    assert.deepEqual(stretches, ['ignored the alert']);
  });

  it('comes with the agent, the fault and a question', () => {
    const [match] = read('The on-call engineer missed the alert.', lore).matches;
    assert.equal(match?.agent?.text, 'The on-call engineer');
    assert.equal(match.agent.kind, 'role');
    assert.equal(match.fault, 'missed the alert');
    assert.equal(match.claim, 'the on-call engineer missed the alert');
    assert.match(match.question, /^(What|How|Where|Which|Compared)\b.*\?$/);
  });
});

describe('what the report says of its people', () => {
  const sentence = 'Travis ignored the abort signal.';

  it('decides whether a name is a person', () => {
    assert.deepEqual(read(sentence, loreOf()).stretches, []);
    assert.deepEqual(read(sentence, loreOf(['Travis Boone'])).stretches, ['Travis ignored the abort signal']);
  });

  it('gives way to what the team says of its systems', () => {
    assert.deepEqual(
      read(sentence, loreOf(['Travis Boone'], { systems: new Set(['travis']) })).stretches,
      [],
    );
    const dispatcher = loreOf([], { systems: new Set(['release manager']) });
    assert.deepEqual(read('The release manager failed to lock the branch.', dispatcher).stretches, []);
  });

  it('adds roles and teams of its own', () => {
    const own = loreOf([], { roles: new Set(['shepherd']), teams: new Set(['blue herons']) });
    assert.deepEqual(read('The release shepherd forgot to tag it.', own).stretches, [
      'The release shepherd forgot to tag',
    ]);
    assert.deepEqual(read('The Blue Herons ignored the alert.', own).stretches, [
      'The Blue Herons ignored the alert',
    ]);
  });

  it('can allow a phrase', () => {
    const allowing = loreOf([], { allowed: ['forgot to tag'] });
    assert.deepEqual(read('The release engineer forgot to tag the build.', allowing).stretches, []);
    assert.equal(read('The release engineer forgot to build the tag.', allowing).matches.length, 1);
  });

  it('finds a name with and without its accents', () => {
    assert.equal(read('Zoe missed the alert.', loreOf(['Zoë'])).matches.length, 1);
    assert.equal(read('Zoë missed the alert.', loreOf(['Zoe'])).matches.length, 1);
  });

  it('is not misled by words that every object has', () => {
    assert.deepEqual(
      read('The constructor failed to bind. Its toString ignored the locale.', loreOf()).stretches,
      [],
    );
  });
});

describe('they', () => {
  it('are the people of the sentence before', () => {
    assert.equal(
      read('The admins rotated the key at nine. They forgot to tell the partners.', lore).matches.length,
      1,
    );
  });

  it('are the things of the sentence before', () => {
    assert.deepEqual(read('The workers restarted at nine. They ignored the flag.', lore).stretches, []);
    assert.deepEqual(
      read('The engineers restarted the pods. The replicas were slow. They missed the vote.', lore).stretches,
      [],
    );
  });

  it('are nobody where nothing was said before', () => {
    assert.deepEqual(read('They ignored the alert.', lore).stretches, []);
  });
});

describe('where the words stand', () => {
  const text = 'The on-call engineer ignored the alert.';

  it('block quotes, chat and quotations are not the author speaking', () => {
    assert.deepEqual(read(`> ${text}`, lore).stretches, []);
    assert.deepEqual(read(`He wrote: "${text}"`, lore).stretches, []);
    assert.deepEqual(read(`The log says \`${text}\``, lore).stretches, []);
    assert.deepEqual(read(`See [${text}](https://example.org/a).`, lore).stretches, []);
    assert.deepEqual(read(`![${text}](a.png)`, lore).stretches, []);
    assert.deepEqual(read(`It was late. ~~${text}~~`, lore).stretches, []);
  });

  it('the author speaks around a quotation', () => {
    assert.equal(read('The on-call engineer ignored the "disk full" alert.', lore).matches.length, 1);
  });

  it('headings are left alone', () => {
    assert.deepEqual(read(text, lore, 'heading').stretches, []);
  });

  it('list items and table cells count as any text', () => {
    assert.equal(read(`- 14:02 ${text}`, lore).matches.length, 1);
    assert.equal(read(`| Time | What |\n| --- | --- |\n| 14:02 | ${text} |`, lore).matches.length, 1);
  });

  it('an engineer in a requirement is anybody, a named one is not', () => {
    assert.deepEqual(read('Warn an engineer who forgot the flag.', lore, 'requirement').stretches, []);
    assert.equal(
      read('Fix the alias, because Kenji forgot to add it.', lore, 'requirement').matches.length,
      1,
    );
  });
});

describe('what takes the side of people', () => {
  it('says that they had reason to do it', () => {
    for (const text of [
      'The engineer understandably missed the warning among two hundred others.',
      'Understandably, the on-call assumed that the alert was a duplicate.',
      'With good reason the technician skipped the second check.',
    ])
      assert.deepEqual(read(text).stretches, [], text);
    assert.equal(read('For no good reason the technician skipped the second check.').matches.length, 1);
  });

  it('clears them', () => {
    for (const text of [
      'The release manager is not to blame for the late test results.',
      'The technician bears no blame for the outage.',
      'The replay of the keystrokes ruled out operator error.',
      'Pilot error was excluded by the second inquiry.',
      'Nobody could have told the two labels apart.',
    ])
      assert.deepEqual(read(text).stretches, [], text);
    assert.equal(read('The release manager is to blame for the late test results.').matches.length, 1);
  });

  it('clears nobody of what another clause tells', () => {
    for (const text of [
      'Kim ruled out the network and ignored the page.',
      'Kim excluded the canary from the checks and forgot to put it back.',
      'The lead rightly asked first, but Kim ignored the answer.',
    ])
      assert.equal(read(text).matches.length, 1, text);
  });

  it('speaks of words that blame', () => {
    assert.deepEqual(
      read('Please leave words such as careless or sloppy out of the timeline.').stretches,
      [],
    );
  });

  it('says that nobody will be punished', () => {
    for (const text of [
      'None of the operators will face sanctions.',
      'The board confirmed that no member of staff will be disciplined.',
    ])
      assert.deepEqual(read(text).stretches, [], text);
    assert.equal(read('The operators will face sanctions.').matches.length, 1);
  });
});

describe('hostile text', () => {
  const paragraphOf = (text: string) => ({
    kind: 'paragraph' as const,
    range: { start: 0, end: text.length },
    sentences: sliced(text).map(([start, part]) => ({
      range: { start, end: start + part.length },
      text: part,
      marks: [],
    })),
  });
  const sliced = (text: string): readonly (readonly [number, string])[] => {
    const parts: [number, string][] = [];
    for (let start = 0; start < text.length; start += 10_000)
      parts.push([start, text.slice(start, start + 10_000)]);
    return parts;
  };
  /** Processor time in milliseconds: what else the machine does is not ours. */
  const timed = (text: string): number => {
    const paragraph = paragraphOf(text);
    const before = process.cpuUsage();
    findBlame(paragraph, lore);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  const pieces = [
    'forgot to ',
    'they ignored it and ',
    ', missed ',
    'who forgot ',
    'the operator ignored x ',
    'not not followed ',
    'very, very, ',
    '( ',
    'of the ',
    "'s fault ",
  ];
  for (const piece of pieces) {
    it(`takes time in proportion to its length: ${JSON.stringify(piece)}`, function () {
      this.timeout(30_000);
      // What has been read once is remembered: each text ends in another way.
      const times = (count: number, run: number) => timed(`${piece.repeat(count)}${run}`);
      times(5_000, 0);
      const short = Math.max(Math.min(times(5_000, 1), times(5_000, 2)), 5);
      const long = times(50_000, 3);
      assert.ok(long < short * 30, `${short.toFixed(1)} ms grew to ${long.toFixed(1)} ms`);
    });
  }

  it('never leaves the sentence', () => {
    const odd = [
      '\u{1F600} he forgot to \u{1F600}',
      "'s fault",
      'who forgot to',
      'missed by',
      'by mistake',
      '@',
      'did not',
      '´` "',
      '\u0000 she missed \uD800',
    ];
    for (const text of odd) {
      for (const { range } of findBlame(paragraphOf(text), lore)) {
        assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length, text);
      }
    }
  });
});
