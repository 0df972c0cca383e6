// Replaces names by roles in a whole report: asks for each person's role once, and shows the report as it would be before it is changed.
import { type Command, type TextDocument, Uri, l10n, window, workspace } from 'vscode';
import { type Person, peopleNamed } from '../../core/rules/blame/people/mentions';
import { proposals, replaceNames } from '../../core/rules/blame/people/replaceNames';
import { replacePronouns } from '../../core/rules/blame/people/replacePronouns';
import { vocabularyOf } from '../../core/settings/settings';
import { applyEdits } from '../../core/text/edit';
import { toWorkspaceEdit } from '../convert';
import type { Postmortems } from '../documents';
import type { CommandId } from '../ids';
import { lastName } from '../place';
import type { Previews } from '../previews';

const id: CommandId = 'postmortem.replaceNames';

interface Reference {
  readonly uri: string;
}

export function replaceNamesCommand(title: string, { uri }: TextDocument) {
  const reference: Reference = { uri: uri.toString() };
  return { command: id, title, arguments: [reference] } satisfies Command;
}

/** @param reference absent for the report in the active editor */
export async function replaceNamesInReport(
  reports: Postmortems,
  previews: Previews,
  reference?: Reference,
): Promise<void> {
  const document = reference
    ? await workspace.openTextDocument(Uri.parse(reference.uri))
    : window.activeTextEditor?.document;
  const read = document && (await reports.get(document));
  if (!document || !read) {
    void window.showInformationMessage(l10n.t('Open a postmortem first.'));
    return;
  }
  const { report, project } = read;
  const vocabulary = vocabularyOf(project.settings);
  const context = { vocabulary, facts: undefined };
  const people = peopleNamed(report, context);
  if (people.length === 0) {
    void window.showInformationMessage(
      l10n.t('The account names nobody. Owners, authors, responders and thanks are left as they are.'),
    );
    return;
  }
  const replacements = await askFor(people, proposals(people, vocabulary.naming));
  if (!replacements || replacements.size === 0) return;
  const names = replaceNames(replacements, report.source);
  const pronouns = replacePronouns(replacements, report, context);
  const edits = [...names, ...pronouns.edits];
  const isWanted = await previews.confirm(document, applyEdits(report.source.text, edits), {
    title: l10n.t('{0}: names → roles', lastName(document.uri)),
    message: [
      names.length === 1
        ? l10n.t('This replaces one name. Names in quotations, code and links stay.')
        : l10n.t('This replaces {0} names. Names in quotations, code and links stay.', names.length),
      ...(pronouns.left > 0
        ? [l10n.t('“he” or “she” that may mean somebody else: {0}, which stay.', pronouns.left)]
        : []),
    ].join(' '),
    button: l10n.t('Replace'),
  });
  // Closing the comparison may have closed the document with it.
  const { document: now } = await window.showTextDocument(document.uri);
  if (!isWanted) return;
  if (now.getText() !== report.source.text) {
    void window.showWarningMessage(l10n.t('The report has changed in the meantime. Nothing was written.'));
    return;
  }
  const isWritten = await workspace.applyEdit(toWorkspaceEdit(now, edits, report.source));
  if (!isWritten || now.getText() === report.source.text)
    void window.showWarningMessage(l10n.t('The document cannot be changed. Nothing was written.'));
}

/** What stands for each person; who is left out stays as named. `undefined` where the user leaves. */
async function askFor(
  people: readonly Person[],
  proposed: ReadonlyMap<Person, string>,
): Promise<ReadonlyMap<Person, string> | undefined> {
  const replacements = new Map<Person, string>();
  for (const [index, person] of people.entries()) {
    const { name, mentions } = person;
    const step = people.length > 1 ? ` (${index + 1}/${people.length})` : '';
    const role = await window.showInputBox({
      title: `${l10n.t('Replace names by roles')}${step}`,
      prompt:
        mentions.length === 1
          ? l10n.t('What stands for {0} (named once). Leave it empty to keep the name.', name)
          : l10n.t(
              'What stands for {0} (named {1} times). Leave it empty to keep the name.',
              name,
              mentions.length,
            ),
      value: proposed.get(person) ?? '',
      ignoreFocusOut: true,
    });
    if (role === undefined) return undefined;
    if (role.trim() !== '') replacements.set(person, role.trim());
  }
  return replacements;
}
