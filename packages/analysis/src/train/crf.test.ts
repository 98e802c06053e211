import { BUCKETS, beginOf, likeliestTags, POINT_TAGS, TAGGED } from '@candor/core/ads-learning';
import { expect, it } from 'vitest';
import { fitCrf, type TaggedCase } from './crf.ts';

const LESSON = { tags: POINT_TAGS, buckets: BUCKETS, favour: { tag: 0, by: 0 }, dropped: 0.25 };
const [WORD, VALUE, SKILL, IN] = [11, 22, 33, 44];
const value = beginOf(TAGGED, 'value');
const skill = beginOf(TAGGED, 'skill-must');
const cases = Array.from({ length: 40 }, (_, i): TaggedCase => {
  const [own, tags] =
    i % 2 === 0
      ? [
          [[WORD], [VALUE], [IN], [WORD]],
          [0, value, value + 1, 0],
        ]
      : [
          [[SKILL], [IN], [WORD]],
          [skill, skill + 1, 0],
        ];
  return { buckets: { shared: [BUCKETS - 1], own }, tags };
});

it('learns which words begin a point and go on with it: the same word with what stands before', () => {
  const model = fitCrf(cases, LESSON);
  expect(likeliestTags(POINT_TAGS, model, { shared: [BUCKETS - 1], own: [[WORD], [VALUE], [IN], [WORD]] })).toEqual([0, value, value + 1, 0]);
  expect(likeliestTags(POINT_TAGS, model, { shared: [BUCKETS - 1], own: [[SKILL], [IN], [WORD]] })).toEqual([skill, skill + 1, 0]);
  const again = fitCrf(cases, LESSON);
  expect(Buffer.from(again.says.buffer).equals(Buffer.from(model.says.buffer))).toBe(true);
  expect(again.follows).toEqual(model.follows);
});

it('finds more where "none" is worth less', () => {
  const doubtful: TaggedCase[] = Array.from({ length: 40 }, (_, i) => ({ buckets: { shared: [], own: [[WORD]] }, tags: [i % 3 === 0 ? value : 0] }));
  const tagged = (favour: number): number[] =>
    likeliestTags(POINT_TAGS, fitCrf(doubtful, { ...LESSON, favour: { tag: 0, by: -favour } }), { shared: [], own: [[WORD]] });
  expect([tagged(0), tagged(3)]).toEqual([[0], [value]]);
});
