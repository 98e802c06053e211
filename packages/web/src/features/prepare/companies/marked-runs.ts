import type { BriefPoint } from '@candor/core';

/** A stretch of the ad, and the points that were taken out of it. */
export type MarkedRun = { readonly start: number; readonly text: string; readonly pointIds: readonly string[] };

/** Cuts the ad wherever a point begins or ends, so that stretches may lie over each other. */
export function markedRuns(text: string, points: readonly BriefPoint[]): MarkedRun[] {
  const spans = points.flatMap(({ id, span }) => (span && span.start < span.end && span.end <= text.length ? [{ id, ...span }] : []));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    return { start, text: text.slice(start, end), pointIds: spans.filter((span) => span.start <= start && end <= span.end).map(({ id }) => id) };
  });
}
