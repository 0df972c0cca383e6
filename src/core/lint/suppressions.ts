// Drops what authors have suppressed with a reason, and reports the suppressions that are none.
import { deleteComment } from '../rules/structure/deleteComment';
import type { Finding, Fix, RuleFinding } from '../rules/rule';
import { didYouMean } from '../settings/nearest';
import { firstIndex } from '../text/ordered';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import { type Directive, type Suppression, keywords } from './directives';

/**
 * The findings that are left, and the suppressions that at least one finding met.
 * @param findings sorted by their start
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  directives: readonly Directive[],
): { readonly left: readonly Finding[]; readonly used: ReadonlySet<Suppression> } {
  const starts = new Map<string, number[]>();
  for (const { rule, range } of findings) listIn(starts, rule).push(range.start);
  const stretches = new Map<string, Range[]>();
  const used = new Set<Suppression>();
  for (const { keyword, suppressions } of directives) {
    for (const suppression of suppressions) {
      const { rule, covers } = suppression;
      if (keyword === 'enable' || !covers) continue;
      listIn(stretches, rule).push(covers);
      const found = starts.get(rule) ?? [];
      const first = found[firstIndex(found, (start) => start >= covers.start)];
      if (first !== undefined && first <= covers.end) used.add(suppression);
    }
  }
  const covered = new Map(Array.from(stretches, ([rule, ranges]) => [rule, merged(ranges)]));
  const left = findings.filter(({ rule, range }) => {
    const ranges = covered.get(rule) ?? [];
    const next = ranges[firstIndex(ranges, ({ end }) => end >= range.start)];
    return !next || next.start > range.start;
  });
  return { left, used };
}

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** The same stretches in order, those that meet made into one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/**
 * What is wrong with the directives themselves.
 * @param used the suppressions that met a finding
 * @param rules the ids of all rules, and of those that have run, whose suppressions could have been used
 */
export function problemsOfDirectives(
  directives: readonly Directive[],
  used: ReadonlySet<Suppression>,
  rules: { readonly known: ReadonlySet<string>; readonly judged: ReadonlySet<string> },
  source: SourceText,
): readonly RuleFinding[] {
  return directives.flatMap((directive) => {
    const { keyword, range, reason, suppressions } = directive;
    if (!(keywords as readonly string[]).includes(keyword)) {
      const name = `postmortem-${keyword}`;
      const names = keywords.map((one) => `postmortem-${one}`);
      return [{ range, message: `"${name}" is no directive there is.${didYouMean(name, names)}` }];
    }
    const isEnd = keyword === 'enable';
    if (suppressions.length === 0) {
      return [
        { range, message: `This comment names no rule, so it ${isEnd ? 'enables' : 'suppresses'} nothing.` },
      ];
    }
    const found: RuleFinding[] = [];
    for (const suppression of suppressions) {
      const { rule, covers } = suppression;
      let message: string | undefined;
      if (!rules.known.has(rule)) message = `There is no rule "${rule}".${didYouMean(rule, rules.known)}`;
      else if (isEnd && !covers) message = `Nothing disables ${rule} before this comment.`;
      else if (!isEnd && !used.has(suppression) && rules.judged.has(rule)) {
        message = `This suppresses nothing: ${rule} finds nothing here.`;
      }
      if (message === undefined) continue;
      found.push({ range: suppression.range, message, fixes: [removal(suppression, directive, source)] });
    }
    if (!isEnd && reason === '' && found.length === 0) {
      found.push({ range, message: 'This suppression gives no reason; write it as ": because …".' });
    }
    return found;
  });
}

/** Takes a rule out of a directive, and the whole comment where it is the only one. */
function removal(suppression: Suppression, { range, suppressions }: Directive, source: SourceText): Fix {
  if (suppressions.length === 1) {
    return { title: 'Delete the suppression', safe: false, edits: [deleteComment(range, source)] };
  }
  const index = suppressions.indexOf(suppression);
  const next = suppressions[index + 1];
  const before = suppressions[index - 1];
  const cut: Range = next
    ? { start: suppression.range.start, end: next.range.start }
    : { start: before?.range.end ?? suppression.range.start, end: suppression.range.end };
  return {
    title: `Suppress ${suppression.rule} no longer`,
    safe: false,
    edits: [{ range: cut, newText: '' }],
  };
}
