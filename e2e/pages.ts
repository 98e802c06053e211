import type { Locator, Page } from 'playwright-core';

export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';

/** The part of a page under this heading. */
export const section = (page: Page, heading: string): Locator =>
  page.locator('main section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

export const focusCard = (page: Page): Locator => page.locator('section[aria-labelledby="focus-title"]');

/** The remark that says this. */
export const remark = (page: Page, says: RegExp): Locator => page.locator('[data-remark]').filter({ has: page.locator('summary', { hasText: says }) });

export const answerField = (page: Page): Locator => page.getByRole('main').getByRole('textbox');
export const done = (page: Page): Locator => page.getByRole('button', { name: 'Done' });

/** Types nothing letter by letter: that is for the tests of drafts. Waits for the feedback. */
export async function answerHere(page: Page, text: string): Promise<void> {
  await answerField(page).fill(text);
  await done(page).click();
  await focusCard(page).waitFor();
}

/** What moved a level, as the page shows it: the points of each part, and the score below them. */
export async function contributionsOf(page: Page, dimension: string): Promise<{ parts: number[]; score: number }> {
  const details = section(page, 'How it comes across')
    .locator('details')
    .filter({ hasText: `What moved ${dimension.toLowerCase()}` });
  await details.waitFor();
  const shown = await details.locator('dd').evaluateAll((all) => all.map((dd) => dd.textContent ?? ''));
  const sum = /^(\d+(?:\.\d+)?) of 100$/.exec(shown.at(-1) ?? '')?.[1];
  if (sum === undefined) throw new Error(`${dimension} shows no sum: ${shown.join(', ')}`);
  return { parts: shown.slice(0, -1).map((points) => Number(points.replace('−', '-').replace('+', ''))), score: Number(sum) };
}
