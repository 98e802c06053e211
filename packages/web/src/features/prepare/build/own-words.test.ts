import { describe, expect, it } from 'vitest';
import { type Blank, keepOwnWords, type OwnWords, ownWordsFrom, withWords, wordsFor } from './own-words.ts';

const blank = (n: number): Blank => ({ slot: `slot ${n}`, ask: 'What?' });
const said = (n: number): OwnWords => ({ ...blank(n), text: `words ${n}` });
const many = (n: number): OwnWords[] => Array.from({ length: n }, (_, i) => said(i));

describe('own words', () => {
  it('take the place of earlier ones, and go when they are emptied', () => {
    const own = withWords([said(1)], blank(1), ' Florence ', [blank(1)]);
    expect(wordsFor(own, blank(1))).toBe('Florence');
    expect(withWords(own, blank(1), ' ', [blank(1)])).toEqual([]);
  });

  it('keep those that another way of saying it asks for', () => {
    expect(wordsFor(withWords([said(1)], blank(2), 'new', [blank(2)]), blank(1))).toBe('words 1');
  });

  it('are never more than can be sent: what the draft does not ask for goes first', () => {
    const own = withWords(many(60), blank(99), 'new', [blank(0), blank(99)]);
    expect(own).toHaveLength(60);
    expect([0, 1, 2, 99].map((n) => wordsFor(own, blank(n)))).toEqual(['words 0', '', 'words 2', 'new']);
  });

  it('are read from what a browser kept, however much piled up there', () => {
    const own = ownWordsFrom(JSON.stringify(many(75)));
    expect([own.length, own[0], own.at(-1)]).toEqual([60, said(15), said(74)]);
  });

  it.each([null, '', '{"a":1}', 'not JSON', '[{"slot":"a"},null]'])('are nothing where it is %j', (stored) => expect(ownWordsFrom(stored)).toEqual([]));

  it.each([
    ['a name', { slot: 's'.repeat(501) }],
    ['a question', { ask: 'a'.repeat(1_001) }],
    ['words', { text: 't'.repeat(1_001) }],
  ])('are read without %s too long to be sent', (_what, part) => {
    expect(ownWordsFrom(JSON.stringify([{ ...said(1), ...part }, said(2)]))).toEqual([said(2)]);
    expect(ownWordsFrom(JSON.stringify([{ slot: 's'.repeat(500), ask: 'a'.repeat(1_000), text: 't'.repeat(1_000) }]))).toHaveLength(1);
  });

  it('of two tabs stand beside each other', () => {
    const texts = new Map<string, string>();
    const storage = { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text) };
    const [here, there] = [keepOwnWords(storage, 'key'), keepOwnWords(storage, 'key')];
    here.write(blank(1), 'ours', [blank(1)]);
    expect(there.write(blank(2), 'theirs', [blank(2)])).toEqual([
      { ...blank(1), text: 'ours' },
      { ...blank(2), text: 'theirs' },
    ]);
    // What was deleted meanwhile does not return.
    texts.clear();
    expect(here.write(blank(3), 'new', [blank(3)])).toEqual([{ ...blank(3), text: 'new' }]);
  });

  it('are not lost while one goes on in a browser that keeps nothing', () => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const here = keepOwnWords({ getItem: () => null, setItem: full }, 'key');
    here.write(blank(1), 'first', []);
    here.write(blank(2), 'second', []);
    expect(here.read().map(({ text }) => text)).toEqual(['first', 'second']);
  });
});
