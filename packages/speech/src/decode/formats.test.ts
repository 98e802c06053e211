import { describe, expect, it } from 'vitest';
import { flacBytes, mp3Bytes, opusBytes } from '../testing/encode.ts';
import { wavBytes } from '../testing/wav-bytes.ts';
import { decode } from './decode.ts';
import { sniff } from './sniff.ts';

const SECONDS = 2;
/** A tone that swells, so that a shift in time shows. */
const SOUND = Float32Array.from({ length: SECONDS * 16_000 }, (_, i) => (i / 32_000) * Math.sin((2 * Math.PI * 440 * i) / 16_000));
const FILES = {
  wav: async () => wavBytes(SOUND, 16_000),
  webm: () => opusBytes(SOUND, 'webm'),
  ogg: () => opusBytes(SOUND, 'ogg'),
  flac: async () => flacBytes(SOUND),
  mp3: async () => mp3Bytes(SOUND),
} as const;
const NAMES = Object.keys(FILES) as (keyof typeof FILES)[];

const levelOf = (samples: Float32Array, from: number, to: number): number =>
  Math.sqrt(samples.subarray(from, to).reduce((sum, x) => sum + x * x, 0) / (to - from));

describe('decode', () => {
  it.each(NAMES)('reads %s, with the sound in its place', async (name) => {
    const bytes = await FILES[name]();
    expect(sniff(bytes)).toBe(name);
    const result = await decode(bytes);
    expect(result.ok ? '' : result.error.message).toBe('');
    if (!result.ok) return;
    // A codec fills up its last frame; the FLAC parser may lose it.
    expect(Math.abs(result.value.length / 16_000 - SECONDS)).toBeLessThan(0.25);
    for (const at of [8_000, 16_000, 24_000]) expect(levelOf(result.value, at - 1_000, at + 1_000)).toBeCloseTo(levelOf(SOUND, at - 1_000, at + 1_000), 1);
  });

  it.each(['wav', 'ogg', 'flac'] as const)('says of a %s file that was cut short that it was', async (name) => {
    const bytes = await FILES[name]();
    expect(await decode(bytes.subarray(0, Math.round(bytes.length * 0.6)))).toMatchObject({ ok: false, error: { code: 'truncated' } });
  });

  it.each(NAMES)('says something of a %s file that is only a beginning', async (name) => {
    const bytes = await FILES[name]();
    for (const length of [4, 12, 40, 60]) expect(await decode(bytes.subarray(0, length))).toMatchObject({ ok: false });
  });
});
