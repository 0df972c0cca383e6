// The questions of New Postmortem: which template, and what is known of the incident.
import { type QuickPickItem, l10n, window } from 'vscode';
import type { Template } from '../../core/templates/template';
import { isDay, localDay } from '../today';

export interface Incident {
  readonly template: Template;
  readonly title: string;
  /** Empty where it is not known yet. */
  readonly severity: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

const steps = 4;
const severities = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4'];

/** `undefined` where the user leaves any question. */
export async function askIncident(templates: readonly Template[]): Promise<Incident | undefined> {
  const template = await askTemplate(templates);
  if (!template) return undefined;
  const title = await askTitle();
  if (title === undefined) return undefined;
  const severity = await askSeverity();
  if (severity === undefined) return undefined;
  const date = await askDate();
  if (date === undefined) return undefined;
  return { template, title, severity, date };
}

function stepTitle(step: number): string {
  return `${l10n.t('New Postmortem')} (${step}/${steps})`;
}

async function askTemplate(templates: readonly Template[]): Promise<Template | undefined> {
  const items = templates.map((template) => ({
    label: template.profile.name,
    description: template.profile.id,
    detail: template.description,
    template,
  }));
  const choice = await window.showQuickPick(items, {
    title: stepTitle(1),
    placeHolder: l10n.t('The template to start from'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.template;
}

async function askTitle(): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: stepTitle(2),
    prompt: l10n.t('What happened, in a few words'),
    placeHolder: l10n.t('Checkout answered slowly for forty minutes'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A few words are enough.') : undefined),
  });
  return title?.trim();
}

async function askSeverity(): Promise<string | undefined> {
  const unknown: QuickPickItem = { label: l10n.t('Not known yet') };
  const other: QuickPickItem = { label: l10n.t('Other …'), description: l10n.t("your team's own word") };
  const choice = await window.showQuickPick([...severities.map((label) => ({ label })), unknown, other], {
    title: stepTitle(3),
    placeHolder: l10n.t('How severe it was'),
  });
  if (choice?.label === unknown.label) return '';
  if (choice?.label !== other.label) return choice?.label;
  const typed = await window.showInputBox({ title: stepTitle(3), prompt: l10n.t('How severe it was') });
  return typed?.trim();
}

async function askDate(): Promise<string | undefined> {
  const date = await window.showInputBox({
    title: stepTitle(4),
    prompt: l10n.t('The day it began, as YYYY-MM-DD'),
    value: localDay(),
    ignoreFocusOut: true,
    validateInput: (text) =>
      isDay(text.trim()) ? undefined : l10n.t('This is no day of the calendar, written as {0}.', localDay()),
  });
  return date?.trim();
}
