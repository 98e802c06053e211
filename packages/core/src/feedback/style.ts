import type { Dimension, Finding } from '../finding/finding.ts';
import type { Contribution } from './feedback.ts';
import { contribution } from './level.ts';

/** Where a dimension that is judged by remarks alone starts from, and the most that strengths may add. */
export const CLARITY_BASE = 66;
export const AUTHENTICITY_BASE = 60;
const MOST_FROM_STRENGTHS: Readonly<Record<'clarity' | 'authenticity', number>> = { clarity: 20, authenticity: 30 };

/** The base, then every finding that moves the score, in the order of the answer. */
export function styleContributions(
  dimension: 'clarity' | 'authenticity',
  findings: readonly Finding[],
  points: ReadonlyMap<string, number>,
  disputed: ReadonlySet<string>,
): Contribution[] {
  const own = findings.filter((f) => f.dimension === (dimension satisfies Dimension) && !disputed.has(f.id));
  const strengths = own.reduce((sum, f) => sum + Math.max(0, points.get(f.id) ?? 0), 0);
  const scale = strengths > MOST_FROM_STRENGTHS[dimension] ? MOST_FROM_STRENGTHS[dimension] / strengths : 1;
  return [
    contribution(`contribution/base-${dimension}`, dimension === 'clarity' ? CLARITY_BASE : AUTHENTICITY_BASE),
    ...own.map((f) => {
      const moves = points.get(f.id) ?? 0;
      return contribution(f.messageId, moves > 0 ? moves * scale : moves, { data: f.data, findingIds: [f.id] });
    }),
  ];
}
