// The suite that runs inside a real extension host: the desktop's, the server's and the browser's, from one bundle.
// The first import brings `describe` and `it`, which the others call as they are loaded.
export { run } from '../support/mochaInHost';
import './activation.test';
import './diagnostics.test';
import './codeActions.test';
import './blame.test';
import './rulePages.test';
import './newPostmortem.test';
import './actionItems.test';
import './reportsComeAndGo.test';
import './settings.test';
