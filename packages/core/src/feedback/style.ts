import type { Dimension, Finding } from '../finding/finding.ts';
import type { Reading } from '../rules/rule.ts';
import type { Contribution } from './feedback.ts';
import { contribution } from './level.ts';

/** Where a dimension that is judged by remarks alone starts from, and the most that strengths may add. */
export const CLARITY_BASE = 54;
export const AUTHENTICITY_BASE = 60;
export const DELIVERY_BASE = 66;
/** Clarity of an answer that comes first, taken from one that comes late; relevance has its own. */
const PROMPT_POINTS = 5;

type Styled = Exclude<Dimension, 'relevance'>;
const BASE: Readonly<Record<Styled, number>> = { clarity: CLARITY_BASE, delivery: DELIVERY_BASE, authenticity: AUTHENTICITY_BASE };
const MOST_FROM_STRENGTHS: Readonly<Record<Styled, number>> = { clarity: 34, delivery: 20, authenticity: 30 };

/** The base, then every finding that moves the score, in the order of the answer. */
export function styleContributions(
  dimension: Styled,
  findings: readonly Finding[],
  points: ReadonlyMap<string, number>,
  disputed: ReadonlySet<string>,
): Contribution[] {
  const own = findings.filter((f) => f.dimension === dimension && !disputed.has(f.id));
  const strengths = own.reduce((sum, f) => sum + Math.max(0, points.get(f.id) ?? 0), 0);
  const scale = strengths > MOST_FROM_STRENGTHS[dimension] ? MOST_FROM_STRENGTHS[dimension] / strengths : 1;
  return [
    contribution(`contribution/base-${dimension}`, BASE[dimension]),
    ...own.map((f) => {
      const moves = points.get(f.id) ?? 0;
      return contribution(f.messageId, moves > 0 ? moves * scale : moves, { data: f.data, findingIds: [f.id] });
    }),
  ];
}

/** Whether the listener hears early what the answer is; nothing where that cannot be told. Whoever disputes that it is late says that it is first. */
export function promptness({ answerFirst }: Reading, findings: readonly Finding[], disputed: ReadonlySet<string>): Contribution[] {
  const late = findings.find(({ ruleId }) => ruleId === 'relevance/answer-late');
  if (answerFirst.status === 'first' || (late && disputed.has(late.id))) return [contribution('contribution/direct', PROMPT_POINTS)];
  return late ? [contribution('contribution/late', -PROMPT_POINTS, { findingIds: [late.id] })] : [];
}
