import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../ports.ts';
import { fakeEngines } from '../testing/fake-engines.ts';
import { createHearing } from './session.ts';

const loud = (seconds: number): Float32Array => new Float32Array(seconds * SAMPLE_RATE).fill(0.1);
const quiet = (seconds: number): Float32Array => new Float32Array(seconds * SAMPLE_RATE);

describe('createHearing', () => {
  it('puts the words of every segment at its place in the recording', async () => {
    const hearing = createHearing(fakeEngines('Well, um, yes.'));
    for (const piece of [quiet(1), loud(2), quiet(2), loud(2), quiet(1)]) await hearing.push(piece);
    const result = await hearing.finish();
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { words, times } = result.value.transcript;
    expect(words.map(({ text, kind }) => `${text} ${kind}`)).toEqual(Array(2).fill(['Well, word', 'um, filledPause', 'yes. word']).flat());
    expect(times).toBe('exact');
    expect(words[0]?.startMs).toBeGreaterThan(700);
    expect(words[3]?.startMs).toBeGreaterThan(4_700);
    expect(result.value.durationMs).toBe(8_000);
  });

  it('gives the same however the sound is cut into pieces', async () => {
    const whole = new Float32Array(7 * SAMPLE_RATE);
    whole.set(loud(2), SAMPLE_RATE);
    whole.set(loud(1), 5 * SAMPLE_RATE);
    const hear = async (piece: number) => {
      const hearing = createHearing(fakeEngines('One two three.'));
      for (let at = 0; at < whole.length; at += piece) await hearing.push(whole.subarray(at, at + piece));
      return hearing.finish();
    };
    expect(await hear(777)).toEqual(await hear(whole.length));
  });

  it('says that nothing was heard, of silence and of speech without words', async () => {
    for (const [sound, text] of [
      [quiet(2), 'Yes.'],
      [loud(2), ''],
    ] as const) {
      const hearing = createHearing(fakeEngines(text));
      await hearing.push(sound);
      expect(await hearing.finish()).toMatchObject({ ok: false, error: { code: 'silent' } });
    }
  });

  it('calls the times exact where only a word or two have no place', async () => {
    const engines = fakeEngines('One two three four five six seven eight nine ten.');
    let segments = 0;
    const hear = async (poor: number) => {
      segments = 0;
      const align: typeof engines.aligner.align = async (samples, slots) => {
        const placed = await engines.aligner.align(samples, slots);
        return ++segments > poor ? placed : placed.map((one) => ({ ...one, fit: -0.007 }));
      };
      const hearing = createHearing({ ...engines, aligner: { ...engines.aligner, align } });
      for (let i = 0; i < 12; i++) for (const piece of [loud(1), quiet(2)]) await hearing.push(piece);
      const result = await hearing.finish();
      return result.ok ? result.value.transcript.times : null;
    };
    expect(await hear(0)).toBe('exact');
    expect(await hear(1)).toBe('exact');
    expect(await hear(2)).toBe('approximate');
  });

  it('says that times are approximate where the words do not fit the sound', async () => {
    const engines = fakeEngines('One two three four.');
    const hearing = createHearing({ ...engines, aligner: { ...engines.aligner, align: async () => [] } });
    await hearing.push(loud(2));
    const result = await hearing.finish();
    expect(result).toMatchObject({ ok: true, value: { transcript: { times: 'approximate' } } });
    if (result.ok) expect(result.value.transcript.words.map(({ text }) => text)).toEqual(['One', 'two', 'three', 'four.']);
  });
});
