import type { Finding } from '../finding/finding.ts';
import type { ElementResult } from '../rubric/result.ts';
import type { Reading } from '../rules/rule.ts';
import type { Contribution } from './feedback.ts';
import { contribution } from './level.ts';
import { threshold } from './thresholds.ts';

/** Of 100 points: what is listened for, a direct answer, and something concrete. */
export const ELEMENT_POINTS = threshold('elements');
export const DIRECT_POINTS = threshold('direct');
export const SPECIFIC_POINTS = threshold('specifics');
export const TRAP_POINTS = threshold('trap');
export const MOST_TRAP_POINTS = threshold('mostTraps');
export const OTHER_QUESTION_POINTS = threshold('otherQuestion');
const TOPIC_MISSED_POINTS = threshold('topicMissed');
/** An element without which the question is not answered weighs as much as this many others. */
const REQUIRED_WEIGHT = threshold('requiredWeight');
/** Named things after which more of them add nothing. */
const ENOUGH_SPECIFICS = threshold('enoughSpecifics');

/** Credit grows with the probability between these, from "not heard" to more than hinted at; outside them a word more or less, or another dialect, changes nothing. */
const NO_CREDIT = threshold('noCredit');
const FULL_CREDIT = threshold('fullCredit');
const TRAP_FROM = threshold('trapFrom');
const TRAP_FULL = threshold('trapFull');

/** Share of an element's points that an answer earns. */
export const creditOf = (element: ElementResult): number => Math.min(1, Math.max(0, (element.probability - NO_CREDIT) / (FULL_CREDIT - NO_CREDIT)));

/** Share of a trap's points that it costs, by how sure it is. */
const trapCost = (probability: number): number => Math.min(1, Math.max(0, (probability - TRAP_FROM) / (TRAP_FULL - TRAP_FROM)));

/** Points each element can bring; they add up to {@link ELEMENT_POINTS}. */
export function elementPoints(elements: readonly ElementResult[]): ReadonlyMap<string, number> {
  const weight = (element: ElementResult) => (element.required ? REQUIRED_WEIGHT : 1);
  const total = elements.reduce((sum, element) => sum + weight(element), 0);
  return new Map(elements.map((element) => [element.id, (ELEMENT_POINTS * weight(element)) / total]));
}

/** What raises and lowers relevance. Delivery and grammar have no part in it. */
export function relevanceContributions(reading: Reading, findings: readonly Finding[], disputed: ReadonlySet<string>): Contribution[] {
  const about = (ruleId: string, id?: string) => findings.filter((f) => f.ruleId === ruleId && (id === undefined || f.data.id === id));
  const isDisputed = (found: readonly Finding[]) => found.some((f) => disputed.has(f.id));
  const points = elementPoints(reading.elements);

  const elements = reading.elements.map((element) => {
    const isHeard = about('relevance/covered-element', element.id);
    const isDenied = isDisputed(isHeard);
    const lacks = [...about('relevance/missing-element', element.id), ...about('relevance/partly-element', element.id)];
    const isClaimed = isDisputed(lacks);
    // Whoever disputes a gap says that it is there; whoever disputes what was heard says that it is not.
    const credit = isClaimed ? 1 : isDenied ? 0 : creditOf(element);
    const status = isClaimed ? 'disputed' : isDenied ? 'denied' : element.status;
    return contribution(`contribution/element-${status}`, credit * (points.get(element.id) ?? 0), {
      data: { label: element.label, of: Math.round(points.get(element.id) ?? 0) },
      findingIds: [...lacks, ...isHeard].map((f) => f.id),
      elementId: element.id,
    });
  });

  const traps = about('relevance/trap').filter((f) => !disputed.has(f.id));
  const sureness = traps.map((f) => trapCost(reading.traps.find((trap) => trap.id === f.data.id)?.probability ?? 1));
  const trapPoints = sureness.map((share) => TRAP_POINTS * share);
  const most = Math.min(
    1,
    MOST_TRAP_POINTS /
      Math.max(
        1,
        trapPoints.reduce((sum, x) => sum + x, 0),
      ),
  );
  const late = about('relevance/answer-late');
  const other = about('relevance/other-question').filter((f) => !disputed.has(f.id));
  const topic = about('relevance/topic-missed').filter((f) => !disputed.has(f.id));
  const direct = reading.answerFirst.status === 'first' || isDisputed(late);
  const specifics = Math.min(ENOUGH_SPECIFICS, reading.specifics.length) / ENOUGH_SPECIFICS;
  return [
    ...elements,
    ...(direct ? [contribution('contribution/direct', DIRECT_POINTS)] : []),
    contribution('contribution/specifics', SPECIFIC_POINTS * specifics, { data: { count: reading.specifics.length } }),
    ...traps.map((f, i) => contribution('contribution/trap', -most * (trapPoints[i] ?? 0), { data: { label: f.data.label ?? '' }, findingIds: [f.id] })),
    ...other.map((f) => contribution('contribution/other-question', -OTHER_QUESTION_POINTS, { findingIds: [f.id] })),
    ...topic.map((f) => contribution('contribution/topic-missed', -TOPIC_MISSED_POINTS, { data: { words: f.data.words ?? '' }, findingIds: [f.id] })),
  ];
}
