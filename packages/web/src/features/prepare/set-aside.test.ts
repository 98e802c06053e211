import { EMPTY_WORKBOOK } from '@candor/core';
import { expect, it } from 'vitest';
import { asideIn, type SetAside, setAsideFrom } from './set-aside.ts';

const ASIDE: SetAside = { before: EMPTY_WORKBOOK, by: EMPTY_WORKBOOK, revision: 3 };

/** Storage that takes texts up to a length. */
function storage(most: number): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => {
      if (text.length > most) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

it('is read as it was written, until it is let go', () => {
  const aside = asideIn(storage(10_000));
  aside.write(ASIDE);
  expect(aside.read()).toEqual(ASIDE);
  aside.write(null);
  expect(aside.read()).toBeNull();
});

it('never leaves an older one where a newer one does not fit', () => {
  const aside = asideIn(storage(JSON.stringify(ASIDE).length));
  aside.write(ASIDE);
  aside.write({ ...ASIDE, before: { ...EMPTY_WORKBOOK, profile: { name: 'Ann', field: '', facts: [] } } });
  expect(aside.read()).toBeNull();
});

it.each([null, '', 'not JSON', '[]', '{"before":{},"by":{},"revision":1}', JSON.stringify({ ...ASIDE, by: { ...EMPTY_WORKBOOK, version: 2 } })])(
  'is nothing where %j is kept',
  (stored) => expect(setAsideFrom(stored)).toBeNull(),
);
