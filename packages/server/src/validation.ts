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
  const sentences = new Set(error.issues.map(sentenceOf));
  return problemResponse('validation', `${[...sentences].join(' ')} The shape of each request is at /api/openapi.json.`);
}

type Issue = z.core.$ZodIssue;

/** What is wrong, in words for whoever sent it. */
function sentenceOf(issue: Issue): string {
  const field = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'The request';
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? `${field} is missing.` : `${field} has to be ${TYPES[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number'
        ? `${field} is empty.`
        : `${field} has ${limitOf(issue.origin, 'at least', issue.minimum)}.`;
    case 'too_big':
      return `${field} has ${limitOf(issue.origin, 'at most', issue.maximum)}.`;
    case 'invalid_value':
      return `${field} has to be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here.`;
    case 'invalid_format':
      return `${field} has to be ${FORMATS[issue.format] ?? 'of another form'}.`;
    default:
      return `${field} does not fit.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};
const FORMATS: Readonly<Record<string, string>> = { uuid: 'a UUID', datetime: 'a moment such as 2026-03-10T09:00:00.000Z' };

/** "at most 500 characters", "to be at least 0". */
function limitOf(origin: string, bound: string, limit: number | bigint): string {
  const amount = limit.toLocaleString('en');
  if (origin === 'string') return `${bound} ${amount} characters`;
  return origin === 'array' ? `${bound} ${amount} entries` : `to be ${bound} ${amount}`;
}
