import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_TAKE, QUESTION, SECOND_TAKE } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerHere, contributionsOf, focusCard, remark, section, textOf } from './pages.ts';

const house = furnishHouse();
beforeEach(() => house.studio.api.deleteAll());

/** The words between the quotation marks; a long quotation leaves out its middle. */
const wordsQuoted = (quote: string): readonly string[] => quote.replace(/[“”]/g, '').split(' … ');

describe('the main job', () => {
  it('goes from Today to a better second answer, and both can be compared', async () => {
    const page = await house.open('/', { width: 1440 });
    await page.getByRole('heading', { level: 1, name: QUESTION.text }).waitFor();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await page.waitForURL(`**/rehearse/${QUESTION.id}`);
    await answerHere(page, FIRST_TAKE);

    // The one thing comes first, in view, with words of one's own.
    const card = focusCard(page);
    const title = await textOf(card.getByRole('heading'));
    expect(title.length).toBeGreaterThan(10);
    for (const words of wordsQuoted(await textOf(card.locator('q')))) expect(FIRST_TAKE).toContain(words);
    const top = async (name: string): Promise<number> => (await section(page, name).boundingBox())?.y ?? 0;
    const cardBox = await card.boundingBox();
    if (!cardBox) throw new Error('The one thing has no place on the page.');
    expect(cardBox.y + cardBox.height).toBeLessThan(900);
    expect(Math.min(await top('Your words'), await top('What they listen for'), await top('How it comes across'))).toBeGreaterThan(cardBox.y + cardBox.height);
    expect(await textOf(section(page, 'Your words'))).toContain(FIRST_TAKE);

    // Again: the same question, with what to change this time.
    await card.getByRole('link', { name: 'Answer again' }).click();
    await page.waitForURL(`**/rehearse/${QUESTION.id}`);
    await page.getByRole('heading', { level: 1, name: QUESTION.text }).waitFor();
    await page.getByText('This time:').waitFor();
    expect(await textOf(page.getByRole('main'))).toContain(title);
    await answerHere(page, SECOND_TAKE);

    // Before and after, in short and in full.
    const since = section(page, 'Since take 1');
    const fixed = since.locator('section', { has: page.getByRole('heading', { name: 'Fixed' }) });
    await fixed.waitFor();
    expect(await fixed.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/hedge|maybe|soften/i), expect.stringMatching(/um|uh|pause/i)]),
    );
    expect(await textOf(since)).toMatch(/not there → (there|partly there)/);
    await since.getByRole('link', { name: 'Both texts side by side' }).click();
    await page.getByRole('heading', { level: 1, name: 'Take 1 and take 2' }).waitFor();

    // History lists both; any two can be chosen.
    await page.getByRole('navigation').getByRole('link', { name: 'History' }).click();
    await page.getByRole('main').getByRole('link', { name: QUESTION.text }).click();
    await page.waitForURL('**/history/**');
    await expect.poll(() => page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts()).toEqual(['Take 2', 'Take 1']);
    await page.getByRole('link', { name: 'Compare these two' }).click();
    await page.getByRole('heading', { level: 1, name: 'Take 1 and take 2' }).waitFor();
    expect(await textOf(page.getByRole('article').nth(0).locator('p'))).toBe(FIRST_TAKE);
    expect(await textOf(page.getByRole('article').nth(1).locator('p'))).toBe(SECOND_TAKE);
    await page.getByText('Hardly a word is the same, so none is marked.').waitFor();
  });

  it('compares any two of three takes, the older one as before', async () => {
    const { api } = house.studio;
    for (const text of [FIRST_TAKE, SECOND_TAKE, `${SECOND_TAKE} That is the plan.`]) await api.submit(QUESTION.id, text);
    const page = await house.open(`/history/${QUESTION.id}`);
    await page.getByLabel('Choose take 1 for comparing').check();
    // The third choice lets go of the first: takes 2 and 1 stay.
    await page.getByLabel('Choose take 3 for comparing').uncheck();
    await page.getByLabel('Choose take 2 for comparing').check();
    await page.getByRole('link', { name: 'Compare these two' }).click();
    await page.getByRole('heading', { level: 1, name: 'Take 1 and take 2' }).waitFor();
  });

  it('marks the words that are gone and those that are new', async () => {
    const { api } = house.studio;
    const before = await api.submit(QUESTION.id, SECOND_TAKE);
    const after = await api.submit(QUESTION.id, SECOND_TAKE.replace('every second Friday', 'twice a month'));
    const page = await house.open(`/compare/${after.id}/${before.id}`);
    await page.getByText('Struck through: gone. Underlined: new.').waitFor();
    expect(await page.getByRole('article').nth(0).locator('del').allInnerTexts()).toEqual(['every second Friday.']);
    expect(await page.getByRole('article').nth(1).locator('ins').allInnerTexts()).toEqual(['twice a month.']);
  });
});

