// What chromium.mjs offers, for the tests that are written in TypeScript.
import type { Browser } from 'playwright-core';

export function launchChromium(): Promise<Browser>;
