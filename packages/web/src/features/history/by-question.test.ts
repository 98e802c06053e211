import type { AttemptSummary } from '@candor/server/api';
import { expect, test } from 'vitest';
import { byQuestion } from './by-question.ts';

const take = (questionId: string, number: number): AttemptSummary => ({
  id: `${questionId}-${number}`,
  questionId,
  question: `${questionId}?`,
  number,
  createdAt: '2025-11-23T12:00:00Z',
  words: 80,
  durationMs: 60_000,
  levels: { relevance: 3, clarity: 4, delivery: null, authenticity: 4 },
  interviewId: null,
});

test('takes gather under their question, the latest tried first', () => {
  const [a2, b1, a1] = [take('a', 2), take('b', 1), take('a', 1)];
  expect(byQuestion([a2, b1, a1])).toEqual([
    { questionId: 'a', question: 'a?', takes: [a2, a1] },
    { questionId: 'b', question: 'b?', takes: [b1] },
  ]);
});
