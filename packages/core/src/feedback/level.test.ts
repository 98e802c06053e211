import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contribution, judge, levelOf, tenth } from './level.ts';

describe('judge', () => {
  it('is the sum of its contributions, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { maxLength: 12 }), (points) => {
        const judged = judge(
          'clarity',
          points.map((p) => contribution('x', p)),
        );
        if (judged.status !== 'measured') throw new Error('measured');
        expect(tenth(judged.contributions.reduce((sum, c) => sum + c.points, 0))).toBe(judged.score);
        expect(judged.score).toBeGreaterThanOrEqual(0);
        expect(judged.score).toBeLessThanOrEqual(100);
        expect(judged.level).toBe(levelOf(judged.score));
      }),
    );
  });

  it('has no score below nothing, not even −0', () => expect(judge('clarity', [contribution('x', -0.05)])).toMatchObject({ score: 0 }));

  it('keeps an element’s row when it brings nothing, and drops other empty ones', () => {
    expect(judge('relevance', [contribution('a', 0), contribution('b', 0, { elementId: 'horizon' })])).toEqual({
      status: 'measured',
      level: 1,
      score: 0,
      anchor: 'relevance/level-1',
      contributions: [{ messageId: 'b', points: 0, data: {}, findingIds: [], elementId: 'horizon' }],
    });
  });

  it.each([
    [['covered', 'covered'], 'relevance/level-5'],
    [['covered', 'disputed'], 'relevance/level-5'],
    [['covered', 'partly'], 'relevance/level-5-nearly'],
    [['covered', 'partly', 'missing'], 'relevance/level-5-less'],
    [['covered', 'unsure'], 'relevance/level-5-less'],
  ])('says no more than the elements do: %j', (statuses, anchor) => {
    const judged = judge(
      'relevance',
      statuses.map((status) => contribution(`contribution/element-${status}`, 95 / statuses.length, { elementId: status })),
    );
    expect(judged).toMatchObject({ level: 5, anchor });
  });
});
