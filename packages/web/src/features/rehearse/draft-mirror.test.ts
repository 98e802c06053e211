import { describe, expect, test } from 'vitest';
import { clearMirror, newerDraft, readMirror, writeMirror } from './draft-mirror.ts';

function memory(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    key: () => null,
    length: 0,
  };
}

const nothing = { text: '', revision: 0, onServer: true };

describe('the newer copy wins', () => {
  test('of the server', () => {
    expect(newerDraft({ text: 'new', revision: 5 }, { text: 'old', revision: 4, saved: false }, true)).toEqual({ text: 'new', revision: 5, onServer: true });
  });

  test('of this browser', () => {
    expect(newerDraft({ text: 'old', revision: 4 }, { text: 'new', revision: 5, saved: false }, true)).toEqual({ text: 'new', revision: 5, onServer: false });
  });

  test('of this browser, when the server is away', () => {
    expect(newerDraft(null, { text: 'mine', revision: 5, saved: true }, false)).toEqual({ text: 'mine', revision: 5, onServer: true });
  });

  test('of this browser, when the server never had it', () => {
    expect(newerDraft(null, { text: 'mine', revision: 5, saved: false }, true)).toEqual({ text: 'mine', revision: 5, onServer: false });
  });

  test('but what was submitted elsewhere does not come back', () => {
    expect(newerDraft(null, { text: 'sent', revision: 5, saved: true }, true)).toEqual(nothing);
  });

  test('or there is none', () => {
    expect(newerDraft(null, null, true)).toEqual(nothing);
  });
});

describe('the copy in this browser', () => {
  test('is read back as written, and gone when cleared', () => {
    const storage = memory();
    expect(writeMirror(storage, 'q', { text: 'a', revision: 1, saved: false })).toBe(true);
    expect(readMirror(storage, 'q')).toEqual({ text: 'a', revision: 1, saved: false });
    clearMirror(storage, 'q');
    expect(readMirror(storage, 'q')).toBeNull();
  });

  test('is ignored when it is not ours', () => {
    const storage = memory();
    for (const broken of ['{', '{"text":1}', 'null']) {
      storage.setItem('candor.draft.q', broken);
      expect(readMirror(storage, 'q')).toBeNull();
    }
  });

  test('says so when there is no room', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(writeMirror(full, 'q', { text: 'a', revision: 1, saved: false })).toBe(false);
  });
});
