import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { furnishHouse } from './house.ts';
import { captions, leave, plan, status, yourTurn } from './interview-room.ts';

const house = furnishHouse();

async function say(page: Page, text: string): Promise<void> {
  await yourTurn(page);
  await page.getByLabel('Type what you say').fill(text);
  await page.getByRole('button', { name: 'Say it', exact: true }).click();
  await captions(page).getByText(text).waitFor();
}

describe('an interview', () => {
  it('goes, typed, from the plan to the report, through a reload', async () => {
    const page = await house.open('/interviews/new');
    await plan(page, () => page.getByRole('button', { name: 'Take out: Tell me about yourself.' }).click());
    await page.getByText('Type', { exact: true }).click();
    await page.getByRole('button', { name: 'Go in' }).click();

    await say(page, 'Good morning, the bus was on time for once.');
    await say(page, 'I look after twelve patients on a surgical ward, and I like the people.');
    // Whatever the interviewer asks: nothing in the room says how it went.
    await yourTurn(page);
    expect(await page.getByText(/relevance|clarity|level|score/i).count()).toBe(0);

    await page.reload();
    await page.getByRole('button', { name: 'Go back in' }).click();
    await captions(page).getByText('I look after twelve patients on a surgical ward, and I like the people.').waitFor();
    await say(page, 'Could you repeat that, please?');
    await yourTurn(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => status(page).textContent()).toContain('Paused');
    await page.getByRole('button', { name: 'Go on' }).click();
    await say(page, 'By next summer I want to be signed off to run the bay alone, and the sister signs it.');
    await yourTurn(page);
    await leave(page);

    await page.getByRole('link', { name: 'See the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mock interview: Ward sister' }).waitFor();
    await page.getByRole('heading', { name: 'What to practise next' }).waitFor();
    const pdf = await page.request.get((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const markdown = await page.request.get((await page.getByRole('link', { name: 'Markdown' }).getAttribute('href')) ?? '');
    expect(await markdown.text()).toContain('# Mock interview: Ward sister');
  }, 180_000);

  it('goes on in the tab that was opened last, tells so in the other, and keeps the newest in view where little room is left', async () => {
    const page = await house.open('/interviews/new');
    await plan(page);
    await page.getByText('Type', { exact: true }).click();
    await page.getByRole('button', { name: 'Go in' }).click();
    await say(page, 'Good morning, the bus was on time for once.');
    await yourTurn(page);
    await page.setViewportSize({ width: 360, height: 500 });
    await expect
      .poll(() =>
        captions(page).evaluate((all) => {
          const [room, newest] = [all.getBoundingClientRect(), all.lastElementChild?.getBoundingClientRect()];
          return newest !== undefined && newest.bottom <= room.bottom + 2;
        }),
      )
      .toBe(true);

    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByText('Type', { exact: true }).click();
    await other.getByRole('button', { name: 'Go back in' }).click();
    await page.getByText('The interview goes on in another tab').waitFor();
    await say(other, 'I look after twelve patients on a surgical ward.');
    await yourTurn(other);
    await leave(other);
  }, 180_000);

  it.each([
    [360, 740],
    [1440, 900],
  ])(
    'keeps who speaks, what was said last and the field in sight, however much was said, at %i px',
    async (width, height) => {
      const page = await house.open('/interviews/new', { width, height });
      await plan(page, () => page.getByText('Panel', { exact: true }).click());
      await page.getByText('Type', { exact: true }).click();
      await page.getByRole('switch', { name: 'Show me my own picture' }).click();
      await page.getByRole('button', { name: 'Go in' }).click();
      const field = page.getByLabel('Type what you say');
      await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
      for (let i = 0; i < 3; i++) await say(page, `${i}: ${'I look after twelve patients on a surgical ward, and I like the people. '.repeat(4)}`.trim());
      await yourTurn(page);
      const picture = page.getByLabel('Your own picture');
      expect(await picture.evaluate((video) => (video instanceof HTMLVideoElement ? video.videoWidth : 0))).toBeGreaterThan(0);
      const shown = [
        status(page),
        picture,
        captions(page).getByRole('paragraph').last(),
        field,
        ...['Leave', 'Pause', 'Say it'].map((name) => page.getByRole('button', { name, exact: true })),
      ];
      const inSight = ({ x, y, width: w, height: h }: { x: number; y: number; width: number; height: number }) =>
        x >= 0 && y >= 0 && x + w <= width && y + h <= height;
      for (const part of shown) expect(await part.boundingBox()).toSatisfy(inSight);
      // Pausing and going on is one button, which keeps the focus.
      await page.getByRole('button', { name: 'Pause' }).press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
      await leave(page);
    },
    180_000,
  );

  it('is planned without a mouse: what was pressed keeps the focus, and Enter adds a question and does not go in', async () => {
    const page = await house.open('/interviews/new');
    const takeOut = page.getByRole('button', { name: /^Take out: / });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);
    await takeOut.first().waitFor({ timeout: 60_000 });
    const [first, second] = await takeOut.evaluateAll((buttons) => buttons.slice(0, 2).map((button) => button.getAttribute('aria-label') ?? ''));
    await page.getByRole('button', { name: (second ?? '').replace('Take out', 'Move up') }).press('Enter');
    await expect.poll(focused).toBe((second ?? '').replace('Take out', 'Move down'));
    await page.getByRole('button', { name: second ?? '' }).press('Enter');
    await expect.poll(focused).toBe(first);
    while ((await takeOut.count()) > 0) await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('INPUT');
    expect(await page.getByRole('button', { name: 'Go in' }).isDisabled()).toBe(true);
    const question = 'Q'.repeat(290);
    for (const own of [`${question} one?`, `${question} two?`]) {
      await page.keyboard.insertText(own);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Take out: ${own}` }).waitFor();
    }
    expect([await focused(), new URL(page.url()).pathname]).toEqual(['INPUT', '/interviews/new']);
    await page.getByText('That takes about').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }, 120_000);

  it('goes on by itself where it was when the server was killed and started again', async () => {
    const page = await house.open('/interviews/new');
    await plan(page);
    await page.getByText('Type', { exact: true }).click();
    await page.getByRole('button', { name: 'Go in' }).click();
    await say(page, 'Good morning. I came by bike, it was a dry ride.');
    await yourTurn(page);
    await house.studio.kill();
    await expect.poll(() => status(page).textContent()).toContain('Candor is not answering');
    await page.getByLabel('Type what you say').fill('I set up the sepsis trolley on our ward, because it took us eleven minutes to find the kit.');
    await house.studio.restart();
    await captions(page).getByText('I came by bike').waitFor({ timeout: 30_000 });
    await yourTurn(page);
    // What was being typed stays in the field, and Enter says it.
    await page.getByLabel('Type what you say').press('Enter');
    await captions(page).getByText('I set up the sepsis trolley').waitFor();
    await leave(page);
  }, 180_000);
});
