// The web door: a VS Code in a browser worker, without Node.
import type { ExtensionContext } from 'vscode';
import { type ExtensionApi, start } from './vscode/activate';

export function activate(context: ExtensionContext): ExtensionApi {
  return start(context);
}
