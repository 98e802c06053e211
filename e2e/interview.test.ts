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
