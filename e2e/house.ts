import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { guard } from './guard.ts';
import { openStudio, type Studio } from './studio.ts';

export type RoomOptions = { readonly width?: number; readonly height?: number; readonly theme?: 'light' | 'dark'; readonly reducedMotion?: boolean };

export type House = {
  readonly studio: Studio;
  /** A page of a browser that was never here before. What it must never do fails the test at its end. */
  open(address?: string, options?: RoomOptions): Promise<Page>;
  /** What the guard complains about in this test. */
  complaintsSoFar(): readonly string[];
  /** Takes the complaints away, so that the test may pass with them. */
  takeComplaints(): readonly string[];
};

/** A server and a browser for the tests of one file, and a fresh browser profile for each page they open. `voice` makes the WAV file that the microphone hears. */
export function furnishHouse(prepare?: (dataFolder: string) => Promise<void>, voice?: () => Promise<string>): House {
  let studio: Studio | null = null;
  let browser: Browser | null = null;
  let complaints: string[] = [];

  beforeAll(async () => {
    const [opened, launched] = await Promise.allSettled([openStudio(prepare ? { prepare } : {}), Promise.resolve(voice?.() ?? null).then(launchBrowser)]);
    // Where only one of them starts, it is known all the same, and stopped at the end.
    if (opened.status === 'fulfilled') studio = opened.value;
    if (launched.status === 'fulfilled') browser = launched.value;
    for (const result of [opened, launched]) if (result.status === 'rejected') throw result.reason;
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await studio?.stop();
  });

  return {
    get studio() {
      if (!studio) throw new Error('The studio is open only while tests run.');
      return studio;
    },
    async open(address = '/', { width = 1280, height = 900, theme = 'light', reducedMotion = true } = {}) {
      if (!browser || !studio) throw new Error('The browser is open only while tests run.');
      const context = await browser.newContext({
        baseURL: studio.address,
        viewport: { width, height },
        colorScheme: theme,
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        locale: 'en-GB',
      });
      await guard(context, studio.address, (complaint) => complaints.push(complaint));
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    complaintsSoFar: () => complaints,
    takeComplaints() {
      const taken = complaints;
      complaints = [];
      return taken;
    },
  };
}
