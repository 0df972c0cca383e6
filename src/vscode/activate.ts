// The composition root: what the extension is made of, wired in order.
import { type ExtensionContext, commands, window } from 'vscode';

export function start(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('postmortem.newPostmortem', () => window.showInformationMessage('soon')),
  );
}
