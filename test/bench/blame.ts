// npm run blame: how good the language engine is on the labelled sentences, and with --errors where it is wrong.
import { parseArgs } from 'node:util';
import { printErrors, printFigures, printSwapErrors } from '../unit/language/figures';
import { scores, setFloors } from '../unit/language/scores';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean' },
    swap: { type: 'boolean' },
    'held-out': { type: 'boolean' },
    'set-floors': { type: 'boolean' },
  },
});

if (values.errors) printErrors(values['held-out'] ? 'held-out' : 'practice', positionals[0]);
if (values.swap) printSwapErrors();
printFigures();
if (values['set-floors']) setFloors(scores());
