import { afterAll, describe, expect, it, vi } from 'vitest';
import { SAMPLE_RATE } from '../ports.ts';
import { synthesise } from '../testing/synthesise.ts';
import { wavBytes } from '../testing/wav-bytes.ts';
import type { TurnEvent } from '../turns/listen-turns.ts';
import { createListener } from './listener.ts';

const LIMIT_MS = 120_000;
const TEXT = 'I moved to the finance team, um, and the first thing I did was to call every customer. After that we changed the letter.';
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z ]/g, '');

const share = (text: string, heard: readonly { readonly text: string }[]): number => {
  const words = new Set(heard.map((word) => plain(word.text)));
  const wanted = plain(text).split(' ');
  return wanted.filter((word) => words.has(word)).length / wanted.length;
};
/** A noise floor as rooms have it. */
const quiet = (seconds: number): Float32Array => Float32Array.from({ length: seconds * SAMPLE_RATE }, (_, i) => 0.0005 * Math.sin(i * i));
function click(): Float32Array {
  const samples = quiet(0.5);
  for (let i = 0; i < 160; i++) samples[4_000 + i] = (i % 2 === 0 ? 0.6 : -0.6) * (1 - i / 160);
  return samples;
}

describe('createListener, with the real engines', () => {
  const listener = createListener();
  afterAll(() => listener.close());

  it(
    'hears words, times and filled pauses of a file, and leaves the event loop free',
    async () => {
      const spoken = await synthesise(TEXT, { voice: 'en-us', rate: 150, pitch: 45 });
      let longest = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 10);
      const result = await listener.listen(wavBytes(spoken.samples, 16_000));
      clearInterval(timer);
      expect(result.ok && result.value.transcript.times).toBe('exact');
      if (!result.ok) return;
      const { words } = result.value.transcript;
      // The voice is not quite the same in every run; one more than was said may be heard, none never.
      expect([1, 2]).toContain(words.filter(({ kind }) => kind === 'filledPause').length);
      expect(share(TEXT, words)).toBeGreaterThan(0.8);
      const customer = words.find(({ text }) => plain(text) === 'customer');
      const said = spoken.words.find(({ text }) => text === 'customer');
      expect(Math.abs((customer?.startMs ?? 0) - (said?.startMs ?? 1e9))).toBeLessThan(100);
      expect(result.value.pitch?.hertz.some((hertz) => hertz > 60)).toBe(true);
      expect(result.value.quality.problems).toEqual([]);
      expect(longest).toBeLessThan(1_000);
    },
    LIMIT_MS,
  );

  it(
    'says so when its thread began anew in between, and gives no recording without its beginning',
    async () => {
      const session = listener.open();
      session.push(quiet(1));
      await vi.waitFor(() => expect(session.heardMs()).toBe(1_000), { timeout: LIMIT_MS });
      await listener.close();
      session.push(quiet(1));
      expect(await session.finish()).toMatchObject({ ok: false, error: { code: 'model-failed' } });
    },
    LIMIT_MS,
  );

  it(
    'hears the same from pieces as they come, in two sessions at once',
    async () => {
      const { samples } = await synthesise('We had three weeks left. Nobody had a plan.', { voice: 'en-us', rate: 150, pitch: 45 });
      const sessions = [listener.open(), listener.open()];
      for (let at = 0; at < samples.length; at += 4_000) for (const session of sessions) session.push(samples.subarray(at, at + 4_000));
      const [one, two] = await Promise.all(sessions.map((session) => session.finish()));
      expect(one).toEqual(two);
      expect(one).toEqual(await listener.listen(samples));
    },
    LIMIT_MS,
  );

  it(
    'notices the speech and pauses of a conversation but no click, and gives each turn',
    async () => {
      const events: TurnEvent[] = [];
      const turns = listener.turns((event) => events.push(event));
      const said = ['We had three weeks left to finish it.', 'So I called every customer on the list.'];
      const starts: number[] = [];
      let pushed = 0;
      const push = (samples: Float32Array): void => {
        for (let at = 0; at < samples.length; at += 800) turns.push(samples.subarray(at, at + 800));
        pushed += samples.length;
      };
      push(quiet(1));
      push(click());
      for (const text of said) {
        turns.beginTurn();
        push(quiet(0.5));
        const { samples, words } = await synthesise(text, { voice: 'en-us', rate: 150, pitch: 45 });
        starts.push((pushed * 1000) / SAMPLE_RATE + (words[0]?.startMs ?? 0));
        push(samples);
        push(quiet(1.5));
        const recording = await turns.endTurn();
        expect(recording.ok && share(text, recording.value.recording.transcript.words)).toBeGreaterThan(0.7);
      }
      turns.close();
      const begun = events.flatMap((event) => (event.type === 'speech-started' ? [event.atMs] : []));
      expect(begun).toHaveLength(2);
      for (const [i, ms] of begun.entries()) expect(Math.abs(ms - (starts[i] ?? 0))).toBeLessThan(200);
      const ends = events.flatMap((event) => (event.type === 'speech-paused' ? [event.pitchFell] : []));
      expect(ends).toEqual([true, true]);
    },
    LIMIT_MS,
  );

  it(
    'gives a typed result for what cannot be heard',
    async () => {
      expect(await listener.listen(new TextEncoder().encode('not a recording'))).toMatchObject({ ok: false, error: { code: 'unknown-format' } });
      expect(await listener.listen(new Float32Array(16_000))).toMatchObject({ ok: false, error: { code: 'silent' } });
      expect(await listener.open().finish()).toMatchObject({ ok: false, error: { code: 'empty' } });
      expect(await listener.listen(new Float32Array(16_000 * 660).fill(0.1))).toMatchObject({ ok: false, error: { code: 'too-long' } });
    },
    LIMIT_MS,
  );
});

describe('createListener without its model', () => {
  it(
    'says so, with typing as the way on',
    async () => {
      const listener = createListener({ recogniser: { name: 'better', models: '/nowhere' } });
      listener.warm();
      const result = await listener.listen(new Float32Array(16_000).fill(0.1));
      await listener.close();
      expect(result).toMatchObject({ ok: false, error: { code: 'model-failed', message: expect.stringContaining('Type your answer instead') } });
    },
    LIMIT_MS,
  );
});
