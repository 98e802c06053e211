import type { PlannedQuestion } from '@candor/core';

/** Who asks a question that is put at the end: on a panel each asks two in a row, then the next. */
export function nextAsker(questions: readonly Pick<PlannedQuestion, 'interviewerId'>[], interviewerIds: readonly string[]): string {
  const last = questions.at(-1)?.interviewerId ?? '';
  const at = interviewerIds.indexOf(last);
  if (at >= 0 && questions.at(-2)?.interviewerId !== last) return last;
  return interviewerIds[(at + 1) % interviewerIds.length] ?? '';
}
