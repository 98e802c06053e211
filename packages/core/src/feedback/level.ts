import type { Dimension, MessageId } from '../finding/finding.ts';
import type { Contribution, Judged, Level } from './feedback.ts';
import { relevanceAnchor } from './relevance-anchor.ts';
import { threshold } from './thresholds.ts';

/** The least score of levels 2–5. Five anchored levels are over- and under-rated less than three. */
const LEVEL_FROM: readonly [number, Level][] = [
  [threshold('level5From'), 5],
  [threshold('level4From'), 4],
  [threshold('level3From'), 3],
  [threshold('level2From'), 2],
];

export function levelOf(score: number): Level {
  return LEVEL_FROM.find(([from]) => score >= from)?.[1] ?? 1;
}

/** Adds contributions up to a score of 0–100; what would go over either end is taken back by a contribution of its own, so that the sum always holds. */
export function judge(dimension: Dimension, contributions: readonly Contribution[]): Judged {
  const rounded = contributions.map((c) => ({ ...c, points: tenth(c.points) })).filter((c) => c.points !== 0 || c.elementId !== null);
  const sum = tenth(rounded.reduce((total, c) => total + c.points, 0));
  const score = Math.min(100, Math.max(0, sum));
  const limit = tenth(score - sum);
  const all = limit === 0 ? rounded : [...rounded, contribution('contribution/limit', limit)];
  const level = levelOf(score);
  const anchor = dimension === 'relevance' ? relevanceAnchor(level, all) : `${dimension}/level-${level}`;
  return { status: 'measured', level, score, anchor, contributions: all };
}

export const contribution = (messageId: MessageId, points: number, more: Partial<Contribution> = {}): Contribution => ({
  messageId,
  data: {},
  findingIds: [],
  elementId: null,
  ...more,
  points,
});

/** To one decimal; never −0. */
export const tenth = (x: number): number => Math.round(x * 10) / 10 + 0;
