import type { Finding } from '../../finding/finding.ts';
import type { InterviewLog } from '../log.ts';
import type { Pattern } from './report.ts';

/** The same thing in so many answers is a habit, not a slip. Source: none; a convention. */
export const PATTERN_FROM_ANSWERS = 3;

/** Which concepts an element of a question is an instance of. */
export type ConceptsOf = (questionId: string, elementId: string) => readonly string[];

/** Remarks on single elements make no pattern of their own: their gaps are compared by concept. */
const isHabit = ({ severity, grade, ruleId }: Finding): boolean => severity === 'improve' && grade !== 'C' && !ruleId.startsWith('relevance/');

/** Gaps and remarks that come back in {@link PATTERN_FROM_ANSWERS} answers or more, most frequent first. */
export function patternsOf(log: InterviewLog, conceptsOf: ConceptsOf): Pattern[] {
  const gaps = new Map<string, Extract<Pattern, { kind: 'gap' }>['answers'][number][]>();
  const remarks = new Map<string, Extract<Pattern, { kind: 'remark' }>>();
  for (const { key, first, last } of log.questions) {
    const questionId = log.plan.questions.find((one) => one.key === key)?.questionId ?? null;
    if (!last || !first) continue;
    // What only a follow-up brought was not said unasked: the first answer shows the habit.
    for (const { id, label, required, status } of first.elements) {
      if (!required || status !== 'missing' || questionId === null) continue;
      for (const concept of conceptsOf(questionId, id)) {
        const answers = gaps.get(concept) ?? [];
        if (!answers.some((one) => one.questionKey === key)) gaps.set(concept, [...answers, { questionKey: key, elementId: id, label }]);
      }
    }
    for (const finding of last.findings.filter(isHabit)) {
      const { ruleId, messageId, data, dimension, evidence } = finding;
      const known = remarks.get(messageId) ?? { kind: 'remark', ruleId, messageId, data, dimension, answers: [] };
      if (known.answers.some((one) => one.questionKey === key)) continue;
      remarks.set(messageId, { ...known, answers: [...known.answers, { questionKey: key, quote: 'quote' in evidence[0] ? evidence[0].quote : null }] });
    }
  }
  const found: Pattern[] = [...[...gaps].map(([concept, answers]) => ({ kind: 'gap' as const, concept, answers })), ...remarks.values()];
  return found
    .filter(({ answers }) => answers.length >= PATTERN_FROM_ANSWERS)
    .sort((a, b) => b.answers.length - a.answers.length || Number(a.kind === 'remark') - Number(b.kind === 'remark'));
}
