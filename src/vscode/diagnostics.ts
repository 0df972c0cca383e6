// Squiggles: when open reports are checked, and what was found in each.
import { type TextDocument, Uri, languages, workspace } from 'vscode';
import { lintPostmortem } from '../core/lint/lint';
import type { Finding, RuleId } from '../core/rules/rule';
import { toDiagnostic } from './convert';
import { type Postmortems, isReadOnSaveOnly, mayBeReport } from './documents';
import { diagnosticSource } from './ids';
import { Owner } from './lifecycle';
import type { Log } from './logger';
import { isBelow } from './place';
import type { Projects } from './projects';
import type { OpenReport } from './openReport';
import type { SettingsReader } from './settings';
import { localDay } from './today';

/** What is known of one version of a document. */
export interface Checked {
  readonly version: number;
  readonly read: OpenReport;
  readonly findings: readonly Finding[];
}

export class DiagnosticsPublisher extends Owner {
  private readonly collection = this.own(languages.createDiagnosticCollection(diagnosticSource));
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly checked = new Map<string, Checked>();
  private readonly brokenRules = new Set<RuleId>();

  constructor(
    private readonly reports: Postmortems,
    private readonly settings: SettingsReader,
    projects: Projects,
    private readonly log: Log,
  ) {
    super();
    this.own({ dispose: () => this.timers.forEach((timer) => clearTimeout(timer)) });
    this.own(workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)));
    this.own(workspace.onDidSaveTextDocument((document) => this.schedule(document, 0)));
    this.own(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || isReadOnSaveOnly(document)) return;
        this.schedule(document, this.settings.delayFor(document));
      }),
    );
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)));
    this.own(workspace.onDidDeleteFiles(({ files }) => this.forgetBelow(files)));
    this.own(workspace.onDidRenameFiles(({ files }) => this.forgetBelow(files.map(({ oldUri }) => oldUri))));
    this.own(projects.onDidChange(() => this.scheduleOpen()));
    this.scheduleOpen();
  }

  /** What is known of a document as it is now, checked at once where that is still to come; `undefined` where it is no report. */
  async check(document: TextDocument): Promise<Checked | undefined> {
    const known = this.checked.get(document.uri.toString());
    const isCurrent = known?.version === document.version && !this.timers.has(document.uri.toString());
    if (isCurrent) return known;
    if (isReadOnSaveOnly(document) || !mayBeReport(document)) return undefined;
    return this.publish(document);
  }

  /** The findings of a document as it is now. */
  async findingsFor(document: TextDocument): Promise<readonly Finding[]> {
    return (await this.check(document))?.findings ?? [];
  }

  private scheduleOpen(): void {
    for (const document of workspace.textDocuments) this.schedule(document, 0);
  }

  private schedule(document: TextDocument, delay: number): void {
    const key = document.uri.toString();
    if (!mayBeReport(document)) return;
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.publish(document), delay),
    );
  }

  /** Checks a document and shows what was found, unless it has been closed or has moved on, which has its own timer then. */
  private async publish(document: TextDocument): Promise<Checked | undefined> {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    try {
      const read = await this.reports.get(document);
      if (document.isClosed) return undefined;
      if (!read) {
        this.forget(document.uri);
        return undefined;
      }
      const { version } = document;
      const findings = this.lint(read);
      this.checked.set(key, { version, read, findings });
      this.collection.set(
        document.uri,
        findings.map((finding) => toDiagnostic(finding, read.report.source)),
      );
      return this.checked.get(key);
    } catch (error) {
      this.log.error(`${key} could not be checked.`, error);
      this.forget(document.uri);
      return undefined;
    }
  }

  private lint({ report, profile, project }: OpenReport): readonly Finding[] {
    return lintPostmortem(report, {
      profile,
      settings: project.settings,
      today: localDay(),
      onRuleError: (rule, error) => {
        // Once is enough: a rule that fails would fail at every key.
        if (this.brokenRules.has(rule)) return;
        this.brokenRules.add(rule);
        this.log.error(`The rule ${rule} failed.`, error);
      },
    });
  }

  private forget(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.checked.delete(key);
    this.collection.delete(uri);
  }

  private forgetBelow(places: readonly Uri[]): void {
    for (const key of this.checked.keys()) {
      const uri = Uri.parse(key);
      if (places.some((place) => place.toString() === key || isBelow(place, uri))) this.forget(uri);
    }
  }
}
