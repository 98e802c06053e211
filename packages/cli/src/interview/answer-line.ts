import { MAX_ANSWER_LENGTH } from '@candor/core';
import { z } from 'zod';

const common = {
  /** Key or id of the only question it answers; without it, whichever is asked next. */
  question: z.string().optional(),
  /** `question`: as a first answer only. `follow-up`: after it only. `talk`: outside the questions. Without it, for questions and follow-ups. */
  to: z.enum(['question', 'follow-up', 'talk']).optional(),
  /** How long it takes to say; without it, as long as its words take. */
  seconds: z.number().min(0).max(3_600).optional(),
};

/** A line of `--answers`: what the candidate says, or the button they press instead. */
export const answerLineSchema = z.union([
  z.strictObject({ text: z.string().trim().min(1).max(MAX_ANSWER_LENGTH), ...common }),
  z.strictObject({ button: z.enum(['done', 'think', 'repeat', 'rephrase', 'skip', 'leave']), ...common }),
]);
export type AnswerLine = z.infer<typeof answerLineSchema> & { readonly line: number };
