import { MAX_ANSWER_LENGTH } from '@candor/core';
import type { Hook } from '@hono/zod-openapi';
import type { Env } from 'hono';
import type { z } from 'zod';
import { problemResponse } from './problem.ts';

/** Says which field of a request does not fit, and how. Called for every request that was parsed. */
export const invalid: Hook<unknown, Env, string, Response | undefined> = (result) => (result.success ? undefined : describe(result.error));

function describe(error: z.ZodError): Response {
  const tooLong = error.issues.some((issue) => issue.code === 'too_big' && issue.path.at(-1) === 'text' && issue.maximum === MAX_ANSWER_LENGTH);
  if (tooLong)
    return problemResponse(
      'answer-too-long',
      `An answer has at most ${MAX_ANSWER_LENGTH.toLocaleString('en')} characters. Leave some of it out and send it again.`,
    );
  const fields = error.issues.map((issue) => `${issue.path.join('.') || 'the request'}: ${issue.message}`);
  return problemResponse('validation', `${fields.join('. ')}. The shape of each request is at /api/openapi.json.`);
}
