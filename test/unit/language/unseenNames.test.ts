// Agents that no report, setting or lexicon of names has told the engine of: the same faults, told of people and of systems.
import assert from 'node:assert/strict';
import { loreOf, read } from './reading';

const listed = (text: string) => text.split('|').map((agent) => agent.replace(/\s+/g, ' ').trim());

const people =
  listed(`Oluwakemi|Zhenhua|Maitê|Bartosz|Nguyet|Farrukh|Aroha|Sunniva|Ngaire|J. Vandermeer|Dr Achterberg|Ms. Villalobos|
  Piet van der Linden|Sinéad|Rajeshwari|Tendai Mapfumo|Ye-jin|Soo-ah Bae|Hyacinthe|Boubacar|Ximena|Gurbaksh|Yevhen|Luka Petrović|
  Mahlet|Keoni|Émilie|Shrikant|Umaru|Ottavio|Lucas Pereira da Silva|@rbrandt|Zeynab|Jae-won|Szilárd|Bilguun|Sokunthea|Thanh Hà|
  Niloofar|K. Lindholm|Mrs Papadimitriou|李娜|Дарья|our newest hire|the night-shift technician|one of the SREs|
  a colleague from networking|the payments squad|the person at the keyboard|whoever was on shift|the Lisbon office|
  the change advisory board|the tier-2 support agent|the database folks|a field technician|the shift lead|an outside consultant|
  the one on call|the hosting desk|Finance Ops|a trainee fitter`);

const systems =
  listed(`Varnish|Hermes|Jenkins|the Postgres operator|Vault|the payment gateway|Kafka|HAProxy|the build agent|Grafana|
  the lock manager|Athena|the ingest worker|Ambari|Argo|the OCSP responder|the GPU driver|Consul|the leader|Bifrost|Puppet|Zookeeper|
  the health checker|RabbitMQ|Celery|Loki|the CI runner|Cerberus|the device driver|the mail relay|the session manager|the JVM|
  the deployment controller|the AI reviewer|Terraform|PagerDuty|the transaction coordinator|Istio|Nimbus|Solstice|Foundry|Beacon|
  Vitess|Rook|Spinnaker|Octavia|Cassandra|the janitor job|the arbiter|Route 53|GitHub Actions|Dependabot|the card reader|Checkout|
  Payments API|Search|Frankfurt|Staging|a retry loop|the identity provider`);

const faults = [
  '% forgot to drain the node before the upgrade.',
  'At 14:02 % ignored the alarm from the second region.',
  'The backlog grew because % failed to notify support.',
  '% missed the warning about the quota.',
  'The index was corrupted after % skipped the verification step.',
  'In the end % ran the job against the wrong cluster.',
  'During the migration % inadvertently dropped the audit table.',
  'The certificate was ignored by % for a week.',
  '% took down the cluster with a bad query.',
  '% let the certificate expire.',
  "% didn't follow the runbook.",
  'The outage was caused by %.',
  'The wrong value was set by %.',
  '% mixed up the two accounts.',
];

const told = (agents: readonly string[]) =>
  agents.flatMap((agent) =>
    faults.map((fault) => {
      const text = fault.replace('%', agent);
      return text.charAt(0).toUpperCase() + text.slice(1);
    }),
  );

const isFound = (text: string) => read(text).matches.length > 0;

describe('agents that nobody has told the engine of', () => {
  it('are told apart: the fault of a person is found, that of a system left alone', () => {
    const found = told(people).filter(isFound).length;
    const alarms = told(systems).filter(isFound).length;
    const recall = found / (people.length * faults.length);
    const precision = found / (found + alarms);
    console.log(
      `      ${people.length} people, ${systems.length} systems, ${faults.length} faults: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    assert.ok(precision >= 0.97, `precision ${precision}`);
    assert.ok(recall >= 0.95, `recall ${recall}`);
  });

  it('are systems where the settings or the head of the report say so, and people likewise', () => {
    const text = 'Tomoko forgot to renew the lease.';
    assert.deepEqual(read(text).stretches, ['Tomoko forgot to renew']);
    assert.deepEqual(read(text, loreOf([], { systems: new Set(['tomoko']) })).stretches, []);
    assert.deepEqual(read('Hermes forgot to renew the lease.', loreOf(['Hermes'])).stretches, [
      'Hermes forgot to renew',
    ]);
  });

  it('are systems where a thing is spoken of: by its "its", by an article, by the same word in small letters', () => {
    for (const text of [
      'Kirima forgot its targets after the restart.',
      'The Tomoko failed to renew the lease.',
      'We restarted the kimi twice. Kimi ignored the signal.',
      'Ledgerline missed two heartbeats.',
    ])
      assert.deepEqual(read(text).stretches, [], text);
  });

  it('are known products, whether they look like names or not', () => {
    for (const product of 'Docker|Podman|NumPy|Fivetran|vSphere|Mosquitto|Terraform|Playwright|Omnicell'.split(
      '|',
    ))
      for (const told of [
        'ignored the retry limit.',
        'forgot the second host.',
        'dropped it without a word.',
      ])
        assert.deepEqual(read(`${product} ${told}`).stretches, [], product);
    assert.deepEqual(read('In the night Packer forgot the second host.').stretches, []);
  });

  it('are people where the sentence says so of a name that is a tool or a word as well', () => {
    for (const text of [
      'Travis Boone missed the second page.',
      'Ruby, the release engineer, missed the second page.',
      'Mark missed the second page because he was on the train.',
      'Grace overlooked the second page.',
    ])
      assert.equal(read(text).matches.length, 1, text);
    assert.deepEqual(read('Travis missed the tag.').stretches, []);
  });

  it('have titles, initials and particles as parts of their names', () => {
    assert.deepEqual(read('Dr Adeyemi overlooked the note.').stretches, ['Dr Adeyemi overlooked the note']);
    assert.deepEqual(read('Piet van den Berg overlooked the note.').stretches, [
      'Piet van den Berg overlooked the note',
    ]);
    assert.equal(read("O'Neill overlooked the note.").matches.length, 1);
    assert.equal(read('The note was overlooked by J. Okafor.').matches.length, 1);
  });

  it('are "we" or a company for a hint alone', () => {
    assert.deepEqual(read('We failed to notice the lag.').hints, ['We failed to notice']);
    assert.deepEqual(read('Our provider failed to notify us.').hints, ['Our provider failed to notify']);
    assert.deepEqual(read('The identity provider failed to answer.').hints, []);
    assert.deepEqual(read('We clearly did not miss the page.').hints, []);
  });
});
