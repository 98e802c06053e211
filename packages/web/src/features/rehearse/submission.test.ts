import { expect, test } from 'vitest';
import { acknowledge, clientIdFor } from './submission.ts';

function setup() {
  const entries = new Map<string, string>();
  let ids = 0;
  return {
    entries,
    storage: {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
}

test('the same text keeps its id until it is acknowledged', () => {
  const { storage, newId } = setup();
  expect(clientIdFor(storage, 'q', 'an answer', newId)).toBe('id-1');
  expect(clientIdFor(storage, 'q', 'an answer', newId)).toBe('id-1');
  acknowledge(storage, 'q');
  expect(clientIdFor(storage, 'q', 'an answer', newId)).toBe('id-2');
});

test('another text, or another question, is another attempt', () => {
  const { storage, newId } = setup();
  expect(clientIdFor(storage, 'q', 'an answer', newId)).toBe('id-1');
  expect(clientIdFor(storage, 'other', 'an answer', newId)).toBe('id-2');
  expect(clientIdFor(storage, 'q', 'a longer answer', newId)).toBe('id-3');
});

test('what is not ours is replaced', () => {
  const { entries, storage, newId } = setup();
  entries.set('candor.submission.q', '{"clientId":');
  expect(clientIdFor(storage, 'q', 'a', newId)).toBe('id-1');
});

test('a browser that keeps nothing still sends', () => {
  const { storage, newId } = setup();
  const full = {
    ...storage,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(clientIdFor(full, 'q', 'a', newId)).toBe('id-1');
});
