import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_PAGES, FULL_PAGES, type Furniture, furnish, type PageToSee } from './every-page.ts';
import { furnishHouse } from './house.ts';

const house = furnishHouse();

const NARROW = 360;
const WIDE = 1440;
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const;
/** Where to put a picture of every page; not set, none is taken. */
const SHOTS = process.env.CANDOR_SHOTS;

const THEMES = ['light', 'dark'] as const;
const WIDTH_OF_AXE = { light: NARROW, dark: WIDE } as const;

/** What axe finds, in words: the rule, and the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  // Through the debugger, because the page's own safety policy runs no script of others.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  await session.detach();
  const results = await page.evaluate(async (runOnly) => {
    const inPage = Reflect.get(window, 'axe') as { run(where: Document, options: object): Promise<axe.AxeResults> };
    return inPage.run(document, { runOnly, resultTypes: ['violations'] });
  }, RULES);
  if (results.passes.length === 0) throw new Error('axe has looked at nothing.');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

async function picture(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  for (const width of [NARROW, WIDE]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({
      path: path.join(SHOTS, `${name}-${width}.png`), // A dialog stands in the window, whatever the length of the page.
      fullPage: !name.includes('dialog'),
      animations: 'disabled',
    });
  }
}

async function look({ name, address, settle }: PageToSee, theme: 'light' | 'dark', furniture: Furniture): Promise<void> {
  const page = await house.open(address(furniture), { width: NARROW, theme });
  await settle(page);
  await page.evaluate(() => document.fonts.ready);
  // A dialog hides what is behind it from nobody's scrollbar: the page counts as a whole.
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page').toBeLessThanOrEqual(NARROW);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    theme === 'light' ? 'rgb(246, 245, 240)' : 'rgb(20, 24, 27)',
  );
  await page.setViewportSize({ width: WIDTH_OF_AXE[theme], height: 900 });
  expect(await violations(page)).toEqual([]);
  await picture(page, `${name}-${theme}`);
}

describe('a studio where nothing was answered', () => {
  const nothing: Furniture = { first: '', second: '', short: '', other: '', own: '' };
  describe.each(THEMES)('in the %s theme', (theme) => {
    it.each(EMPTY_PAGES)('$name is clean and fits', async (page) => look(page, theme, nothing));
  });
});

describe('a studio in use', () => {
  let furniture: Furniture;
  beforeAll(async () => {
    furniture = await furnish(house.studio);
  });
  describe.each(THEMES)('in the %s theme', (theme) => {
    it.each(FULL_PAGES)('$name is clean and fits', async (page) => look(page, theme, furniture));
  });
});

it('finds what is wrong where something is', async () => {
  const page = await house.open('/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});
