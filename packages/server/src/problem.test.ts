import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { problemSchema } from './api/schemas.ts';
import { ProblemError, problemOf, problemResponse, unwrap } from './problem.ts';
import { done, refuse } from './services/result.ts';

it('is a problem as RFC 9457 has it, with a stable code and what to do', async () => {
  const response = problemResponse('question-not-found');
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  expect(problemSchema.parse(await response.json())).toEqual({
    type: 'urn:candor:problem:question-not-found',
    title: 'There is no such question',
    status: 404,
    detail: 'Choose a question from the list; a question of your own has to be added first.',
    code: 'question-not-found',
  });
  expect(problemOf('validation', 'text: is too short').detail).toBe('text: is too short');
});

it('gives the value of a result, or throws its refusal', () => {
  expect(unwrap(done(1))).toBe(1);
  expect(() => unwrap(refuse('attempt-not-found'))).toThrow(new ProblemError('attempt-not-found'));
});

it('has every code in docs/api.md, under its status', async () => {
  const page = await readFile(path.join(import.meta.dirname, '../../../docs/api.md'), 'utf8');
  const source = await readFile(path.join(import.meta.dirname, 'problem.ts'), 'utf8');
  const codes = [...source.matchAll(/^ {2}'?([a-z-]+)'?: \[\s*(\d{3}),/gm)].map(([, code, status]) => `${status} ${code}`);
  expect(codes.length).toBeGreaterThan(15);
  const documented = page.split('\n').flatMap((line) => {
    const status = /^\| (\d{3}) \|/.exec(line)?.[1];
    return status ? [...line.matchAll(/`([a-z-]+)`/g)].map(([, code]) => `${status} ${code}`) : [];
  });
  expect(codes.filter((code) => !documented.includes(code))).toEqual([]);
});
