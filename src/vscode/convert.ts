// The exchange at the editor's door: offsets become positions, findings become diagnostics, edits become workspace edits.
import {
  Diagnostic,
  DiagnosticSeverity,
  Position,
  Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import { pageOf } from '../core/rules/pages';
import type { Finding, FixEdit, RuleId, Severity } from '../core/rules/rule';
import type { Range as Offsets } from '../core/text/range';
import type { SourceText } from '../core/text/source';
import { diagnosticSource, rulePageScheme } from './ids';

/** Offsets into a source as a place in a document of the same text. */
export function toRange({ start, end }: Offsets, source: SourceText): Range {
  return new Range(toPosition(start, source), toPosition(end, source));
}

function toPosition(offset: number, source: SourceText): Position {
  const { line, character } = source.positionAt(offset);
  return new Position(line, character);
}

/** A place in a document as offsets into its text. */
export function toOffsets(range: Range, source: SourceText): Offsets {
  return { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic({ rule, range, message, severity }: Finding, source: SourceText): Diagnostic {
  const diagnostic = new Diagnostic(toRange(range, source), message, severities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: rule, target: toPageUri(rule) };
  return diagnostic;
}

/** The packaged page of a rule, as a document that every host can open. */
export function toPageUri(rule: RuleId): Uri {
  return Uri.from({ scheme: rulePageScheme, path: `/${pageOf(rule)}` });
}

/** Edits of one document as a change that VS Code can show, make and take back as one; blanks become tab stops. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly FixEdit[],
  source: SourceText,
): WorkspaceEdit {
  const change = new WorkspaceEdit();
  let stop = 0;
  const converted = edits.map((edit) => {
    const range = toRange(edit.range, source);
    if (!edit.blanks?.length) return TextEdit.replace(range, edit.newText);
    const snippet = toSnippet(edit.newText, edit.blanks, stop);
    stop += edit.blanks.length;
    return new SnippetTextEdit(range, snippet);
  });
  change.set(document.uri, converted);
  return change;
}

/** @param before how many tab stops other edits of the same change have */
function toSnippet(text: string, blanks: readonly Offsets[], before: number): SnippetString {
  const snippet = new SnippetString();
  let at = 0;
  for (const blank of [...blanks].sort((a, b) => a.start - b.start)) {
    snippet.appendText(text.slice(at, blank.start));
    snippet.appendPlaceholder(text.slice(blank.start, blank.end), before + blanks.indexOf(blank) + 1);
    at = blank.end;
  }
  return snippet.appendText(text.slice(at));
}
