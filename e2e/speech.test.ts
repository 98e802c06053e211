import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { QUESTION } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerField, focusCard, section, textOf } from './pages.ts';
import { HEARD, SPOKEN_MS, spokenAnswer, voiceFile } from './voice.ts';

// A real browser with a microphone that speaks, the real server and the real engines. The guard of the house watches that nothing leaves this machine.

const house = furnishHouse(undefined, voiceFile);
beforeEach(() => house.studio.api.deleteAll());

const REHEARSE = `/rehearse/${QUESTION.id}`;
const room = (page: Page) => page.getByRole('button', { name: 'Start speaking' });
const timer = async (page: Page): Promise<number> => {
  const [minutes = 0, seconds = 0] = (await textOf(page.getByRole('timer'))).split(':').map(Number);
  return (60 * minutes + seconds) * 1_000;
};

/** Opens the room and begins, with a mouse. Resolves when the voice is heard. */
async function speak(page: Page): Promise<void> {
  await page.getByText('Speak', { exact: true }).click();
  await page.getByRole('button', { name: 'Use the microphone' }).click();
  await room(page).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
}
const spokenFor = (page: Page, ms: number): Promise<void> => expect.poll(() => timer(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(ms);
async function feedback(page: Page): Promise<string> {
  await focusCard(page).waitFor({ timeout: 60_000 });
  await page.getByRole('heading', { name: 'Your recording' }).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

describe('an answer aloud', { timeout: 180_000 }, () => {
  it('goes from the microphone to the words, the remarks, a correction, and a comparison', async () => {
    const { api } = house.studio;
    const page = await house.open(REHEARSE, { width: 1440 });
    await speak(page);
    // While one speaks: the question, a timer, a level, and a way to pause and stop. Nothing judges.
    expect(await page.getByRole('img', { name: 'Level of your voice' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Pause', 'Done']);
    await spokenFor(page, SPOKEN_MS);
    await page.getByRole('button', { name: 'Done' }).click();
    const first = await feedback(page);

    const attempt = await api.attempt(first);
    expect(attempt.feedback.modality).toBe('spoken');
    expect(attempt.text).toMatch(HEARD);
    const recording = await api.recording(first);
    expect(recording.transcript.words.some(({ kind }) => kind === 'filledPause')).toBe(true);
    expect(attempt.feedback.dimensions.delivery.status).toBe('measured');

    // The long pause stands where it was; a word that is pressed is heard.
    const words = section(page, 'Your words');
    expect(await textOf(words)).toMatch(/~~ 1\.\d s ~~/);
    const word = words.locator('[data-ms]').last();
    await word.click();
    const slider = page.getByRole('slider');
    await expect.poll(() => slider.getAttribute('aria-valuenow').then(Number)).toBeGreaterThan(3);
    expect(await page.getByRole('button', { name: 'Pause', exact: true }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();

    // The same with keys: one stop for all words, arrows from there on, Enter plays, E corrects that word.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await words.locator('[data-words] [role=button]').focus();
    await page.keyboard.press('Home');
    const [firstWord, secondWord] = attempt.text.split(' ');
    await expect.poll(focused).toContain(`${firstWord}, 0:`);
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain(`${secondWord}, 0:`);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await expect.poll(() => slider.getAttribute('aria-valuenow').then(Number)).toBeLessThan(9);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('e');
    await page.keyboard.type('Ward 3.');
    await page.keyboard.press('Enter');
    await page.getByText('These are your corrected words').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const corrected = await api.attempt(first);
    expect(corrected.text).toBe(attempt.text.replace(/\S+$/, 'Ward 3.'));
    await expect.poll(focused).toMatch(/^(Ward|3\.), /);

    // With keys alone: along the axis of time, and larger.
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('0:05');
    await page.keyboard.press('+');
    expect(await page.getByRole('button', { name: 'Smaller' }).isEnabled()).toBe(true);

    // The table says the same.
    await page.getByText('The same as a table').click();
    const rows = await page.getByRole('table').getByRole('row').allInnerTexts();
    expect(rows.filter((row) => row.includes('Long pause')).length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.includes('Filled pause')).length).toBeGreaterThan(0);
    await page.getByRole('table').getByRole('button').first().click();
    await expect.poll(() => slider.getAttribute('aria-valuenow').then(Number)).toBeLessThan(4);

    // A word that was misheard is put right; the moments stay.
    const before = recording.transcript.words[0];
    await page.getByRole('button', { name: 'Correct the words' }).click();
    const field = page.getByRole('dialog').getByRole('textbox');
    await field.fill(`${corrected.text.replace(/\.$/, '')} on Ward 4.`);
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await textOf(words)).toMatch(/on\s+Ward\s+4\./);
    expect((await api.recording(first)).transcript.words[0]).toMatchObject({ startMs: before?.startMs, endMs: before?.endMs });

    // Another take, from a file, can be compared with it: rate, pauses and fillers as well.
    await api.speak(QUESTION.id, await spokenAnswer());
    const second = (await api.attempts())[0]?.id;
    await page.goto(`/compare/${first}/${second}`);
    await page.getByRole('heading', { name: 'What changed' }).waitFor();
    expect(await textOf(page.getByRole('main'))).toMatch(/Words, pauses included: [\d.]+ a minute → [\d.]+ a minute/);
  });

  it('works with the keyboard alone: begin, pause, go on, done', async () => {
    const page = await house.open(REHEARSE);
    await answerField(page).waitFor();
    await page.getByRole('radio', { name: 'Type' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Use the microphone' }).waitFor();
    await page.getByRole('button', { name: 'Use the microphone' }).focus();
    await page.keyboard.press('Enter');
    await room(page).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await spokenFor(page, 5_000);
    await page.keyboard.press('Space');
    await page.getByText('Paused. What you said is kept.').waitFor();
    const at = await timer(page);
    await page.keyboard.press('Space');
    await spokenFor(page, at + 3_000);
    await page.keyboard.press('Enter');
    await feedback(page);
  });

  it('is offered again after a reload, to go on with or to get feedback on', async () => {
    const page = await house.open(REHEARSE);
    await speak(page);
    await spokenFor(page, 8_000);
    const said = await timer(page);
    await page.reload();
    await page.getByText('You were in the middle of an answer').waitFor();
    const [take] = await house.studio.api.takes();
    expect(take?.durationMs).toBeGreaterThan(said - 1_000);
    await page.getByRole('button', { name: 'Go on speaking' }).click();
    await spokenFor(page, said + 2_000);
    await page.getByRole('button', { name: 'Done' }).click();
    const id = await feedback(page);
    expect((await house.studio.api.attempt(id)).durationMs).toBeGreaterThan(said + 1_000);
  });

  it('loses nothing when the server is killed meanwhile', async () => {
    const { studio } = house;
    const page = await house.open(REHEARSE);
    await speak(page);
    await spokenFor(page, 3_000);
    await studio.kill();
    await page.getByText('What you say is kept in this page until it is back.').waitFor();
    await spokenFor(page, 6_000);
    await studio.restart();
    await expect.poll(() => page.getByText('What you say is kept in this page').count(), { timeout: 30_000 }).toBe(0);
    await spokenFor(page, SPOKEN_MS);
    const said = await timer(page);
    await page.getByRole('button', { name: 'Done' }).click();
    const attempt = await studio.api.attempt(await feedback(page));
    expect(attempt.durationMs).toBeGreaterThanOrEqual(said);
    expect(attempt.text).toMatch(HEARD);
  });

  it('keeps what was said while the server was down, also when the tab is closed meanwhile', async () => {
    const { studio } = house;
    const page = await house.open(REHEARSE);
    await speak(page);
    await spokenFor(page, 3_000);
    await studio.kill();
    await spokenFor(page, 8_000);
    const said = await timer(page);
    const context = page.context();
    await page.close();
    await studio.restart();
    expect((await studio.api.takes())[0]?.durationMs).toBeLessThan(5_000);
    const back = await context.newPage();
    // It is sent wherever one comes in, and what comes next is to carry on.
    await back.goto('/');
    let kept = 0;
    const isAllThere = async (): Promise<boolean> => {
      const earlier = kept;
      kept = (await studio.api.takes())[0]?.durationMs ?? 0;
      return kept > said - 1_000 && kept === earlier;
    };
    await expect.poll(isAllThere, { timeout: 20_000, interval: 1_000 }).toBe(true);
    await back.reload();
    await back.getByText('Pick up where you left off').waitFor();
    await back.getByRole('link', { name: 'Carry on' }).click();
    await back.getByText('You were in the middle of an answer').waitFor();
    // Nothing is sent a second time.
    await back.reload();
    await back.getByText('You were in the middle of an answer').waitFor();
    expect((await studio.api.takes())[0]?.durationMs).toBe(kept);
    await back.getByRole('button', { name: 'Get feedback on it' }).click();
    expect((await studio.api.attempt(await feedback(back))).text).toMatch(HEARD);
  });

  it('can be discarded, and begun anew', async () => {
    const page = await house.open(REHEARSE);
    await speak(page);
    await spokenFor(page, 2_000);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    expect(await timer(page)).toBeLessThan(2_000);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await room(page).waitFor();
    await expect.poll(async () => (await house.studio.api.takes()).length).toBe(0);
  });
});

describe('a file', { timeout: 120_000 }, () => {
  it('is heard like an answer that was spoken here', async () => {
    const page = await house.open(REHEARSE);
    await page.getByText('Speak', { exact: true }).click();
    await page.getByLabel('Upload a recording').setInputFiles({ name: 'answer.wav', mimeType: 'audio/wav', buffer: Buffer.from(await spokenAnswer()) });
    const id = await feedback(page);
    expect((await house.studio.api.recording(id)).source).toBe('upload');
  });

  it('that is no sound is refused with the formats that are', async () => {
    const page = await house.open(REHEARSE);
    await page.getByText('Speak', { exact: true }).click();
    const file = path.join(house.studio.dataFolder, 'notes.mp3');
    await writeFile(file, 'These are my notes for the interview. '.repeat(50));
    await page.getByLabel('Upload a recording').setInputFiles(file);
    await page.getByText('WAV, WebM/Opus, Ogg/Opus, FLAC or MP3').waitFor();
    expect(await house.studio.api.takes()).toEqual([]);
  });
});

describe('without a microphone', () => {
  it.each([
    ['NotAllowedError', 'The microphone is not allowed'],
    ['NotFoundError', 'No microphone is there'],
    ['NotReadableError', 'Another program has the microphone'],
  ])('says what to do, and typing stays: %s', async (name, says) => {
    const page = await house.open('/');
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', error));
    }, name);
    await page.goto(REHEARSE);
    await page.getByText('Speak', { exact: true }).click();
    await page.getByRole('button', { name: 'Use the microphone' }).click();
    await page.getByText(says).waitFor();
    await page.getByRole('button', { name: 'Type instead' }).click();
    await answerField(page).fill('I want to lead the night team.');
  });
});
