// The packaged pages of the rules as read-only documents: no network, and the same in every host.
import { type Disposable, Uri, workspace } from 'vscode';
import { drawnPage } from '../core/rules/pages';
import { readText } from './files';
import { rulePageScheme } from './ids';

export function registerRulePages(extensionUri: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(rulePageScheme, {
    async provideTextDocumentContent({ path }) {
      // Links lead from page to page, and nowhere else.
      const isPage = /^\/docs\/rules\/[\w/-]+\.md$/.test(path);
      return isPage ? drawnPage((await readText(Uri.joinPath(extensionUri, path))) ?? '') : '';
    },
  });
}
