import { describe, expect, it } from 'vitest';
import { judgeSound, trackLoudness } from './index.ts';
import { noise, RATE, sound, tone } from './testing.ts';

const SPEECH = [{ startMs: 500, endMs: 1500 }];
/** A second of voice between two halves of whatever the room sounds like. */
const take = (voice: number, room: number) => sound(2, (s, i) => (s >= 0.5 && s < 1.5 ? tone(140, voice)(s) : 0) + room * noise(s, i));

describe('trackLoudness', () => {
  it('gives decibels relative to full scale', () => {
    const inner = (samples: Float32Array) => [...new Set(trackLoudness(samples, RATE).decibels.slice(3, -3))];
    expect(inner(sound(0.5, (_, i) => (i % 2 ? 1 : -1)))).toEqual([0]);
    expect(inner(sound(0.5, (s) => Math.sin(2 * Math.PI * 500 * s)))).toEqual([-3]);
    expect(inner(new Float32Array(RATE))).toEqual([-100]);
  });
});

describe('judgeSound', () => {
  it.each([
    ['a good take', take(0.1, 0.0005), []],
    ['silence', new Float32Array(2 * RATE), ['silent']],
    ['a far microphone', take(0.003, 0.00001), ['too-quiet']],
    ['a microphone turned up too far', take(0.9, 0.0005).map((x) => Math.max(-1, Math.min(1, x))), ['clipped']],
    ['a fan', take(0.1, 0.05), ['noisy']],
  ])('%s', (_, samples, problems) => expect(judgeSound(samples, RATE, SPEECH).problems).toEqual(problems));

  it('does not take the soft sounds of unbroken speech for noise', () =>
    expect(
      judgeSound(
        sound(3, (s, i) => tone(140, 0.001 + 0.1 * Math.abs(Math.sin(6 * s)))(s) + 0.0005 * noise(s, i)),
        RATE,
        [{ startMs: 0, endMs: 3000 }],
      ).problems,
    ).toEqual([]));
  it('is silent where nobody spoke', () => expect(judgeSound(take(0.1, 0), RATE, []).problems).toEqual(['silent']));
  it('tells the levels', () =>
    expect(judgeSound(take(0.1, 0.001), RATE, SPEECH)).toEqual({
      speechDb: expect.closeTo(-21, 0),
      noiseDb: expect.closeTo(-64.8, 0),
      clippedShare: 0,
      problems: [],
    }));
  it('takes an empty recording', () =>
    expect(judgeSound(new Float32Array(0), RATE, [])).toEqual({ speechDb: -100, noiseDb: -100, clippedShare: 0, problems: ['silent'] }));
});
