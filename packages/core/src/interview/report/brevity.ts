import type { InterviewReport, QuestionReport } from './report.ts';

/** So few answers have no habits, and nothing to hold against each other. */
const FEWEST_TO_COMPARE = 2;

/** Whether there was an answer, and one long enough to say anything of it. */
const isJudged = ({ levels }: QuestionReport): boolean => levels !== null && Object.values(levels).some((level) => level !== null);

/**
 * How much a report has to tell. `nothing`: no question was answered. `little`: the answers were too short to say anything of. `one`: a single answer,
 * that cannot be compared with others. Each wants fewer words than `much`.
 */
export function muchToTell({ questions }: Pick<InterviewReport, 'questions'>): 'nothing' | 'little' | 'one' | 'much' {
  const judged = questions.filter(isJudged).length;
  if (judged > 0) return judged < FEWEST_TO_COMPARE ? 'one' : 'much';
  return questions.some(({ levels }) => levels !== null) ? 'little' : 'nothing';
}

/** The question to begin with where nothing was answered: the one that was asked first, or would have been. */
export const firstToTry = ({
  questions,
  plan,
}: Pick<InterviewReport, 'questions' | 'plan'>): { readonly questionId: string | null; readonly question: string } | null =>
  questions.find(({ startMs }) => startMs !== null) ?? questions[0] ?? plan.questions[0] ?? null;
