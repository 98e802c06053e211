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

/** Colours hang on the theme and sizes on the width, so each is looked at once. */
const LOOKS = [
  { theme: 'light', width: NARROW, ground: 'rgb(246, 245, 240)' },
  { theme: 'dark', width: WIDE, ground: 'rgb(20, 24, 27)' },
] as const;

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

async function pictures(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  for (const { theme } of LOOKS) {
    await page.emulateMedia({ colorScheme: theme });
    for (const width of [NARROW, WIDE]) {
      await page.setViewportSize({ width, height: 900 });
      // A dialog stands in the window, whatever the length of the page.
      await page.screenshot({ path: path.join(SHOTS, `${name}-${theme}-${width}.png`), fullPage: !name.includes('dialog'), animations: 'disabled' });
    }
  }
}

async function look({ name, address, settle }: PageToSee, furniture: Furniture): Promise<void> {
  const page = await house.open(address(furniture), { width: NARROW });
  await settle(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page').toBeLessThanOrEqual(NARROW);
  for (const { theme, width, ground } of LOOKS) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground);
    expect(await violations(page), theme).toEqual([]);
  }
  await pictures(page, name);
}

describe('a studio where nothing was answered', () => {
  const nothing: Furniture = { first: '', second: '', short: '', other: '', own: '', spoken: '', interview: '', company: '', tailored: '', version: '' };
  it.each(EMPTY_PAGES)('$name is clean in both themes, and fits', async (page) => look(page, nothing));
});

describe('a studio in use', () => {
  let furniture: Furniture;
  beforeAll(async () => {
    furniture = await furnish(house.studio);
  });
  it.each(FULL_PAGES)('$name is clean in both themes, and fits', async (page) => look(page, furniture));
});

it('finds what is wrong where something is', async () => {
  const page = await house.open('/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});
