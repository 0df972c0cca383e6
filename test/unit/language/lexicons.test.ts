// What the lexicons are made of.
import assert from 'node:assert/strict';
import { certainties } from '../../../src/core/language/lexicon/certainties';
import { characterManners } from '../../../src/core/language/lexicon/character';
import { modalFaults } from '../../../src/core/language/lexicon/modalFaults';
import { meantIt } from '../../../src/core/language/lexicon/motive/secrecy';
import * as personFault from '../../../src/core/language/lexicon/personFault';
import { personFaultVerbs } from '../../../src/core/language/lexicon/personFaultVerbs';
import { phraseFaults } from '../../../src/core/language/lexicon/phraseFaults';
import { traits } from '../../../src/core/language/lexicon/traits';

const entries = [
  ...Object.values(personFault).flat(),
  ...personFaultVerbs,
  ...characterManners,
  ...meantIt,
  ...traits,
  ...modalFaults,
  ...certainties,
  ...phraseFaults,
];

describe('the lexicons', () => {
  it('give each entry a name of its own', () => {
    const ids = entries.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
  });
});
