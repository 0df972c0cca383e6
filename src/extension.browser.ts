// The web door: a VS Code in a browser worker, without Node.
import type { ExtensionContext } from 'vscode';
import { start } from './vscode/activate';

export function activate(context: ExtensionContext): void {
  start(context);
}
