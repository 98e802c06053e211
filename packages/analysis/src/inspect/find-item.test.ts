import { loadBuiltInPacks } from '@candor/content';
import { expect, it } from 'vitest';
import { findItem } from './find-item.ts';

const questions = (await loadBuiltInPacks()).flatMap((pack) => pack.questions);

it('finds elements and traps by question and id', () => {
  expect(findItem(questions, 'short-term-goals/horizon')).toMatchObject({
    ok: true,
    value: { key: 'short-term-goals/horizon', question: { id: 'short-term-goals' } },
  });
  expect(findItem(questions, 'short-term-goals/generic-ambition')).toMatchObject({ ok: true });
});

it.each([
  ['horizon', { code: 'bad-item' }],
  ['short-term-goals/', { code: 'bad-item' }],
  ['a/b/c', { code: 'bad-item' }],
  ['short-term/horizon', { code: 'unknown-question', id: 'short-term', known: expect.arrayContaining(['short-term-goals']) }],
  ['short-term-goals/horizons', { code: 'unknown-item', question: 'short-term-goals', id: 'horizons', known: expect.arrayContaining(['horizon']) }],
  ['short-and-long-term-goals/concrete-result', { code: 'included', holder: 'short-term-goals/concrete-result' }],
])('says what is wrong with %s', (named, error) => {
  expect(findItem(questions, named)).toEqual({ ok: false, error });
});
