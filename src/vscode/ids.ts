// Every name that package.json and the code share: commands, views, context keys, settings, schemes.

export const commandIds = [
  'postmortem.newPostmortem',
  'postmortem.refreshActionItems',
  'postmortem.openReport',
  'postmortem.openActionItem',
  'postmortem.ignoreFinding',
  'postmortem.explainRule',
  'postmortem.addWord',
  'postmortem.replaceNames',
  'postmortem.acceptPreview',
] as const;

export type CommandId = (typeof commandIds)[number];

/** The container in the activity bar and the views in it. */
export const viewContainerId = 'postmortem';
export const actionItemsViewId = 'postmortem.actionItems';

/** What a tree row is, for the `viewItem` clauses of menus. */
export const treeRows = { report: 'postmortem.report', item: 'postmortem.actionItem' } as const;

/** Facts about the moment, for the `when` clauses of package.json. */
export const contextKeys = {
  /** Whether the workspace has been searched to the end at least once. */
  scanned: 'postmortem.scanned',
  /** Whether the workspace has any report at all. */
  hasReports: 'postmortem.hasReports',
} as const;

/** The section of VS Code's settings that is ours; the names inside it are those of the core's schema. */
export const settingsSection = 'postmortem';
/** A person's own setting, in VS Code only: milliseconds from the last keystroke to the check. */
export const delaySetting = 'diagnostics.delay';

/** The source that is named with every diagnostic of a report, and with those of a project file. */
export const diagnosticSource = 'postmortem';

/** Under which the packaged page of a rule is opened: read-only and the same in every host. */
export const rulePageScheme = 'postmortem-rule';

/** Under which a document is shown as it would be after a change. */
export const previewScheme = 'postmortem-preview';