describe('the feedback on an answer', () => {
  async function firstTake(): Promise<Page> {
    const { id } = await house.studio.api.submit(QUESTION.id, FIRST_TAKE);
    const page = await house.open(`/attempts/${id}`);
    await focusCard(page).waitFor();
    return page;
  }

  it('opens the remark of a marked word, with the words, why and on what grounds', async () => {
    const page = await firstTake();
    const mark = section(page, 'Your words').getByRole('link', { name: 'maybe' });
    const opened = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
    expect(await opened.getByText('Why it matters').isVisible()).toBe(false);
    await mark.click();
    await opened.getByText('Why it matters').waitFor();
    expect(await opened.locator('blockquote').allInnerTexts()).toEqual(expect.arrayContaining(['“maybe”', '“sort of”', '“I guess”']));
    expect(await opened.getByText('Based on').isVisible()).toBe(true);
    await expect
      .poll(() => opened.getByRole('listitem').allInnerTexts())
      .toContainEqual(expect.stringMatching(/\((from controlled studies|published practice)/));
    expect(await opened.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
  });

  it('takes “Not so” for an answer, and takes it back', async () => {
    const page = await firstTake();
    const hedges = remark(page, /maybe/);
    const say = hedges.locator('summary [id$="-say"]');
    const colourOf = (): Promise<string> => say.evaluate((element) => getComputedStyle(element).color);
    const before = await contributionsOf(page, 'Clarity');
    const inkBefore = await colourOf();
    await hedges.locator('summary').click();
    await hedges.getByRole('button', { name: 'Not so' }).click();
    await hedges.getByText('You say: not so. It no longer counts.').waitFor();
    expect(await colourOf()).not.toBe(inkBefore);
    const during = await contributionsOf(page, 'Clarity');
    expect(during.parts).toHaveLength(before.parts.length - 1);
    expect(during.score).toBeGreaterThan(before.score);

    // It is kept: a reload shows the same.
    await page.reload();
    expect(await contributionsOf(page, 'Clarity')).toEqual(during);
    await hedges.locator('summary').click();
    await hedges.getByRole('button', { name: 'Take that back' }).click();
    await hedges.getByRole('button', { name: 'Not so' }).waitFor();
    expect(await colourOf()).toBe(inkBefore);
    expect(await contributionsOf(page, 'Clarity')).toEqual(before);
  });

  it('ticks off what was heard, and names what was not', async () => {
    const page = await firstTake();
    const { feedback } = await house.studio.api.attempt(page.url().split('/').at(-1) ?? '');
    // The first list; a second one names the traps that were stepped into.
    const items = await section(page, 'What they listen for').getByRole('list').first().getByRole('listitem').allInnerTexts();
    expect(items).toHaveLength(feedback.elements.length);
    for (const [index, { label, status, evidence }] of feedback.elements.entries()) {
      const word = { covered: 'there', partly: 'partly there', missing: 'not yet', unsure: 'could not tell' }[status];
      expect(items[index]).toContain(label);
      expect(items[index]).toContain(word);
      if (status === 'covered') expect(items[index]).toContain(evidence[0]?.quote.slice(0, 20));
    }
    expect(feedback.elements.map(({ status }) => status)).toEqual(expect.arrayContaining(['covered', 'missing']));
  });

  it('shows levels whose parts add up, and says why there is none for delivery', async () => {
    const page = await firstTake();
    for (const dimension of ['Relevance', 'Clarity', 'Authenticity']) {
      const { parts, score } = await contributionsOf(page, dimension);
      expect(parts.length).toBeGreaterThan(0);
      expect(
        parts.reduce((sum, points) => sum + points, 0),
        dimension,
      ).toBeCloseTo(score, 5);
    }
    const delivery = section(page, 'How it comes across').getByRole('listitem').filter({ hasText: 'Delivery' });
    expect(await textOf(delivery)).toMatch(/typed|not measured/i);
    expect(await delivery.getByRole('group').count()).toBe(0);
  });

  it('leads from a part of a level to the remark it comes from', async () => {
    const page = await firstTake();
    const clarity = section(page, 'How it comes across').getByRole('listitem').filter({ hasText: 'Is it easy to follow?' });
    await clarity.locator('summary').click();
    await clarity.getByRole('link').first().click();
    await expect
      .poll(() => page.locator('[data-remark] > details[open] > summary').evaluateAll((all) => all.some((summary) => summary === document.activeElement)))
      .toBe(true);
  });

  it('tightens in the person’s own words, with the cuts and as it then reads', async () => {
    const page = await firstTake();
    const tightened = section(page, 'Tightened');
    expect(await textOf(tightened)).toMatch(/Your own words, \d+ % shorter: \d+ words become \d+\./);
    expect((await tightened.locator('del').allInnerTexts()).join(' ')).toMatch(/\bUm\b/);
    await tightened.getByText('As it reads').click();
    expect(await tightened.locator('del').count()).toBe(0);
    const clean = await textOf(tightened.locator('[dir="auto"]').first());
    expect(clean).not.toMatch(/\b(um|uh)\b/i);
    for (const word of clean.toLowerCase().match(/[\p{L}']+/gu) ?? []) expect(FIRST_TAKE.toLowerCase()).toContain(word);
  });

  it('hides the marks of a dimension on request', async () => {
    const page = await firstTake();
    const words = section(page, 'Your words');
    const remarksOf = (): Promise<string | null> => words.getByRole('link', { name: 'maybe' }).getAttribute('aria-describedby');
    expect(await remarksOf()).toContain('clarity_hedges');
    await words.getByRole('button', { name: 'Clarity' }).click();
    expect(await remarksOf()).not.toContain('clarity_hedges');
    await words.getByRole('button', { name: 'Relevance' }).click();
    expect(await words.getByRole('link').count()).toBe(0);
    expect(await textOf(words)).toContain(FIRST_TAKE);
  });

  it('deletes a take only after asking', async () => {
    const page = await firstTake();
    await page.getByRole('button', { name: 'Delete this take' }).click();
    await page.keyboard.press('Escape');
    expect(await house.studio.api.attempts()).toHaveLength(1);
    await page.getByRole('button', { name: 'Delete this take' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete this take' }).click();
    await page.getByText('No takes yet').waitFor();
    expect(await house.studio.api.attempts()).toEqual([]);
  });
});
