import { describe, expect, it } from 'vitest';
import { createSegmenter } from './segmenter.ts';

const FRAME_MS = 32;

/** Segments of speech and silence by turns, in seconds, beginning with silence. */
function segmentsOf(turns: readonly number[]) {
  const segmenter = createSegmenter(FRAME_MS);
  const found = turns.flatMap((seconds, turn) => Array.from({ length: Math.round((seconds * 1000) / FRAME_MS) }, () => segmenter.push(turn % 2)).flat());
  return [...found, ...segmenter.end()];
}

describe('createSegmenter', () => {
  it('ends a segment at a long silence, and one that is long already at a short one', () => {
    expect(segmentsOf([0.5, 1, 0.8, 1, 2, 3])).toHaveLength(2);
    expect(segmentsOf([0.5, 3, 0.7, 2])).toHaveLength(2);
    expect(segmentsOf([0.5, 5, 0.3, 2])).toHaveLength(2);
    expect(segmentsOf([0.5, 2, 0.3, 2])).toHaveLength(1);
  });

  it('keeps sound around the speech and never overlaps', () => {
    const segments = segmentsOf([1, 3, 1.5, 3, 1.5, 3]);
    expect(segments).toHaveLength(3);
    expect(segments[0]?.startMs).toBeLessThan(1_000);
    expect(segments[0]?.endMs).toBeGreaterThan(4_000);
    for (const [i, { startMs }] of segments.entries()) expect(startMs).toBeGreaterThanOrEqual(segments[i - 1]?.endMs ?? 0);
  });

  it('cuts speech without a pause before the recogniser has too much, and loses none of it', () => {
    const segments = segmentsOf([0, 60]);
    expect(Math.max(...segments.map(({ startMs, endMs }) => endMs - startMs))).toBeLessThanOrEqual(9_500);
    for (const [i, { startMs }] of segments.entries()) if (i > 0) expect(startMs).toBe(segments[i - 1]?.endMs);
    expect(segments.at(-1)?.endMs).toBeGreaterThan(59_900);
  });

  it('takes a click for no speech', () => {
    expect(segmentsOf([1, 0.064, 2])).toEqual([]);
  });
});
