// Runs every check and every suite, and ends with one line that counts them.
// usage: npm test [-- NAME …]   for some of them only
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { endChildrenOnInterrupt } from './shell.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
endChildrenOnInterrupt();

let counts;
try {
  await install();
  // What follows imports packages, which are there only now.
  const { runSteps } = await import('./test/steps.mjs');
  counts = await runSteps(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  counts = { passed: 0, failed: 1 };
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
