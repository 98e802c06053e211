import { beforeEach, expect, it } from 'vitest';
import { FIRST_TAKE, THREE_WORDS } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerField, answerHere, done, focusCard, section, textOf } from './pages.ts';

const house = furnishHouse();
beforeEach(() => house.studio.api.deleteAll());

const LONGEST = 20_000;
const ofLength = (length: number): string => `${FIRST_TAKE} `.repeat(Math.ceil(length / FIRST_TAKE.length)).slice(0, length);

it('reads an answer of 20,000 characters', { timeout: 120_000 }, async () => {
  const page = await house.open('/rehearse/five-years');
  await answerField(page).fill(ofLength(LONGEST));
  await page.getByText('0 characters left of 20,000').waitFor();
  const started = performance.now();
  await done(page).click();
  await focusCard(page).waitFor({ timeout: 90_000 });
  console.log(`An answer of 20,000 characters is read and shown in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
  expect(await textOf(section(page, 'Your words').locator('[dir="auto"]'))).toHaveLength(LONGEST);
});

it('refuses one character more before it is sent, and says what to do', async () => {
  const page = await house.open('/rehearse/five-years');
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await answerField(page).fill(ofLength(LONGEST + 1));
  await page.getByText('1 character over the limit of 20,000. Shorten it to go on; nothing is cut off.').waitFor();
  await done(page).click();
  await page.keyboard.press('Control+Enter');
  await answerField(page).press('End');
  expect(sent).toEqual([]);
  expect(await answerField(page).inputValue()).toHaveLength(LONGEST + 1);
  await answerField(page).fill(ofLength(LONGEST));
  await page.getByText('over the limit').waitFor({ state: 'hidden' });
});

it('does not judge three words', async () => {
  const page = await house.open('/rehearse/five-years');
  await answerHere(page, THREE_WORDS);
  expect(await textOf(focusCard(page).getByRole('heading'))).toBe('Say two or three sentences more.');
  expect(await page.getByRole('heading', { name: 'This answers another question' }).count()).toBe(0);
  expect(await page.getByText('the one thing').count()).toBe(0);
  const levels = section(page, 'How it comes across');
  for (const asks of ['Do you answer the question?', 'Is it easy to follow?', 'Is it still you?']) {
    const level = levels.getByRole('listitem').filter({ hasText: asks });
    expect(await textOf(level)).toMatch(/too short to judge/i);
    expect(await textOf(level)).not.toContain('of 5');
  }
});

it('asks for a sentence where nothing was typed', async () => {
  const page = await house.open('/rehearse/five-years');
  await answerField(page).fill(' \n ');
  await done(page).click();
  await page.getByText('Nothing to read yet. Write a sentence first.').waitFor();
  expect(await house.studio.api.attempts()).toEqual([]);
});

it.each([
  ['Hebrew, in its own direction', 'בעוד חמש שנים אני רוצה להוביל צוות קטן של שלוש אחיות במחלקה ארבע, כי אני אוהבת ללמד אנשים חדשים.', 'rtl'],
  ['Arabic with a figure', 'أريد أن أقود فريقًا صغيرًا من 4 ممرضات خلال خمس سنوات، لأنني أحب التعليم.', 'rtl'],
  ['emoji and signs outside the basic plane', 'In five years I want to lead 👩🏽‍🚒 a team of four 🙂 and write 𝒎𝒂𝒕𝒉𝒔 for the night shift 🇬🇧.', 'ltr'],
  ['a very long word', `In five years I want to lead ${'supercalifragilistic'.repeat(12)} and nothing else.`, 'ltr'],
])('shows %s as it was typed', async (_name, text, direction) => {
  const page = await house.open('/rehearse/five-years', { width: 360 });
  await answerHere(page, text);
  const words = section(page, 'Your words').locator('[dir="auto"]');
  expect(await textOf(words)).toBe(text);
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe(direction);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

it('shows markup in questions and answers as the text it is', async () => {
  const markup = '<script>document.title = "taken"</script><img src=x onerror="document.title = \'taken\'"> **bold** and {blank}';
  const question = `Why this <b>job</b>? ${markup}`;
  const own = await house.studio.api.addQuestion(question);
  const page = await house.open(`/questions/${own.id}`);
  await page.getByRole('heading', { level: 1, name: question }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Rehearse' }).click();
  await answerHere(page, `In five years I want to lead a ward of ${markup} with four nurses, because I like to teach people.`);
  expect(await textOf(section(page, 'Your words'))).toContain(markup);
  for (const address of ['/', '/questions', '/history', `/history/${own.id}`]) {
    await page.goto(address);
    await page.getByText(markup).first().waitFor();
    expect(await page.locator('#root script, #root img, #root b').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
  }
});
