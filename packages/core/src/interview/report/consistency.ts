import type { Feedback } from '../../feedback/feedback.ts';
import type { InterviewLog } from '../log.ts';
import type { ConsistencyNote } from './report.ts';

/** Questions about the next one or two years, and about five years and more. */
const NEAR_QUESTIONS: ReadonlySet<string> = new Set(['short-term-goals', 'skills-short-term']);
const FAR_QUESTIONS: ReadonlySet<string> = new Set(['long-term-goals', 'five-years', 'career-aspirations', 'ideal-progression']);

type Told = { readonly questionKey: string; readonly quote: string; readonly months: number };

/** Whether what was said on short-term and long-term goals goes together: the near goals have to lie before the far ones. */
export function consistencyOf(log: InterviewLog): ConsistencyNote[] {
  const near = timesOf(log, NEAR_QUESTIONS);
  const far = timesOf(log, FAR_QUESTIONS);
  return near.flatMap((one): ConsistencyNote[] => {
    const other = far[0];
    if (!other) return [];
    return [
      {
        kind: 'horizon',
        agrees: one.months <= other.months,
        one: { questionKey: one.questionKey, quote: one.quote },
        other: { questionKey: other.questionKey, quote: other.quote },
      },
    ];
  });
}

/** The furthest time that each answer to one of the questions names. */
function timesOf(log: InterviewLog, ids: ReadonlySet<string>): Told[] {
  return log.questions.flatMap(({ key, last }) => {
    const id = log.plan.questions.find((one) => one.key === key)?.questionId;
    const furthest = id && ids.has(id) && last ? furthestOf(last) : null;
    return furthest ? [{ questionKey: key, ...furthest }] : [];
  });
}

function furthestOf({ horizons }: Feedback): { quote: string; months: number } | null {
  let furthest: { quote: string; months: number } | null = null;
  for (const { months, evidence } of horizons) if (months !== null && (!furthest || months > furthest.months)) furthest = { quote: evidence.quote, months };
  return furthest;
}
