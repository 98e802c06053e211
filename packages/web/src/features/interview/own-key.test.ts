import { expect, it } from 'vitest';
import { ownKey } from './own-key.ts';

it('gives a key that no question of the plan has', () => {
  expect(ownKey([])).toBe('own-1');
  expect(ownKey([{ key: 'own-1' }, { key: 'own-2' }])).toBe('own-3');
});

it('does not take a key that is still there after another question was taken out', () => {
  expect(ownKey([{ key: 'five-years' }, { key: 'own-2' }])).toBe('own-1');
  expect(ownKey([{ key: 'own-1' }, { key: 'own-3' }])).toBe('own-2');
});
