import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CrfModel, likeliestTags } from './crf.ts';
import { beginOf, POINT_TAGS, TAGGED } from './tags.ts';

const { count: COUNT, mayFollow } = POINT_TAGS;
const WORDS = 5;

const models = fc
  .tuple(
    fc.array(fc.integer({ min: -127, max: 127 }), { minLength: WORDS * COUNT, maxLength: WORDS * COUNT }),
    fc.array(fc.integer({ min: -20, max: 20 }), { minLength: (COUNT + 1) * COUNT, maxLength: (COUNT + 1) * COUNT }),
  )
  .map(([says, follows]): CrfModel => ({ says: Int8Array.from(says), scale: 32, follows: Float32Array.from(follows, (x) => x / 7) }));

/** Points of one way to tag words, or -Infinity where it may not be. */
function pointsOf({ says, scale, follows }: CrfModel, words: readonly number[], tags: readonly number[]): number {
  let sum = 0;
  for (const [i, tag] of tags.entries()) {
    const before = tags[i - 1];
    if (!mayFollow(before ?? -1, tag)) return Number.NEGATIVE_INFINITY;
    sum += (follows[(before ?? COUNT) * COUNT + tag] ?? 0) + (says[(words[i] ?? 0) * COUNT + tag] ?? 0) / scale;
  }
  return sum;
}

const allTags = (length: number): number[][] =>
  length === 0 ? [[]] : allTags(length - 1).flatMap((tags) => Array.from({ length: COUNT }, (_, tag) => [...tags, tag]));

it('finds the tags that all ways to tag a sentence are worse than', () => {
  fc.assert(
    fc.property(models, fc.array(fc.nat({ max: WORDS - 1 }), { minLength: 1, maxLength: 3 }), (model, words) => {
      const tags = likeliestTags(POINT_TAGS, model, { shared: [], own: words.map((word) => [word]) });
      const best = Math.max(...allTags(words.length).map((other) => pointsOf(model, words, other)));
      expect(pointsOf(model, words, tags)).toBeCloseTo(best, 4);
    }),
    { numRuns: 60 },
  );
});

it('adds what all words of the sentence share', () => {
  const says = new Int8Array(2 * COUNT);
  says[0 * COUNT + beginOf(TAGGED, 'value')] = 10;
  says[1 * COUNT] = 20;
  const model = { says, scale: 1, follows: new Float32Array((COUNT + 1) * COUNT) };
  expect(likeliestTags(POINT_TAGS, model, { shared: [], own: [[0]] })).toEqual([beginOf(TAGGED, 'value')]);
  expect(likeliestTags(POINT_TAGS, model, { shared: [1], own: [[0]] })).toEqual([0]);
});

it('has nothing to say of a sentence without words', () => {
  expect(likeliestTags(POINT_TAGS, { says: new Int8Array(), scale: 1, follows: new Float32Array((COUNT + 1) * COUNT) }, { shared: [], own: [] })).toEqual([]);
});
