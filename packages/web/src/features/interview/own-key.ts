import type { PlannedQuestion } from '@candor/core';

/** The key of a question that is only in this plan: one that no other has, whatever was taken out before. */
export function ownKey(questions: readonly Pick<PlannedQuestion, 'key'>[]): string {
  let number = 1;
  while (questions.some(({ key }) => key === `own-${number}`)) number += 1;
  return `own-${number}`;
}
