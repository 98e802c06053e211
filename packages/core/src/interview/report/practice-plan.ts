import type { ConsistencyNote, Pattern, PracticeStep, QuestionReport } from './report.ts';

/** A longer plan is not followed. Source: none; a convention. */
const MOST_STEPS = 5;
/** Up to this level of relevance a question wants rehearsing. */
const WEAK_UP_TO = 2;

/** What to rehearse next, and why: three to five steps where there is so much to do, a question once. */
export function practicePlan(questions: readonly QuestionReport[], patterns: readonly Pattern[], consistency: readonly ConsistencyNote[]): PracticeStep[] {
  const step = (question: QuestionReport, reason: PracticeStep['reason'], label: string | null, quote: string | null): PracticeStep => ({
    reason,
    questionKey: question.key,
    questionId: question.questionId,
    question: question.question,
    label,
    quote,
  });
  const of = (key: string): QuestionReport[] => questions.filter((one) => one.key === key);
  const gapOf = ({ elements }: QuestionReport) => elements.find(({ required, last }) => required && last === 'missing') ?? null;
  const steps = [
    ...questions.filter(({ status, why }) => status === 'skipped' && why !== 'left').map((one) => step(one, 'skipped', null, null)),
    ...consistency.filter(({ agrees }) => !agrees).flatMap(({ other }) => of(other.questionKey).map((one) => step(one, 'inconsistent', null, other.quote))),
    ...questions
      .filter(({ levels }) => levels?.relevance != null && levels.relevance <= WEAK_UP_TO)
      .sort((a, b) => (a.levels?.relevance ?? 0) - (b.levels?.relevance ?? 0))
      .map((one) => step(one, 'weak', gapOf(one)?.label ?? null, null)),
    ...patterns.flatMap((pattern) => {
      const [first] = pattern.answers;
      if (!first) return [];
      const label = pattern.kind === 'gap' ? (pattern.answers[0]?.label ?? null) : null;
      const quote = 'quote' in first ? first.quote : null;
      return of(first.questionKey).map((one) => step(one, pattern.kind === 'gap' ? 'gap' : 'remark', label, quote));
    }),
    ...questions.filter((one) => gapOf(one)).map((one) => step(one, 'gap', gapOf(one)?.label ?? null, null)),
    ...questions.filter(({ status }) => status === 'left-out').map((one) => step(one, 'left-out', null, null)),
  ];
  return steps.filter((one, i) => steps.findIndex(({ questionKey }) => questionKey === one.questionKey) === i).slice(0, MOST_STEPS);
}
