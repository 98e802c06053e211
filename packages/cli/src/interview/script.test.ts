import { expect, it } from 'vitest';
import { openScript, type Slot } from './script.ts';

const question: Slot = { kind: 'question', questionKey: 'first', questionId: 'five-years' };

it('takes the first unused line that fits, and says which nobody asked for', () => {
  const script = openScript([
    { line: 1, text: 'Hello.', to: 'talk' },
    { line: 2, text: 'Of another.', question: 'ten-years' },
    { line: 3, text: 'By its id.', question: 'five-years' },
    { line: 4, text: 'To whatever comes.' },
    { line: 5, text: 'After it only.', to: 'follow-up' },
  ]);
  const took = [question, question, question, { ...question, kind: 'follow-up' as const }].map((slot) => script.next(slot)?.line ?? null);
  expect(took).toEqual([3, 4, null, 5]);
  expect(script.next({ kind: 'talk', questionKey: null, questionId: null })?.line).toBe(1);
  expect(script.unused()).toEqual([2]);
});
