import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { FIRST_TAKE } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerField, done, focusCard, textOf } from './pages.ts';

const house = furnishHouse();
beforeEach(() => house.studio.api.deleteAll());

const QUESTION_ID = 'five-years';
/** What is promised: a word typed this long ago is kept. */
const KEPT_AFTER_MS = 1_100;
const HALF = 'In five years I want to lead the night shift, because';

async function type(page: Page, text: string): Promise<void> {
  await answerField(page).pressSequentially(text);
  await page.waitForTimeout(KEPT_AFTER_MS);
}

/** The copy in this browser goes, so that only the server's is left. */
const forgetInBrowser = (page: Page): Promise<void> => page.evaluate(() => localStorage.clear());
const textHere = (page: Page): Promise<string> => answerField(page).inputValue();

it('has the text after a reload, from the server alone', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await type(page, HALF);
  await forgetInBrowser(page);
  await page.reload();
  expect(await textHere(page)).toBe(HALF);
  expect(await page.getByText('Saved as you type').isVisible()).toBe(true);
});

it('has the text after a reload that comes before it was saved', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await answerField(page).pressSequentially(HALF);
  await page.reload();
  expect(await textHere(page)).toBe(HALF);
});

it('has the text after the server was killed and started again, from the server alone', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await type(page, HALF);
  await house.studio.kill();
  await house.studio.restart();
  await forgetInBrowser(page);
  await page.reload();
  expect(await textHere(page)).toBe(HALF);
});

it('keeps what is typed while the server is down, says so, and saves it when it is back', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await type(page, HALF);
  await house.studio.kill();
  await type(page, ' it is quiet');
  await page.getByText('Not saved yet, trying again').waitFor();
  await house.studio.restart();
  await page.getByText('Saved as you type').waitFor();
  await forgetInBrowser(page);
  await page.reload();
  expect(await textHere(page)).toBe(`${HALF} it is quiet`);
});

it('says clearly that an answer was not read while the server is down, loses nothing, and stores it once', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await answerField(page).fill(FIRST_TAKE);
  await house.studio.kill();
  await done(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await textOf(alert)).toMatch(/has not been read yet[\s\S]*still here[\s\S]*npm start/);
  await alert.getByRole('button', { name: 'Send it again' }).click();
  await alert.waitFor();
  expect(await textHere(page)).toBe(FIRST_TAKE);

  await house.studio.restart();
  await page.reload();
  expect(await textHere(page)).toBe(FIRST_TAKE);
  await done(page).click();
  await focusCard(page).waitFor();
  expect(await house.studio.api.attempts()).toHaveLength(1);

  // It was submitted, so it is no draft any more.
  await page.goto(`/rehearse/${QUESTION_ID}`);
  expect(await textHere(page)).toBe('');
});

it('stores an answer once when the word that it is stored gets lost', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  let stored = 0;
  await page.route('**/api/attempts', async (route) => {
    const response = await route.fetch();
    stored = response.status();
    await route.abort('connectionreset');
  });
  await answerField(page).fill(FIRST_TAKE);
  await done(page).click();
  await page.getByRole('alert').waitFor();
  expect(stored).toBe(201);
  await page.unroute('**/api/attempts');
  // A reload in between, as people do.
  await page.reload();
  await answerField(page).fill(FIRST_TAKE);
  await done(page).click();
  await focusCard(page).waitFor();
  expect(await house.studio.api.attempts()).toHaveLength(1);
});

it('stores an answer once when Done is pressed twice', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await answerField(page).fill(FIRST_TAKE);
  await done(page).dblclick();
  await focusCard(page).waitFor();
  expect(await house.studio.api.attempts()).toHaveLength(1);
});

it('offers the draft on Today, to carry on', async () => {
  const page = await house.open(`/rehearse/${QUESTION_ID}`);
  await type(page, HALF);
  await page.goto('/');
  await page.getByText('Pick up where you left off').waitFor();
  await page.getByRole('link', { name: 'Carry on' }).click();
  await answerField(page).waitFor();
  expect(await textHere(page)).toBe(HALF);
});
