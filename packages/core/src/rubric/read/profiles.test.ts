import { describe, expect, it } from 'vitest';
import {
  gramsOf,
  meaningFit,
  nearestFit,
  type QuestionProfile,
  type QuestionProfiles,
  rarityOf,
  TELLING_STEP,
  tellingFit,
  wholeAnswer,
  wordsFit,
} from './profiles.ts';

const NO_WEIGHTS = { words: 0, telling: 0, meaning: 0, nearest: 0, covered: 0, includes: 0 };
const WEIGHTS = { rough: NO_WEIGHTS, close: NO_WEIGHTS };
const PROFILE: QuestionProfile = { answers: 10, counts: new Map([[0, 8]]), centre: Float32Array.of(0, 1), wholes: [], includesOthers: false };
const profilesOf = (grams: readonly (readonly [string, number])[]): QuestionProfiles => ({
  grams: new Map(grams.map(([gram, share], id) => [gram, { id, share }])),
  telling: new Int8Array(0),
  space: null,
  questions: new Map(),
  withMeaning: WEIGHTS,
  wordsOnly: WEIGHTS,
});

it('takes stems and pairs of neighbours, each once', () => {
  expect(gramsOf('Plans change plans change')).toEqual(new Set(['plan', 'chang', 'plan_chang', 'chang_plan']));
});

describe('wordsFit', () => {
  const profiles = profilesOf([
    ['plan', 0.2],
    ['hen', 0.5],
    ['fox', 0.001],
  ]);

  it('adds what is commoner here than elsewhere, and tempers by length', () => {
    const one = Math.log((8 + 14 * 0.2) / 24 / 0.2);
    expect(wordsFit(profiles, PROFILE, new Set(['plan']))).toBeCloseTo(one / Math.sqrt(2), 6);
    expect(wordsFit(profiles, PROFILE, new Set(['plan', 'unheard', 'of']))).toBeCloseTo(one / Math.sqrt(4), 6);
  });

  it('counts a common word that answers here lack against it', () => {
    expect(wordsFit(profiles, PROFILE, new Set(['hen']))).toBeCloseTo(Math.log(14 / 24) / Math.sqrt(2), 6);
  });

  it('lets no single word decide', () => {
    const always = { ...PROFILE, counts: new Map([[2, 10]]) };
    expect(wordsFit(profiles, always, new Set(['fox']))).toBeCloseTo(2.5 / Math.sqrt(2), 6);
    const never = { ...PROFILE, answers: 1000, counts: new Map<number, number>() };
    expect(wordsFit(profiles, never, new Set(['hen']))).toBeCloseTo(-1.5 / Math.sqrt(2), 6);
  });

  it('says nothing of an answer without words', () => {
    expect(wordsFit(profiles, PROFILE, new Set())).toBe(0);
  });
});

describe('tellingFit', () => {
  const other: QuestionProfile = { ...PROFILE, answers: 4 };
  const profiles: QuestionProfiles = {
    ...profilesOf([
      ['plan', 0.2],
      ['hen', 0.5],
      ['fox', 0.001],
    ]),
    // Two questions; the fox is too rare to have a row.
    telling: Int8Array.of(40, -20, 0, 100),
    questions: new Map([
      ['first', PROFILE],
      ['second', other],
    ]),
  };

  it('adds what each gram tells, the rarer the more, and tempers by how many there are', () => {
    const [plan, hen] = [rarityOf(0.2), rarityOf(0.5)];
    const length = Math.hypot(plan, hen);
    const grams = new Set(['plan', 'hen', 'fox', 'unheard']);
    expect(tellingFit(profiles, PROFILE, grams)).toBeCloseTo((TELLING_STEP * 40 * plan) / length, 6);
    expect(tellingFit(profiles, other, grams)).toBeCloseTo((TELLING_STEP * (-20 * plan + 100 * hen)) / length, 6);
  });

  it('keeps what other profiles make of the same grams apart', () => {
    const grams = new Set(['plan']);
    expect(tellingFit(profiles, PROFILE, grams)).toBeCloseTo(TELLING_STEP * 40, 6);
    expect(tellingFit({ ...profiles, telling: Int8Array.of(80, 0, 0, 0) }, PROFILE, grams)).toBeCloseTo(TELLING_STEP * 80, 6);
  });

  it('says nothing of words that are in every answer, of no words, and of a question that has no profile', () => {
    expect(rarityOf(1)).toBe(0);
    expect(tellingFit(profiles, PROFILE, new Set(['fox']))).toBe(0);
    expect(tellingFit(profiles, PROFILE, new Set())).toBe(0);
    expect(tellingFit(profiles, { ...PROFILE }, new Set(['plan']))).toBe(0);
  });
});

describe('wholeAnswer', () => {
  const space = { mean: Float32Array.of(0.5, 0), matrix: Float32Array.of(0, 2, 1, 0) };

  it('is the direction of the mean sentence in the space that tells questions apart', () => {
    // The mean of both is (0, 1) after scaling, less (0.5, 0), turned: (2, -0.5).
    const whole = wholeAnswer(space, [Float32Array.of(1, 1), Float32Array.of(-1, 1)]);
    const length = Math.hypot(2, -0.5);
    expect([...(whole ?? [])]).toEqual([expect.closeTo(2 / length, 6), expect.closeTo(-0.5 / length, 6)]);
    expect(meaningFit(PROFILE, whole)).toBeCloseTo(-0.5 / length, 6);
  });

  it('weighs a long sentence no more than a short one, and does not count how many there are', () => {
    const a = Float32Array.of(0.6, 0.8);
    const b = Float32Array.of(1, 0);
    expect(wholeAnswer(space, [a, b, a, b])).toEqual(wholeAnswer(space, [a, b]));
  });

  it('is nothing without vectors or without a space', () => {
    expect(wholeAnswer(space, [])).toBeNull();
    expect(wholeAnswer(null, [Float32Array.of(1, 0)])).toBeNull();
    expect(meaningFit(PROFILE, null)).toBe(0);
    expect(meaningFit({ ...PROFILE, centre: null }, Float32Array.of(0, 1))).toBe(0);
  });
});

it('takes the mean of the three nearest answers', () => {
  const whole = Float32Array.of(1, 0);
  const wholes = [1, 0.9, 0.5, -1].map((x) => Float32Array.of(x, Math.sqrt(1 - x * x)));
  expect(nearestFit({ ...PROFILE, wholes }, whole)).toBeCloseTo(0.8, 6);
  expect(nearestFit(PROFILE, whole)).toBe(0);
});
