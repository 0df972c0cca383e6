// Serves the web build with an extension in it, until it is ended.   usage: node webHost.mjs OPTIONS-AS-JSON
// A program of its own, because test-web prints every request.
import { open } from '@vscode/test-web';

await open(JSON.parse(process.argv[2]));
