import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { SECOND_TAKE } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerHere, section, textOf } from './pages.ts';

const house = furnishHouse();
beforeEach(() => house.studio.api.deleteAll());

const rows = (page: Page) => page.getByRole('main').locator('ul a[href^="/questions/"]');

async function openQuestions(address = '/questions'): Promise<Page> {
  const page = await house.open(address);
  await rows(page).first().waitFor();
  return page;
}

describe('the bank', () => {
  it('is searched by word, and says how many it shows', async () => {
    const page = await openQuestions();
    const all = await rows(page).count();
    await page.getByText(`${all} questions`, { exact: true }).waitFor();
    await page.getByLabel('Search').fill('five years');
    await expect.poll(() => rows(page).count()).toBeLessThan(6);
    expect((await rows(page).allInnerTexts()).join()).toContain('Where do you see yourself in five years?');
    await page.getByText(`of ${all} questions`).waitFor();

    // Going back from a question finds the search again.
    await expect.poll(() => page.url()).toContain('five');
    await rows(page).first().click();
    await page.getByRole('heading', { level: 2, name: 'Why it is asked' }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Search').inputValue()).toBe('five years');
  });

  it('is narrowed by pack, kind and status, and shown whole again', async () => {
    const { api } = house.studio;
    await api.submit('five-years', SECOND_TAKE);
    const page = await openQuestions();
    const all = await rows(page).count();
    await page.getByLabel('Pack').selectOption({ label: 'Short-term and long-term goals' });
    const goals = await rows(page).count();
    expect(goals).toBeLessThan(all);
    await page.getByLabel('Kind').selectOption({ label: 'A story' });
    const stories = await rows(page).allInnerTexts();
    expect(stories.length).toBeLessThan(goals);
    expect(stories.every((row) => row.includes('A story'))).toBe(true);
    await page.getByLabel('Kind').selectOption({ label: 'All' });
    await page.getByLabel('Where you are').selectOption({ label: 'Not tried yet' });
    expect((await rows(page).allInnerTexts()).join()).not.toContain('Where do you see yourself in five years?');
    await page.getByLabel('Search').fill('zzz');
    await page.getByText('No question fits').waitFor();
    await page.getByRole('button', { name: 'Show all questions' }).click();
    expect(await rows(page).count()).toBe(all);
  });

  it('shows what is known of a question, with the model answer folded away', async () => {
    const page = await house.open('/questions/five-years');
    for (const heading of ['Why it is asked', 'How to answer', 'What they listen for', 'Traps', 'Other ways it is asked'])
      await section(page, heading).waitFor();
    const model = section(page, 'A model answer');
    expect(await model.locator('details').getAttribute('open')).toBe(null);
    await model.getByText('Show the model answer').click();
    expect((await textOf(model.locator('details p'))).length).toBeGreaterThan(100);
  });
});

describe('a question of one’s own', () => {
  async function lookUp(page: Page, question: string): Promise<void> {
    await page.getByRole('button', { name: 'Add a question of your own' }).click();
    await page.getByLabel('The question').fill(question);
    await page.getByRole('button', { name: 'Look it up' }).click();
  }

  it('in other words leads to the known one', async () => {
    const page = await openQuestions();
    await lookUp(page, 'Where would you like your career to have taken you five years on?');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This looks like one that is already here:').waitFor();
    expect(await textOf(dialog.locator('blockquote'))).toBe('“Where do you see yourself in five years?”');
    await dialog.getByRole('link', { name: 'Rehearse the known one' }).click();
    await page.waitForURL('**/rehearse/five-years');
  });

  it('that nobody knows is kept, rehearsed, and read against what such questions ask for', async () => {
    const question = 'Which fire extinguisher would you take to a burning deep fryer?';
    const page = await openQuestions();
    await lookUp(page, question);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('No known question is close.').waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('heading', { level: 1, name: question }).waitFor();
    await answerHere(
      page,
      'I would take the yellow one, class F, because water makes burning fat explode. In 2023 I put out two fryers with it at the Harbour Grill.',
    );
    const levels = await section(page, 'How it comes across').getByRole('listitem').allInnerTexts();
    expect(levels.filter((level) => / of 5/.test(level))).toHaveLength(3);
    const heard = await section(page, 'What they listen for').getByRole('listitem').allInnerTexts();
    expect(heard.some((element) => /something concrete/i.test(element) && /there/.test(element))).toBe(true);
    await page.goto('/questions');
    await page.getByRole('main').getByRole('link', { name: question }).waitFor();
  });

  it('is deleted when asked twice, and its takes stay', async () => {
    const { api } = house.studio;
    const question = 'Which fire extinguisher would you take?';
    const { id } = await api.addQuestion(question);
    await api.submit(id, 'I would take the yellow one, class F, because water makes burning fat explode. In 2023 I put out two fryers with it.');
    const page = await house.open(`/questions/${id}`);
    await page.getByRole('button', { name: 'Delete this question' }).click();
    await page.getByRole('dialog').getByText('Your takes of it stay in the history.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete this question' }).click();
    await page.waitForURL('**/questions');
    await rows(page).first().waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: question }).count()).toBe(0);
    await page.goto(`/history/${id}`);
    await page.getByRole('heading', { level: 1, name: question }).waitFor();
    await page.getByRole('link', { name: 'Take 1' }).waitFor();
  });

  it('is refused in words when it is no question', async () => {
    const page = await openQuestions();
    await page.getByRole('button', { name: 'Add a question of your own' }).click();
    await page.getByLabel('The question').fill('ab');
    await page.getByText('A question needs at least three letters.').waitFor();
    await page.getByLabel('The question').fill('a'.repeat(501));
    await page.getByText('That is 1 letter too long; 500 is the most.').waitFor();
  });
});

describe('an answer one has already', () => {
  it('finds the questions it fits, the closest first', async () => {
    const page = await openQuestions();
    await page.getByRole('button', { name: 'I have an answer already' }).click();
    await page
      .getByLabel('Your answer')
      .fill(
        'I ordered four hundred boxes of candles when we needed forty, because I read the form in a hurry. It was my mistake, and I told my manager the same day. I sent most of them back. Since then I read every order aloud to a colleague before I send it.',
      );
    await page.getByRole('button', { name: 'Find its questions' }).click();
    const ranking = page.getByRole('dialog').getByRole('listitem');
    await ranking.first().waitFor();
    const found = await ranking.allInnerTexts();
    expect(found).toHaveLength(5);
    expect(found.slice(0, 3).join()).toContain('Tell me about a time you failed.');
    await ranking.first().getByRole('link').click();
    await page.waitForURL('**/questions/*');
  });
});
