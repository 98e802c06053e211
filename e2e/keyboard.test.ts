import type { JSHandle, Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_TAKE, QUESTION, SECOND_TAKE } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerField, focusCard, section } from './pages.ts';

const house = furnishHouse();
beforeEach(() => house.studio.api.deleteAll());

const hasFocus = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement);

/** Where the focus is, and whether one sees it: a ring around it, or around its label, inside the window. */
const focusSeen = (page: Page): Promise<{ what: string; seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const ringed = [element, element.closest('label'), element.nextElementSibling].some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const inside = bottom > 0 && top < window.innerHeight && width > 0 && height > 0;
    return { what: element.outerHTML.slice(0, 120), seen: ringed && inside };
  });

/** Goes there with Tab alone, and sees the focus at every stop. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const { what, seen } = await focusSeen(page);
    expect({ what, seen }).toEqual({ what, seen: true });
    if (await hasFocus(target)) return;
  }
  throw new Error('Tab does not get there.');
}

/** Goes round by Tab once, and sees the focus at every stop. Gives how many there are. */
async function seeAllStops(page: Page): Promise<number> {
  let first: JSHandle<Element | null> | null = null;
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluateHandle(() => document.activeElement);
    // Past the last stop the focus is with the browser itself.
    if (await here.evaluate((element) => element === document.body)) continue;
    if (first && (await here.evaluate((element, start) => element === start, first))) return stops;
    first ??= here;
    const { what, seen } = await focusSeen(page);
    expect({ what, seen }).toEqual({ what, seen: true });
  }
  throw new Error('Tab does not come round.');
}

describe('without a mouse', () => {
  it('the main job is done from Today to the comparison', async () => {
    const page = await house.open('/');
    await page.getByRole('heading', { level: 1, name: QUESTION.text }).waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Start', exact: true }));
    await page.keyboard.press('Enter');
    await answerField(page).waitFor();
    expect(await hasFocus(answerField(page))).toBe(true);
    await page.keyboard.insertText(FIRST_TAKE);
    await page.keyboard.press('Control+Enter');
    await focusCard(page).waitFor();
    expect(await hasFocus(focusCard(page).getByRole('heading'))).toBe(true);

    // From there to a remark, to say it is not so, and to the next take.
    await tabTo(page, section(page, 'Your words').getByRole('link', { name: 'maybe' }));
    await page.keyboard.press('Enter');
    const remark = page.locator(`[id="${await page.evaluate(() => document.activeElement?.closest('[data-remark]')?.id)}"]`);
    await remark.getByText('Why it matters').waitFor();
    await tabTo(page, remark.getByRole('button', { name: 'Not so' }));
    await page.keyboard.press('Enter');
    await remark.getByText('You say: not so.').waitFor();
    await page.keyboard.press('a');
    await answerField(page).waitFor();
    expect(await hasFocus(answerField(page))).toBe(true);
    await page.keyboard.insertText(SECOND_TAKE);
    await tabTo(page, page.getByRole('button', { name: 'Done' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Since take 1' }).waitFor();
    expect(await hasFocus(focusCard(page).getByRole('heading'))).toBe(true);
    await tabTo(page, page.getByRole('link', { name: 'Both texts side by side' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Take 1 and take 2' }).waitFor();
    expect(await hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true);
  });

  it('every stop of the feedback, of a question and of Settings shows its focus', { timeout: 120_000 }, async () => {
    const { id } = await house.studio.api.submit(QUESTION.id, FIRST_TAKE);
    for (const address of [`/attempts/${id}`, `/questions/${QUESTION.id}`, '/settings', `/rehearse/${QUESTION.id}`]) {
      const page = await house.open(address, { width: 1440 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await seeAllStops(page)).toBeGreaterThan(3);
    }
  });

  it('the first stop leads past the navigation', async () => {
    const page = await house.open('/');
    await page.getByRole('heading', { level: 1, name: QUESTION.text }).waitFor();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Skip to the content' }))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: 'Start', exact: true }))).toBe(true);
  });

  it('single keys step through remarks, search and help, never while one writes, and can be switched off', async () => {
    const { id } = await house.studio.api.submit(QUESTION.id, FIRST_TAKE);
    const page = await house.open(`/attempts/${id}`);
    await focusCard(page).waitFor();
    const summaries = page.locator('[data-remark] > details > summary');
    await page.keyboard.press('j');
    expect(await hasFocus(summaries.nth(0))).toBe(true);
    await page.keyboard.press('j');
    expect(await hasFocus(summaries.nth(1))).toBe(true);
    await page.keyboard.press('k');
    expect(await hasFocus(summaries.nth(0))).toBe(true);

    await page.goto('/questions');
    await page.getByLabel('Search').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('j?a/');
    expect(await page.getByLabel('Search').inputValue()).toBe('j?a/');
    await page.getByLabel('Search').blur();
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Single keys work' }).press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a dialog', () => {
  it.each([
    ['/questions', 'Add a question of your own'],
    ['/questions', 'I have an answer already'],
    ['/settings', 'Delete everything …'],
    ['/settings', 'Keyboard shortcuts'],
    ['/attempts', 'Delete this take'],
  ])('on %s (%s) holds the focus and gives it back', async (place, name) => {
    const { id } = await house.studio.api.submit(QUESTION.id, FIRST_TAKE);
    const page = await house.open(place === '/attempts' ? `/attempts/${id}` : place);
    const opener = page.getByRole('button', { name });
    await opener.waitFor();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (let stops = 0; stops < 12; stops++) {
      // Past its last stop the focus may be with the browser itself, which the page sees as nowhere.
      const where = await dialog.evaluate((element) =>
        element.contains(document.activeElement) ? 'inside' : document.activeElement === document.body ? 'nowhere' : 'outside',
      );
      expect(where).not.toBe('outside');
      if (stops === 0) expect(where).toBe('inside');
      await page.keyboard.press(stops % 4 === 3 ? 'Shift+Tab' : 'Tab');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(opener)).toBe(true);
  });
});
