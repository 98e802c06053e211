import { interviewLogSchema, interviewReportSchema } from '@candor/core';
import { z } from 'zod';

/** What `candor interview --json` prints. */
export const interviewRunSchema = z.strictObject({
  version: z.literal(1),
  /** With the same seed, plan and answers it is the same interview. */
  seed: z.int().min(0),
  log: interviewLogSchema,
  report: interviewReportSchema,
  /** Numbers of the lines of `--answers` that nobody asked for. */
  unused: z.array(z.int().min(1)),
});
export type InterviewRun = z.infer<typeof interviewRunSchema>;
