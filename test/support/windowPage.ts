// The page that a workbench is drawn on, and how to read what stands there.
import type { Browser, Locator, Page } from 'playwright-core';

/** Opens a window and waits until it can be used. */
export async function openPage(browser: Browser, url: string, scale: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  // The explorer shows files only when the server behind the window answers.
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  return page;
}

/** VS Code draws spaces as no-break spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What each of these says, on one line. */
export async function texts(locator: Locator): Promise<string[]> {
  return (await inOrder(locator)).map(onOneLine);
}

/** A row of several parts as one reads it. */
export const onOneLine = (text: string): string =>
  plain(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** From top to bottom: VS Code keeps lines and rows in the page in any order, and only their place is true. */
export async function inOrder(locator: Locator): Promise<string[]> {
  const placed = await locator.evaluateAll((all) =>
    all.map((one) => ({ top: one.getBoundingClientRect().top, text: (one as HTMLElement).innerText })),
  );
  return placed.sort((a, b) => a.top - b.top).map(({ text }) => plain(text));
}
