import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followPitch, trackPitch } from './pitch.ts';
import { noise, RATE, sound, tone } from './testing.ts';

describe('trackPitch', () => {
  it('follows a tone of any pitch within a quarter of a percent', () =>
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 480 }), (hertz) => {
        const inner = trackPitch(sound(0.4, tone(hertz)), RATE).hertz.slice(4, -4);
        for (const value of inner) expect(Math.abs(value / hertz - 1)).toBeLessThan(0.0025);
      }),
      { numRuns: 40 },
    ));

  it('keeps the octave where the fundamental itself is missing', () => {
    const hertz = trackPitch(
      sound(0.5, (s) => 0.1 * (Math.sin(2 * Math.PI * 300 * s) + Math.sin(2 * Math.PI * 450 * s) + Math.sin(2 * Math.PI * 600 * s))),
      RATE,
    ).hertz;
    for (const value of hertz.slice(4, -4)) expect(Math.round(value)).toBe(150);
  });

  it('hears no voice in noise and silence', () => {
    const voiced = (samples: Float32Array) => trackPitch(samples, RATE).hertz.filter((value) => value > 0).length;
    expect(voiced(sound(1, (s, i) => 0.3 * noise(s, i)))).toBeLessThan(5);
    expect(voiced(new Float32Array(RATE))).toBe(0);
    expect(trackPitch(new Float32Array(0), RATE)).toEqual({ stepMs: 10, hertz: [] });
  });

  it('starts and ends with the voice, and is not deafened by a knock', () => {
    const voice = tone(120, 0.02);
    const { hertz } = trackPitch(
      sound(2, (s, i) => (i === 4000 ? 1 : s > 0.5 && s < 1.5 ? voice(s) : 0)),
      RATE,
    );
    const first = hertz.findIndex((value) => value > 0);
    const last = hertz.findLastIndex((value) => value > 0);
    expect(Math.abs(first - 50)).toBeLessThan(3);
    expect(Math.abs(last - 149)).toBeLessThan(3);
  });

  it('hears the same however the sound is cut into pieces', () => {
    const voice = tone(140, 0.1);
    const samples = sound(1.234, (s, i) => (s % 0.5 < 0.3 ? voice(s) : 0.001 * noise(s, i)));
    const whole = trackPitch(samples, RATE);
    expect(whole.hertz.filter((value) => value > 0).length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.integer({ min: 50, max: RATE }), (piece) => {
        const follower = followPitch(RATE);
        for (let end = piece; end < samples.length; end += piece) follower.advance(samples.subarray(0, end));
        expect(follower.finish(samples)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('reads any sample rate the same', () => {
    const samples = Float32Array.from({ length: 22_050 }, (_, i) => tone(200)(i / 44_100));
    expect(trackPitch(samples, 44_100).hertz.slice(4, -4).map(Math.round)).toEqual(new Array(42).fill(200));
  });
});
