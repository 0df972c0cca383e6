// What did not happen, and what looks obvious afterwards: who is meant decides, however it is written.
import assert from 'node:assert/strict';
import { read } from './reading';

const found = (text: string): readonly string[] => read(text).matches.map(({ category }) => category);

describe('what people should, could or would have done', () => {
  it('is found in every spelling', () => {
    for (const words of [
      'should have',
      "should've",
      'should’ve',
      'should of',
      'shoulda',
      'ought to have',
      'ought to of',
    ])
      assert.deepEqual(found(`The engineer ${words} asked the owners.`), ['counterfactual'], words);
    for (const words of [
      'should not have',
      "shouldn't have",
      "shouldn't've",
      'should never have',
      'ought not to have',
    ])
      assert.deepEqual(found(`The change ${words} been rushed.`), ['counterfactual'], words);
    assert.deepEqual(found('She could, and should, have asked.'), ['counterfactual']);
    assert.deepEqual(found('Under no circumstances should the engineer have left the panel open.'), [
      'counterfactual',
    ]);
  });

  it('is found in steps that only people take', () => {
    for (const sentence of [
      'The first move should have been to ask the owners.',
      'Ringing the plant should have been the natural reaction.',
      'The patch should have gone through review.',
      'The release should have been called off.',
      'The panel should have been opened by hand.',
      'The odd reading should have prompted a question.',
      'The rollout should have waited until Monday.',
      'That draft should never have reached production.',
    ])
      assert.deepEqual(found(sentence), ['counterfactual'], sentence);
    for (const sentence of [
      'The hook should have been called within a second.',
      'The leases should have been renewed automatically.',
      'The stream should have started at six, but the broker refused the connection.',
    ])
      assert.deepEqual(found(sentence), [], sentence);
  });

  it('is no reproach where what spoke against it is told', () => {
    const could = 'The colleague could have rolled it back';
    assert.deepEqual(found(`${could}, but the disk of the old host was gone by then.`), []);
    assert.notDeepEqual(found(`${could}, but did not.`), []);
    assert.deepEqual(found(`${could}.`), ['counterfactual']);
  });

  it('is no reproach where it is set aside', () => {
    for (const sentence of [
      'Our template asks what the person saw, not what they ought to have seen.',
      'We describe what people knew rather than what they should have known.',
      'The form no longer asks who should have caught it.',
    ])
      assert.deepEqual(found(sentence), [], sentence);
    assert.deepEqual(found('We describe what the engineer should have known.'), ['counterfactual']);
  });

  it('is told from what a system should have done by the act, where nobody is named', () => {
    for (const act of [
      'reviewed',
      'escalated',
      'rehearsed',
      'revoked',
      'communicated',
      'tested',
      'looked at',
    ])
      assert.deepEqual(found(`It should have been ${act} before the weekend.`), ['counterfactual'], act);
    for (const act of ['retried', 'replicated', 'evicted', 'throttled', 'cached', 'delivered', 'scraped'])
      assert.deepEqual(found(`It should have been ${act} within a minute.`), [], act);
  });

  it('is told from it by the agent, where one is named', () => {
    assert.deepEqual(found('The certificate should have been renewed by the platform team.'), [
      'counterfactual',
    ]);
    assert.deepEqual(found('The certificate should have been renewed by `cert-manager`.'), []);
    assert.deepEqual(found('The certificate should have been renewed by the nightly job.'), []);
    assert.deepEqual(found('The table should have been rebuilt automatically.'), []);
  });

  it('is found on either side of its condition, and only where people are in it', () => {
    for (const condition of [
      'if anyone had read the notes',
      'had anyone read the notes',
      'if the notes had been read',
    ]) {
      assert.deepEqual(
        found(`The outage would have been avoided ${condition}.`),
        ['counterfactual'],
        condition,
      );
      assert.deepEqual(
        found(`${condition}, the outage would have been avoided.`),
        ['counterfactual'],
        condition,
      );
    }
    for (const condition of [
      'if the breaker had opened',
      'had the breaker opened',
      'if the job had been retried',
    ])
      assert.deepEqual(found(`The outage would have been avoided ${condition}.`), [], condition);
    assert.deepEqual(found('The outage would have been avoided if we had read the notes.'), []);
  });

  it('is no reproach where somebody prevented worse, or nobody could have known', () => {
    assert.deepEqual(found('The disk would have filled up if the engineer had not noticed the trend.'), []);
    assert.deepEqual(found('If the engineer had forgotten the flag, the job would have stopped.'), []);
    assert.deepEqual(found('The engineer could not have known that.'), []);
    assert.deepEqual(found('Nothing that the nurse could have done would have changed the reading.'), []);
    assert.deepEqual(found('Any engineer could have made that change.'), []);
  });

  it('is self-blame where authors speak of themselves, and nothing where they speak as a group', () => {
    assert.deepEqual(found('I should have asked the owners.'), ['self-blame']);
    assert.deepEqual(found('We should have asked the owners.'), []);
  });

  it('covers the modal, its verb and a near subject', () => {
    assert.deepEqual(read('In the end the reviewer really should have run the tests on a phone.').stretches, [
      'the reviewer really should have run',
    ]);
    assert.deepEqual(read('The keys, as it turns out, should have been rotated in June.').stretches, [
      'should have been rotated',
    ]);
  });
});

describe('what looks obvious afterwards', () => {
  it('is found over what people did, and not over what instruments show', () => {
    assert.deepEqual(found('The engineer clearly missed the banner.'), ['hindsight']);
    assert.deepEqual(found('Clearly, nobody had tried the restore.'), ['hindsight']);
    assert.deepEqual(found('The dashboard clearly shows the drop.'), []);
    assert.deepEqual(found('The engineers could clearly see the recovery on the graph.'), []);
  });

  it('is told from what was found by looking', () => {
    assert.deepEqual(found('It was obvious that the disk would fill up.'), ['hindsight']);
    assert.deepEqual(found('Once the dump was open, the leak was obvious.'), []);
    assert.deepEqual(found('It soon became obvious that the disk was failing.'), []);
    assert.deepEqual(found('It was not obvious that the two were related.'), []);
  });

  it('lies in the word of ease, not in the check', () => {
    assert.deepEqual(found('A quick look at the log would have shown the error.'), ['hindsight']);
    assert.deepEqual(found('A conversation with the owners would have shown the error.'), ['counterfactual']);
    assert.deepEqual(found('A health check would have shown the error.'), []);
  });
});

describe('rows of modals and conditions', () => {
  it('are read in time that grows with their length', () => {
    for (const piece of [
      'should have ',
      'if had would have been ',
      'it was obvious ',
      'all they had to do was ',
    ]) {
      const started = Date.now();
      read(piece.repeat(Math.floor(18_000 / piece.length)));
      assert.ok(Date.now() - started < 2_000, piece);
    }
  });
});
