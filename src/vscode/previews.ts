// Shows what a change would make of a document, beside what stands there now, before anything is written.
import { TabInputTextDiff, type TextDocument, Uri, commands, window, workspace } from 'vscode';
import { previewScheme } from './ids';
import { Owner } from './lifecycle';

export class Previews extends Owner {
  /** Uri → text; kept while its diff may be open. */
  private readonly texts = new Map<string, string>();
  /** Uri → what says yes to the change that is shown there. */
  private readonly asked = new Map<string, () => void>();
  private shown = 0;

  constructor() {
    super();
    this.own(
      workspace.registerTextDocumentContentProvider(previewScheme, {
        provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '',
      }),
    );
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())));
  }

  /**
   * Opens both texts side by side and asks; the diff is closed again, whatever the answer. VS Code takes a question off
   * the screen after ten seconds, and a long report takes longer to read: `accept` answers as well.
   * @param message what would change, in a sentence
   * @param button what makes the change
   */
  async confirm(
    document: TextDocument,
    after: string,
    { title, message, button }: { readonly title: string; readonly message: string; readonly button: string },
  ): Promise<boolean> {
    this.shown++;
    const uri = Uri.from({ scheme: previewScheme, path: document.uri.path, query: String(this.shown) });
    this.texts.set(uri.toString(), after);
    await commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: false });
    const accepted = new Promise<true>((resolve) => {
      this.asked.set(uri.toString(), () => {
        resolve(true);
      });
    });
    const isWanted = await Promise.race([
      accepted,
      window.showInformationMessage(message, button).then((choice) => choice === button),
    ]);
    this.asked.delete(uri.toString());
    await close(uri);
    return isWanted;
  }

  /** Says yes to the change that the active editor shows. */
  accept(): void {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    if (input instanceof TabInputTextDiff) this.asked.get(input.modified.toString())?.();
  }
}

async function close(preview: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const diffs = tabs.filter(
    ({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === preview.toString(),
  );
  await window.tabGroups.close(diffs);
}
