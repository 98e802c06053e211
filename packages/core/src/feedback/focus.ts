import type { Finding } from '../finding/finding.ts';
import type { Reading } from '../rules/rule.ts';
import type { FindingRef } from './feedback.ts';
import { tenth } from './level.ts';
import { creditOf, DIRECT_POINTS, ELEMENT_POINTS, elementPoints, OTHER_QUESTION_POINTS, SPECIFIC_POINTS, TRAP_POINTS } from './relevance.ts';
import { threshold } from './thresholds.ts';

/** Saying the thing that was asked for outweighs polish: a point of relevance is worth more than one of the other dimensions. */
const DIMENSION_WEIGHT: Readonly<Record<Finding['dimension'], number>> = {
  relevance: threshold('relevanceWeight'),
  authenticity: threshold('authenticityWeight'),
  clarity: 1,
  delivery: threshold('deliveryWeight'),
};

/** The one thing to change next: the finding whose mending is expected to gain most, after what contradicts the record. Never a strength, a disputed one, or a grade-C opinion. */
export function chooseFocus(
  findings: readonly Finding[],
  points: ReadonlyMap<string, number>,
  reading: Reading,
  disputed: ReadonlySet<string>,
): FindingRef | null {
  const open = findings.filter(({ severity, grade, id }) => severity === 'improve' && grade !== 'C' && !disputed.has(id));
  // What the record says otherwise comes first: polishing what is not true helps nobody.
  const contradicted = open.filter(({ ruleId }) => ruleId === 'authenticity/record-conflict');
  let best: FindingRef | null = null;
  for (const finding of contradicted.length > 0 ? contradicted : open) {
    const expectedGain = tenth(gainOf(finding, points, reading) * DIMENSION_WEIGHT[finding.dimension]);
    if (expectedGain > 0 && (!best || expectedGain > best.expectedGain)) best = { findingId: finding.id, expectedGain };
  }
  return best;
}

function gainOf(finding: Finding, points: ReadonlyMap<string, number>, reading: Reading): number {
  const element = reading.elements.find((one) => one.id === finding.data.id);
  switch (finding.ruleId) {
    case 'relevance/missing-element':
    case 'relevance/partly-element':
      return element ? (1 - creditOf(element)) * (elementPoints(reading.elements).get(element.id) ?? 0) : 0;
    case 'relevance/trap':
      return isAnswered(reading) ? 0 : TRAP_POINTS * (reading.traps.find((one) => one.id === finding.data.id)?.probability ?? 0);
    case 'relevance/other-question':
      return OTHER_QUESTION_POINTS;
    case 'relevance/topic-missed':
      // Beside the topic, nothing that is listened for can be mended before.
      return ELEMENT_POINTS;
    case 'relevance/answer-late':
      return DIRECT_POINTS;
    case 'authenticity/record-doubt':
      return threshold('recordDoubt');
    case 'relevance/no-specifics':
      return SPECIFIC_POINTS;
    default:
      return Math.max(0, -(points.get(finding.id) ?? 0));
  }
}

/** Traps are heard less surely than elements: where everything required is there, a suspicion is not the first thing to say. */
const isAnswered = ({ elements }: Reading): boolean => elements.every((one) => !one.required || one.status === 'covered');
