import type { Threshold } from '../rules/rule.ts';

const SOURCE = 'candor-trials';
const points = (value: number, unit = 'points'): Threshold => ({ value, unit, source: SOURCE });
const words = (value: number): Threshold => ({ value, unit: 'words, or too short to judge', source: SOURCE });

/** Every number behind the levels and the one thing to change, as `docs/measures.md` lists them. Why scores start where they do: docs/decisions/0009. */
export const FEEDBACK_THRESHOLDS = {
  level2From: points(22, 'of 100'),
  level3From: points(42, 'of 100'),
  level4From: points(62, 'of 100'),
  level5From: points(80, 'of 100'),
  relevanceLeastWords: words(8),
  clarityLeastWords: words(20),
  deliveryLeastWords: words(20),
  authenticityLeastWords: words(25),
  clarityBase: points(54, 'points to start from'),
  deliveryBase: points(66, 'points to start from'),
  authenticityBase: points(60, 'points to start from'),
  clarityMost: points(34, 'points from strengths at most'),
  deliveryMost: points(20, 'points from strengths at most'),
  authenticityMost: points(30, 'points from strengths at most'),
  clarityPrompt: points(5, 'points for an answer that comes first, and against one that comes late'),
  elements: points(93, 'points for what the question listens for'),
  requiredWeight: points(3, 'times as much as an element that is a plus'),
  noCredit: points(0.45, 'probability of an element up to which it earns nothing'),
  fullCredit: points(0.5, 'probability of an element from which on it earns all'),
  direct: points(2, 'points for an answer that comes first'),
  specifics: points(5, 'points for named things'),
  enoughSpecifics: points(3, 'named things for all of them'),
  trap: points(10, 'points a trap'),
  trapFrom: points(0.5, 'probability of a trap up to which it costs nothing'),
  trapFull: points(0.8, 'probability of a trap from which on it costs all'),
  mostTraps: points(25, 'points for traps at most'),
  otherQuestion: points(10, 'points for an answer to another question'),
  topicMissed: points(30, 'points for an answer that never comes to what a free question names'),
  recordDoubt: points(10, 'points that looking up what may be otherwise on record is taken to gain, when the one thing is chosen'),
  relevanceWeight: points(1.5, 'times a point of clarity, when the one thing is chosen'),
  authenticityWeight: points(1.2, 'times a point of clarity, when the one thing is chosen'),
  deliveryWeight: points(1, 'times a point of clarity, when the one thing is chosen'),
} as const satisfies Readonly<Record<string, Threshold>>;

/** The bare values, for the arithmetic. */
export const threshold = (name: keyof typeof FEEDBACK_THRESHOLDS): number => FEEDBACK_THRESHOLDS[name].value;
