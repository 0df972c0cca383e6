// Runs the rules over one report: the one way from a report to its findings, for the editor and the command line alike.
import type { Postmortem } from '../document/postmortem';
import type { Profile } from '../profile/profile';
import { ruleIds, rules } from '../rules';
import type {
  Finding,
  Rule,
  RuleContext,
  RuleFinding,
  RuleId,
  Severity,
  WorkspaceFacts,
} from '../rules/rule';
import { unusedSuppression } from '../rules/structure/unused-suppression';
import { type Settings, vocabularyOf } from '../settings/settings';
import { type Directive, type Suppression, readDirectives } from './directives';
import { oneVoice } from './oneVoice';
import { quieter } from './severity';
import { problemsOfDirectives, withoutSuppressed } from './suppressions';

export interface LintRequest {
  /** What the report is held to. */
  readonly profile: Profile;
  readonly settings: Settings;
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly facts?: WorkspaceFacts | undefined;
  /** Is told of a rule that throws, which is a mistake of ours; its findings are left out, all others stand. */
  readonly onRuleError?: ((rule: RuleId, error: unknown) => void) | undefined;
}

/** The findings of a report in the order of the text, without what is switched off, suppressed or said twice. */
export function lintPostmortem(report: Postmortem, request: LintRequest): readonly Finding[] {
  const { profile, settings, today, facts } = request;
  const context: RuleContext = {
    profile,
    options: {},
    today,
    zone: settings['timeline.zone'],
    vocabulary: vocabularyOf(settings),
    facts,
  };
  const running = rules.filter(({ id }) => settings.rules[id] !== 'off');
  const found = oneVoice(inOrder(running.flatMap((rule) => runRule(rule, report, context, request))));
  const directives = readDirectives(report);
  if (directives.length === 0) return found;
  const { left, used } = withoutSuppressed(found, directives);
  if (!running.includes(unusedSuppression)) return left;
  return inOrder([...left, ...judgeDirectives(directives, used, running, report, settings)]);
}

function runRule(
  rule: Rule,
  report: Postmortem,
  context: RuleContext,
  { settings, onRuleError }: LintRequest,
): readonly Finding[] {
  try {
    const findings: Finding[] = [];
    for (const found of rule.check(report, context)) findings.push(asFinding(rule, found, settings));
    return findings;
  } catch (error) {
    onRuleError?.(rule.id, error);
    return [];
  }
}

/**
 * A finding as loud as the team says; where the settings do not name the rule, as loud as the rule says, and quieter where this one
 * finding asks for that.
 */
function asFinding(rule: Rule, found: RuleFinding, settings: Settings): Finding {
  const wanted = settings.rules[rule.id];
  const severity: Severity =
    wanted !== undefined && wanted !== 'off'
      ? wanted
      : quieter(rule.severity, found.severity ?? rule.severity);
  return { ...found, rule: rule.id, severity, fixes: found.fixes ?? [] };
}

/**
 * What is wrong with the directives. Those of a rule that has not run cannot have been used and are not judged. These findings can be
 * suppressed as well; a directive that is there to do it is judged last, and cannot suppress what is said of itself.
 */
function judgeDirectives(
  directives: readonly Directive[],
  used: ReadonlySet<Suppression>,
  running: readonly Rule[],
  report: Postmortem,
  settings: Settings,
): readonly Finding[] {
  const problems = (usedUp: ReadonlySet<Suppression>, judged: ReadonlySet<string>) =>
    problemsOfDirectives(directives, usedUp, { known: ruleIds, judged }, report.source).map((problem) =>
      asFinding(unusedSuppression, problem, settings),
    );
  const ran = new Set<string>(running.map(({ id }) => id));
  const own = unusedSuppression.id;
  const first = problems(used, new Set([...ran].filter((id) => id !== own)));
  if (!directives.some(({ suppressions }) => suppressions.some(({ rule }) => rule === own))) return first;
  const { left, used: usedByThese } = withoutSuppressed(first, directives);
  const said = new Set(first.map(({ range }) => range.start));
  const last = problems(new Set([...used, ...usedByThese]), ran);
  return [...left, ...last.filter(({ range }) => !said.has(range.start))];
}

const placeInTable = new Map<string, number>(rules.map(({ id }, place) => [id, place]));

/** Sorted by start, end and the order of the rules; the same thing said twice at one place is said once. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ rule }: Finding) => placeInTable.get(rule) ?? 0;
  const sorted = [...findings].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || place(a) - place(b),
  );
  const said = new Set<string>();
  return sorted.filter(({ rule, range, message }) => {
    const key = `${rule} ${range.start} ${range.end} ${message}`;
    return !said.has(key) && said.add(key);
  });
}
