import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wavBytes } from '@candor/speech/testing';
import { synthesise } from '@candor/speech/testing/voice';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { furnishHouse } from './house.ts';

const RATE = 16_000;
/** Said again and again, with silence between: whenever the interviewer listens, the next sentence comes. */
const SENTENCES = [
  'My short term goal is to finish my certificate in wound care by next summer.',
  'In five years I want to lead the night team, because I saw how much a calm lead changes them.',
] as const;
const SILENCE_S = 5;
const ROUNDS = 12;

async function conversation(): Promise<string> {
  const spoken = await Promise.all(SENTENCES.map((sentence) => synthesise(sentence)));
  const silence = new Float32Array(SILENCE_S * RATE);
  const parts = Array.from({ length: ROUNDS }, (_, i) => [silence, spoken[i % spoken.length]?.samples ?? silence]).flat();
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'candor-voice-')), 'conversation.wav');
  await writeFile(file, new Uint8Array(wavBytes(samples, RATE)));
  return file;
}

const house = furnishHouse(undefined, conversation);

const status = (page: Page) => page.getByRole('status').first();
const captions = (page: Page) => page.getByRole('region', { name: 'What is said' });
const yourTurn = (page: Page): Promise<void> => page.getByText('Your turn', { exact: true }).waitFor({ timeout: 60_000 });

async function plan(page: Page, change?: () => Promise<unknown>): Promise<void> {
  await page
    .getByRole('button', { name: /^Take out: / })
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByLabel('The job').fill('Ward sister');
  await change?.();
  await page.getByRole('button', { name: 'Go in' }).click();
  await page.getByRole('heading', { name: 'Before you go in' }).waitFor();
}

async function say(page: Page, text: string): Promise<void> {
  await yourTurn(page);
  await page.getByLabel('Type what you say').fill(text);
  await page.getByRole('button', { name: 'Say it', exact: true }).click();
  await captions(page).getByText(text).waitFor();
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByText('That was it').waitFor();
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

  it('listens to a voice, and lets it cut in', async () => {
    const page = await house.open('/interviews/new');
    await plan(page);
    await page.getByText('Speak', { exact: true }).click();
    await page.getByText('You are heard.').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Go in' }).click();
    // The sentences come without regard to who speaks: some fall into the interviewer's words.
    await expect
      .poll(
        () =>
          captions(page)
            .getByText(/certificate|wound|summer|night|team/i)
            .count(),
        { timeout: 120_000 },
      )
      .toBeGreaterThanOrEqual(2);
    await leave(page);
    await page.getByRole('link', { name: 'See the report' }).click();
    await page.getByRole('heading', { name: 'The whole interview' }).waitFor();
    await page.getByText('The same as a table').click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(4);
  }, 240_000);
});
