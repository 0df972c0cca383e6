// A text through all floors of the core, as a door would send it.
import { lintPostmortem } from '../../src/core/lint/lint';
import type { Finding } from '../../src/core/rules/rule';
import { ruleIds } from '../../src/core/rules';
import { parseSettings } from '../../src/core/settings/parseSettings';
import { readProjectFile } from '../../src/core/settings/projectFile';
import type { Settings } from '../../src/core/settings/settings';
import { builtinTemplates } from '../../src/core/templates/builtin';
import { readReport } from '../../src/core/templates/readReport';
import type { Template } from '../../src/core/templates/template';
import { SourceText } from '../../src/core/text/source';

export interface LintOptions {
  /** The severities that the team has set. */
  readonly rules?: Settings['rules'];
  /** Other settings of the team, as they stand in `.postmortem.yaml`. */
  readonly project?: string;
  readonly templates?: readonly Template[];
}

/** The findings of a text; a rule that throws is a failure. */
export function lintText(
  text: string,
  { rules = {}, project = '', templates = builtinTemplates() }: LintOptions = {},
): readonly Finding[] {
  const settings: Settings = { ...settingsOf(project), rules };
  const { report, profile } = readReport('shop/postmortems/report.md', new SourceText(text), {
    settings,
    templates,
  });
  return lintPostmortem(report, { profile, settings, today: '2026-11-23', onRuleError: rethrow });
}

function settingsOf(project: string): Settings {
  const { values, problems } = readProjectFile(project);
  const parsed = parseSettings([{ name: 'project', values }], { rules: ruleIds });
  const [mistake] = [...problems, ...parsed.problems];
  if (mistake) throw new Error(mistake.message);
  return parsed.settings;
}

function rethrow(rule: string, error: unknown): never {
  throw new Error(`${rule} throws.`, { cause: error });
}

/** The rules of the findings, in their order. */
export function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}
