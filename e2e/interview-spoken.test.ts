import { mkdtemp, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { ToRoom } from '@candor/server/api';
import { wavBytes } from '@candor/speech/testing';
import { synthesise } from '@candor/speech/testing/voice';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noteBargeIns, timesOf } from './barge-in.ts';
import { furnishHouse } from './house.ts';
import { captions, keepOnly, leave, plan } from './interview-room.ts';

const RATE = 16_000;
/** Said again and again, with silence between: whenever the interviewer listens, the next sentence comes, and some fall into the interviewer's words. */
const SENTENCES = [
  'My short term goal is to finish my certificate in wound care by next summer.',
  'In five years I want to lead the night team, because I saw how much a calm lead changes them.',
] as const;
const SILENCE_S = 5;
/** About two minutes and a half. */
const ROUNDS = 16;

/** What is promised on an idle machine, in milliseconds. */
const QUIET_MS = 200;
/** Tests have a browser beside the server, and now and then a machine that has other work to do. */
const SLACK = (loadavg()[0] ?? 0) / availableParallelism() > 1 ? 3 : 1;
const BARGE_INS = 3;
/** The interviewer's sound in the test of time: so long that somebody is sure to speak into it. */
const TONE_S = 20;

function joined(parts: readonly Float32Array[]): Float32Array {
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return samples;
}

async function conversation(): Promise<string> {
  const spoken = await Promise.all(SENTENCES.map((sentence) => synthesise(sentence)));
  const silence = new Float32Array(SILENCE_S * RATE);
  const samples = joined(Array.from({ length: ROUNDS }, (_, i) => [silence, spoken[i % spoken.length]?.samples ?? silence]).flat());
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'candor-voice-')), 'conversation.wav');
  await writeFile(file, new Uint8Array(wavBytes(samples, RATE)));
  return file;
}

const house = furnishHouse(undefined, conversation);

/** The voice is installed on demand and not here: in its place a tone without a gap sounds, so that its end is sharp. */
async function lendVoice(page: Page): Promise<void> {
  const tone = Float32Array.from({ length: TONE_S * RATE }, (_, i) => 0.3 * Math.sin((2 * Math.PI * 220 * i) / RATE));
  const body = Buffer.from(wavBytes(tone, RATE));
  await page.route('**/api/voice', (route) => route.fulfill({ json: { installed: true, speakers: [], usual: {} } }));
  await page.route('**/turns/*/voice?*', (route) =>
    route.request().url().includes('part=0') ? route.fulfill({ body, contentType: 'audio/wav' }) : route.fulfill({ status: 204 }),
  );
}

/** Everything that the server tells the room from now on. */
function told(page: Page): readonly ToRoom[] {
  const messages: ToRoom[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => messages.push(JSON.parse(String(payload)) as ToRoom)));
  return messages;
}

async function goIn(page: Page, button: 'Go in' | 'Go back in'): Promise<void> {
  await page.getByText('You are heard.').waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: button }).click();
}

describe('a spoken interview', () => {
  it(`is quiet within ${QUIET_MS} ms when somebody cuts in`, async () => {
    const page = await house.open('about:blank');
    await noteBargeIns(page);
    await lendVoice(page);
    await page.goto('/interviews/new');
    await plan(page);
    await page.getByText('Speak', { exact: true }).click();
    await page.getByLabel('Voice', { exact: true }).selectOption('embedded');
    await goIn(page, 'Go in');
    await expect.poll(async () => (await timesOf(page)).length, { timeout: 120_000 }).toBeGreaterThanOrEqual(BARGE_INS);
    const times = await timesOf(page);
    console.log(`From the first loud sample to silence: ${times.join(', ')} ms (bar ${QUIET_MS})`);
    for (const time of times) expect(time).toBeLessThanOrEqual(SLACK * QUIET_MS);
    await leave(page);
  }, 240_000);

  it('goes from the greeting to the report, through a reload in the middle', async () => {
    const page = await house.open('/interviews/new');
    const messages = told(page);
    await plan(page, async () => {
      await keepOnly(page, 2);
      await page.getByRole('switch', { name: 'Begin with small talk' }).click();
    });
    await page.getByText('Speak', { exact: true }).click();
    await goIn(page, 'Go in');
    // Whether the interviewer is still asking or waits already depends on who fell into whose words.
    const underWay = (): string | null => {
      const last = messages.findLast((message) => message.type === 'listen' || (message.type === 'say' && message.turn.questionKey !== null));
      return last?.type === 'say' ? last.turn.questionKey : last?.type === 'listen' ? last.questionKey : null;
    };
    const isAnswered = () => messages.some((message) => message.type === 'heard' && message.turn.questionKey !== null);
    await expect.poll(() => isAnswered() && underWay() !== null, { timeout: 150_000 }).toBe(true);
    const said = await captions(page).getByRole('paragraph').allInnerTexts();

    await page.reload();
    const before = messages.length;
    // Somebody may have answered between the look and the reload: what counts is what was asked last.
    const asked = underWay();
    await goIn(page, 'Go back in');
    const again = () => messages.slice(before).find((message) => message.type === 'say' && message.turn.questionKey !== null);
    await expect.poll(again, { timeout: 30_000 }).toMatchObject({ turn: { purpose: 'repeat', questionKey: asked } });
    // The same question is put once more, and everything said so far is there.
    expect((await captions(page).getByRole('paragraph').allInnerTexts()).slice(0, said.length)).toEqual(said);
    const isHeard = () => messages.slice(before).some(({ type }) => type === 'heard');
    await expect.poll(isHeard, { timeout: 120_000 }).toBe(true);

    await leave(page);
    await page.getByRole('link', { name: 'See the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mock interview: Ward sister' }).waitFor();
  }, 300_000);
});
