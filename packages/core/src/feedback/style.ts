import type { Dimension, Finding } from '../finding/finding.ts';
import type { Reading } from '../rules/rule.ts';
import type { Contribution } from './feedback.ts';
import { contribution } from './level.ts';
import { threshold } from './thresholds.ts';

type Styled = Exclude<Dimension, 'relevance'>;

/** The base, then every finding that moves the score, in the order of the answer. */
export function styleContributions(
  dimension: Styled,
  findings: readonly Finding[],
  points: ReadonlyMap<string, number>,
  disputed: ReadonlySet<string>,
): Contribution[] {
  const own = findings.filter((f) => f.dimension === dimension && !disputed.has(f.id));
  const strengths = own.reduce((sum, f) => sum + Math.max(0, points.get(f.id) ?? 0), 0);
  const most = threshold(`${dimension}Most`);
  const scale = strengths > most ? most / strengths : 1;
  return [
    contribution(`contribution/base-${dimension}`, threshold(`${dimension}Base`)),
    ...own.map((f) => {
      const moves = points.get(f.id) ?? 0;
      return contribution(f.messageId, moves > 0 ? moves * scale : moves, { data: f.data, findingIds: [f.id] });
    }),
  ];
}

/** Whether the listener hears early what the answer is; nothing where that cannot be told. Whoever disputes that it is late says that it is first. */
export function promptness({ answerFirst }: Reading, findings: readonly Finding[], disputed: ReadonlySet<string>): Contribution[] {
  const late = findings.find(({ ruleId }) => ruleId === 'relevance/answer-late');
  if (answerFirst.status === 'first' || (late && disputed.has(late.id))) return [contribution('contribution/direct', threshold('clarityPrompt'))];
  return late ? [contribution('contribution/late', -threshold('clarityPrompt'), { findingIds: [late.id] })] : [];
}
