// The desktop and remote door: a VS Code with Node behind it.
import type { ExtensionContext } from 'vscode';
import { type ExtensionApi, start } from './vscode/activate';

export function activate(context: ExtensionContext): ExtensionApi {
  return start(context);
}
