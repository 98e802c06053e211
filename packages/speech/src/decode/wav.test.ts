import { describe, expect, it } from 'vitest';
import { wavBytes } from '../testing/wav-bytes.ts';
import { decode } from './decode.ts';
import { resample } from './resample.ts';
import { decodeWav } from './wav.ts';

const tone = (hertz: number, rate: number, seconds = 1): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / rate));

describe('decodeWav', () => {
  it('gives the samples back', () => {
    const result = decodeWav(wavBytes(tone(440, 16_000), 16_000));
    expect(result).toMatchObject({ ok: true, value: { sampleRate: 16_000, complete: true } });
    if (!result.ok) return;
    expect(result.value.samples).toHaveLength(16_000);
    expect(result.value.samples[9]).toBeCloseTo(tone(440, 16_000)[9] ?? 1, 3);
  });

  it('takes a header that was never finished for all that follows', () => {
    const bytes = wavBytes(tone(440, 16_000), 16_000);
    new DataView(bytes.buffer).setUint32(40, 0, true);
    expect(decodeWav(bytes)).toMatchObject({ ok: true, value: { complete: true } });
  });
});

describe('decode', () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const result = await decode(bytes);
    return result.ok ? 'fine' : result.error.code;
  };
  const changed = (at: number, value: number, size: 2 | 4 = 4): Uint8Array => {
    const bytes = wavBytes(tone(440, 16_000), 16_000);
    const view = new DataView(bytes.buffer);
    if (size === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    return bytes;
  };

  it('says what is wrong, by a code of its own', async () => {
    expect(await codeOf(new Uint8Array(0))).toBe('empty');
    expect(await codeOf(new TextEncoder().encode('Dear diary,'))).toBe('unknown-format');
    expect(await codeOf(wavBytes(new Float32Array(16_000), 16_000))).toBe('silent');
    expect(await codeOf(wavBytes(tone(440, 16_000).subarray(0, 1_000), 16_000))).toBe('empty');
    expect(await codeOf(wavBytes(tone(440, 16_000), 16_000).subarray(0, 9_000))).toBe('truncated');
    expect(await codeOf(wavBytes(new Float32Array(8_000 * 700).fill(0.1), 8_000))).toBe('too-long');
    expect(await codeOf(changed(24, 2_000_000_000))).toBe('damaged');
    expect(await codeOf(changed(22, 900, 2))).toBe('damaged');
    expect(await codeOf(changed(34, 13, 2))).toBe('unknown-format');
  });

  it('names the formats that can be read', async () => {
    const result = await decode(new TextEncoder().encode('Dear diary,'));
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('WAV, WebM/Opus, Ogg/Opus, FLAC or MP3') } });
  });
});

describe('resample', () => {
  it.each([8_000, 22_050, 44_100, 48_000])('keeps a tone of 1 kHz from %i Hz and drops what does not fit', (rate) => {
    const out = resample(tone(1_000, rate), rate, 16_000);
    expect(out).toHaveLength(16_000);
    const wanted = tone(1_000, 16_000);
    for (let i = 1_000; i < 1_100; i++) expect(out[i]).toBeCloseTo(wanted[i] ?? Number.NaN, 2);
    const gone = rate > 24_000 ? resample(tone(11_000, rate), rate, 16_000) : new Float32Array(2_000);
    expect(Math.max(...gone.subarray(500, 1_500).map(Math.abs))).toBeLessThan(0.005);
  });
});
