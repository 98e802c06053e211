import { expect, it } from 'vitest';
import { nextAsker } from './next-asker.ts';

it('shares questions among a panel two by two, whoever is left on the list', () => {
  const ids = ['a', 'b', 'c'];
  const asked: { interviewerId: string }[] = [];
  for (let i = 0; i < 7; i++) asked.push({ interviewerId: nextAsker(asked, ids) });
  expect(asked.map(({ interviewerId }) => interviewerId)).toEqual(['a', 'a', 'b', 'b', 'c', 'c', 'a']);
  expect(nextAsker([{ interviewerId: 'gone' }], ids)).toBe('a');
  expect(nextAsker([{ interviewerId: 'a' }, { interviewerId: 'a' }], ['a'])).toBe('a');
});
