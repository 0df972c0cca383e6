// A person at VS Code: a browser on a server of its own, with the packed extension installed, on a copy of a workspace.
import { mkdirSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { cache, runFolder } from '../../scripts/hosts/cache.mjs';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { serve } from '../../scripts/hosts/serve.mjs';
import { eventually } from './eventually';
import { inOrder, onOneLine, openPage, plain, texts } from './windowPage';

export interface WorkbenchOptions {
  /** The folder that is copied and opened. */
  readonly workspace?: string;
  /** A `.code-workspace` file in that folder, which is opened instead of the folder. */
  readonly workspaceFile?: string;
  /** What else lies in it: path → text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** False: Restricted Mode. */
  readonly trust?: boolean;
  /** Device pixels per pixel: 2 makes pictures for the README sharp. */
  readonly scale?: 1 | 2;
}

export interface TreeRow {
  readonly seen: string;
  /** What a screen reader says. */
  readonly heard: string;
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export class Workbench {
  private constructor(
    readonly page: Page,
    /** The workspace on disk: a test reads there what the extension wrote. */
    readonly folder: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    try {
      return await Workbench.start(options);
    } catch (error) {
      console.log(`The workbench did not start and is started once more: ${String(error)}`);
      return Workbench.start(options);
    }
  }

  private static async start(options: WorkbenchOptions): Promise<Workbench> {
    const { workspace = 'samples/workspace', workspaceFile, files = {} } = options;
    const { settings = {}, trust = true, scale = 1 } = options;
    const run = await runFolder('ui');
    const folder = join(run, basename(workspace));
    const ends = [() => rm(run, { recursive: true, force: true, maxRetries: 3 })];
    const end = async () => {
      for (const step of ends.reverse()) await step();
    };
    try {
      await cp(workspace, folder, { recursive: true });
      for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
      const extensionsDir = resolve('out/installed');
      const server = await serve({ dataDir: join(run, 'data'), extensionsDir, trust, settings });
      ends.push(() => server.stop());
      const browser = await launchChromium();
      ends.push(() => browser.close());
      const place = workspaceFile === undefined ? { folder } : { workspace: join(folder, workspaceFile) };
      const url = `${server.url}?${new URLSearchParams(place).toString()}`;
      return new Workbench(await openPage(browser, url, scale), folder, end);
    } catch (error) {
      await end();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.end();
  }

  /** Saves a picture for a person to look at. */
  async screenshot(name: string): Promise<void> {
    const folder = join(cache, 'screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  // Keyboard

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Types key by key, as VS Code completes and corrects while one types. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 10 });
  }

  /** Types all at once, as a paste would: nothing completes or indents. */
  insert(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  // Quick input: the palette, pick lists and input boxes

  /** Opens the palette with this text and returns what it lists. */
  async searchCommands(text: string): Promise<string[]> {
    await this.openQuickInput('F1', `>${text}`);
    return this.pickRows();
  }

  /** Runs a command by its full title, category included: "Postmortem: New Postmortem". */
  async runCommand(title: string): Promise<void> {
    // Commands of extensions come up a moment after the window.
    await eventually(async () => {
      const listed = await this.searchCommands(title);
      const rows = this.quickInput.locator('.monaco-list-row');
      const labels = (await rows.locator('.label-name').allInnerTexts()).map(plain);
      if (!labels.includes(title)) {
        throw new Error(
          `There is no command "${title}"; the palette lists ${listed.slice(0, 5).join(', ')}.`,
        );
      }
      await this.quickInput.locator('.monaco-list-row').nth(labels.indexOf(title)).click({ timeout: 2000 });
    }, 10_000);
  }

  /** Chooses the first row of an open pick list that holds this text. */
  async pick(text: string): Promise<void> {
    await this.pickRow(text).first().click();
  }

  /** What an open pick list offers. */
  async pickRows(): Promise<string[]> {
    const rows = this.quickInput.locator('.monaco-list-row');
    await rows.first().waitFor();
    return texts(rows);
  }

  /** Fills the open input box and confirms it. */
  async answer(text: string): Promise<void> {
    const input = this.quickInput.locator('input').first();
    await input.waitFor();
    await input.fill(text);
    await this.press('Enter');
  }

  /** What the open pick list or input box asks for: its title, its hint and its message. */
  async question(): Promise<string> {
    const input = this.quickInput.locator('input').first();
    await input.waitFor();
    const title = await this.quickInput.locator('.quick-input-title').innerText();
    const message = await this.quickInput.locator('.quick-input-message').allInnerTexts();
    return [title, (await input.getAttribute('placeholder')) ?? '', ...message].join('\n').trim();
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  private pickRow(text: string): Locator {
    return this.quickInput.locator('.monaco-list-row', { hasText: text });
  }

  private async openQuickInput(keys: string, text: string): Promise<void> {
    await eventually(async () => {
      if (await this.quickInput.isVisible()) await this.press('Escape');
      await this.press(keys);
      await this.quickInput.locator('input').first().fill(text, { timeout: 2000 });
    }, 20_000);
  }

  // Editor

  /** Opens a workspace file by its path or the end of it. */
  async openFile(path: string): Promise<void> {
    const name = basename(path);
    await eventually(async () => {
      await this.openQuickInput('Control+p', path);
      await this.pickRow(name).first().click({ timeout: 2000 });
      await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: 5000 });
    }, 20_000);
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.openQuickInput('Control+g', `:${line}:${column}`);
    await this.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  async save(): Promise<void> {
    await this.press('Control+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
  }

  /** The lines of the active editor that are on the screen. */
  async visibleLines(): Promise<string[]> {
    return inOrder(this.page.locator('.editor-instance .view-line'));
  }

  /** How many squiggles of a kind are on the screen. */
  squiggles(severity: Severity): Promise<number> {
    return this.page.locator(`.editor-instance .squiggly-${severity}`).count();
  }

  /** How many squiggles of any kind a person meets who reads the active editor from its first line to its last. */
  async squigglesInFile(): Promise<number> {
    const lastLine = async () => Math.max(...(await this.lineNumbers.allInnerTexts()).map(Number));
    await this.press('Control+Home');
    let found = 0;
    for (let before = 0; before < (await lastLine());) {
      before = await lastLine();
      for (const severity of ['error', 'warning', 'info', 'hint'] as const)
        found += await this.squiggles(severity);
      await this.press('PageDown');
      await this.page.waitForTimeout(200);
    }
    return found;
  }

  private get lineNumbers(): Locator {
    return this.page.locator('.editor-instance .line-numbers');
  }

  /** Waits until there is a squiggle of this kind on the screen. */
  async waitForSquiggle(severity: Severity): Promise<void> {
    await this.page.locator(`.editor-instance .squiggly-${severity}`).first().waitFor();
  }

  /** What must not appear gives nothing to wait for; this is longer than anything of ours takes to appear. */
  waitForIdle(): Promise<void> {
    return this.page.waitForTimeout(2000);
  }

  /** The text of the hover at the cursor. */
  async hover(): Promise<string> {
    await this.runCommand('Show or Focus Hover');
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible').first();
    await hover.waitFor();
    return plain(await hover.innerText());
  }

  /** Opens the light bulb at the cursor and returns what it offers; choose with `pickFix`. */
  async quickFixes(): Promise<string[]> {
    await this.press('Control+.');
    await this.fixes.first().waitFor();
    return texts(this.fixes);
  }

  async pickFix(text: string): Promise<void> {
    await this.fixes.filter({ hasText: text }).first().click();
  }

  private get fixes(): Locator {
    return this.page.locator('.action-widget:visible .monaco-list-row.action');
  }

  /** Opens the suggestions at the cursor and returns their labels. */
  async suggestions(): Promise<string[]> {
    await this.runCommand('Trigger Suggest');
    const rows = this.page.locator('.suggest-widget:visible .monaco-list-row');
    await rows.first().waitFor();
    return texts(rows.locator('.label-name'));
  }

  // Views

  /** Opens the Problems view and returns its rows, files included. */
  async problems(): Promise<string[]> {
    await this.runCommand('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return texts(rows);
  }

  /** Shows a view by its name, wherever it lies. */
  async openView(name: string): Promise<void> {
    // Views of extensions come up a moment after the window.
    await eventually(async () => {
      await this.openQuickInput('Control+p', `view ${name}`);
      await this.pickRow(name).first().click({ timeout: 2000 });
    }, 20_000);
    await this.view(name).waitFor();
  }

  /** The rows of a tree view on the screen, in order; of one level only where it is named, the top being 1. */
  async treeRows(view: string, level?: number): Promise<string[]> {
    const which = level === undefined ? '' : `[aria-level="${level}"]`;
    return texts(this.view(view).locator(`.monaco-list-row${which}`));
  }

  /** A row of a tree view, to click or to look into. */
  treeRow(view: string, text: string): Locator {
    return this.view(view).locator('.monaco-list-row', { hasText: text }).first();
  }

  /** The rows below a row of the top level that holds this text, as they are seen and as they are heard. */
  async treeRowsBelow(view: string, text: string): Promise<readonly TreeRow[]> {
    const rows = await this.view(view)
      .locator('.monaco-list-row')
      .evaluateAll((all) =>
        all.map((row) => ({
          top: row.getBoundingClientRect().top,
          level: row.getAttribute('aria-level'),
          seen: (row as HTMLElement).innerText,
          heard: row.getAttribute('aria-label') ?? '',
        })),
      );
    rows.sort((a, b) => a.top - b.top);
    const start = rows.findIndex(({ level, seen }) => level === '1' && plain(seen).includes(text));
    if (start < 0) throw new Error(`${view} has no row "${text}".`);
    const end = rows.findIndex(({ level }, index) => index > start && level === '1');
    return rows
      .slice(start + 1, end < 0 ? rows.length : end)
      .map(({ seen, heard }) => ({ seen: onOneLine(seen), heard: plain(heard) }));
  }

  /** Makes the side bar as wide as a person who reads long lines would. */
  async widenSideBar(pixels: number): Promise<void> {
    const edge = await this.page.locator('.part.sidebar').boundingBox();
    if (!edge) throw new Error('There is no side bar.');
    const { mouse } = this.page;
    await mouse.move(edge.x + edge.width + 1, 400);
    await mouse.down();
    await mouse.move(pixels, 400, { steps: 5 });
    await mouse.up();
    await mouse.move(pixels + 300, 500);
  }

  private view(name: string): Locator {
    return this.page
      .locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) })
      .first();
  }

  // Messages

  /** The notifications on the screen. */
  async notifications(): Promise<string[]> {
    return texts(this.toasts.locator('.notification-list-item-message'));
  }

  /** Waits for a notification with this text and presses one of its buttons. */
  async pressInNotification(text: string, button: string): Promise<void> {
    const toast = this.toasts.filter({ hasText: text }).first();
    await toast.locator('.monaco-button', { hasText: button }).click();
  }

  /** Waits for a modal dialog, presses one of its buttons and returns what it said. */
  async answerDialog(button: string): Promise<string> {
    const dialog = this.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    const said = plain(await dialog.innerText());
    await dialog.locator('.monaco-button', { hasText: button }).click();
    await dialog.waitFor({ state: 'hidden' });
    return said;
  }

  /** Closes what lies over the window: lists, hovers, notifications. */
  async dismiss(): Promise<void> {
    await this.press('Escape');
    await this.runCommand('Notifications: Clear All Notifications');
  }

  private get toasts(): Locator {
    return this.page.locator('.notification-toast');
  }

  // Workspace

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Writes a file as another program would. */
  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }
}
