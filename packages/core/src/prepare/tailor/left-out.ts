import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import type { PointKind } from '../brief.ts';
import type { Fact, PointTouched, Tailoring } from '../tailoring.ts';
import { OFFERED, plainStems, type ReadPoint, sharedWeight, tellingStems } from './point-index.ts';

/** What a point of each kind is worth in an answer about goals; 0 is never missed. */
const WORTH: Readonly<Record<PointKind, number>> = {
  objective: 3,
  growth: 2.5,
  'career-path': 2.5,
  value: 2,
  mission: 2,
  responsibility: 1.5,
  'skill-must': 1.5,
  'skill-nice': 1,
  role: 0,
  benefit: 0,
};
export const FITTING = {
  /** Points of telling words that a goal and a point share. */
  shared: 1,
  /** Cosine from which on they mean much the same. */
  sameMeaning: 0.5,
  most: 5,
} as const;
/** What one wants, why, how it is measured, and the steps: not what might go wrong. */
const isGoal = ({ ref: { kind, field } }: Fact): boolean => kind === 'goal' && !/^(?:risk|planB|mayChange|stays)$/.test(field);

/** Points worth naming that fit a goal on record and are not in the answer, best first. */
export function leftOutOf(
  points: readonly ReadPoint[],
  touched: readonly PointTouched[],
  facts: readonly Fact[],
  vectorOf: VectorOf | null,
): Tailoring['leftOut'] {
  const goals = facts.filter(isGoal).map((fact) => ({ fact, stems: tellingStems(fact.text), plain: plainStems(fact.text), vector: vectorOf?.(fact.text) }));
  const rarity = rarityOf(points);
  const fitting = points.flatMap(({ point, stems }, i) => {
    if (touched[i]?.status !== 'untouched' || WORTH[point.kind] === 0) return [];
    const weighed = new Map([...stems].map(([stem, weight]) => [stem, weight * (rarity.get(stem) ?? 1)]));
    // "A training budget" trains oneself, and "two people I coached" others: what is offered is wanted by its own words.
    const offered = OFFERED.has(point.kind) ? plainStems(point.text) : null;
    const vector = vectorOf?.(point.text);
    const fits = goals
      .map((goal) => ({ goal: goal.fact, points: fitOf(offered ? sharedWeight(offered, goal.plain) : sharedWeight(weighed, goal.stems), vector, goal.vector) }))
      .sort((a, b) => b.points - a.points)[0];
    return fits && fits.points >= FITTING.shared ? [{ pointId: point.id, fits: fits.goal, score: fits.points * WORTH[point.kind] }] : [];
  });
  return fitting
    .sort((a, b) => b.score - a.score)
    .slice(0, FITTING.most)
    .map(({ pointId, fits }) => ({ pointId, fits }));
}

const fitOf = (shared: number, point: Float32Array | undefined, goal: Float32Array | undefined): number =>
  point && goal && dot(point, goal) >= FITTING.sameMeaning ? shared + FITTING.shared : shared;

/** A word of every other point fits anything. */
function rarityOf(points: readonly ReadPoint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of points) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, count > 3 && count > points.length / 5 ? 0.3 : 1]));
}
