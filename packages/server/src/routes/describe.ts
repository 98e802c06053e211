import type { Feedback, InterviewReport } from '@candor/core';
import { z } from '@hono/zod-openapi';
import { attemptSchema, comparisonSchema, exportSchema, problemSchema } from '../api/schemas.ts';

/** One JSON response for `createRoute`. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: { 'application/json': { schema } } });

/** A JSON request body for `createRoute`. */
export const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: { 'application/json': { schema } } });

/** Every route can refuse. Errors are made in one place, so the document names them once. */
export const refused = { default: { description: 'What is wrong and what to do', content: { 'application/problem+json': { schema: problemSchema } } } };

/** The feedback's own schema is recursive, which the document's generator cannot follow: the document has it as a component instead. */
export const FEEDBACK_REF = '#/components/schemas/Feedback';
const feedback = z.custom<Feedback>().openapi({ type: 'object', description: `See ${FEEDBACK_REF}` });

/** Recursive as well. */
export const REPORT_REF = '#/components/schemas/InterviewReport';
export const interviewReport = z.custom<InterviewReport>().openapi({ type: 'object', description: `See ${REPORT_REF}` });

export const attempt = attemptSchema.extend({ feedback });
export const compared = comparisonSchema.extend({ before: attempt, after: attempt });
export const exported = exportSchema.extend({ attempts: z.array(exportSchema.shape.attempts.element.extend({ feedback })) });
