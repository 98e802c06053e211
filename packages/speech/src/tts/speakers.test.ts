import { PERSONAS } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { SPEAKERS, speakersOf, speakingOf, USUAL_SPEAKERS } from './speakers.ts';

describe('speakers', () => {
  it('are eight, from low to high, and every persona has one of its own', () => {
    expect(new Set(SPEAKERS.map(({ id }) => id)).size).toBe(8);
    const hertz = SPEAKERS.map((one) => one.hertz);
    expect(hertz).toEqual([...hertz].sort((a, b) => a - b));
    const usual = PERSONAS.map((persona) => USUAL_SPEAKERS[persona]);
    expect(new Set(usual).size).toBe(PERSONAS.length);
    expect(usual.filter((id) => !SPEAKERS.some((one) => one.id === id))).toEqual([]);
  });

  it('give everybody in a panel a voice of their own, and a chosen voice to whom it was chosen for', () => {
    const { warm } = USUAL_SPEAKERS;
    expect(speakersOf([{ persona: 'warm', voice: null }])).toEqual([warm]);
    expect(new Set(speakersOf(Array(3).fill({ persona: 'warm', voice: null }))).size).toBe(3);
    const [one, two] = speakersOf([
      { persona: 'warm', voice: null },
      { persona: 'terse', voice: warm },
    ]);
    expect(two).toBe(warm);
    expect(one).not.toBe(warm);
  });

  it('speak at their own pace, faster or slower by persona and by choice', () => {
    const speeds = PERSONAS.map((persona) => speakingOf(persona, 423).speed);
    expect(Math.max(...speeds)).toBe(speakingOf('rushed', 423).speed);
    expect(speakingOf('neutral', 423, 1.5)).toEqual({ speaker: 423, speed: 1.01 });
    expect(speakingOf('neutral', 900, 1).speed).toBeGreaterThan(0.5);
  });
});
