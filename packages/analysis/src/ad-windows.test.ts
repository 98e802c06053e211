import type { AdSentence } from '@candor/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adWindows } from './ad-windows.ts';

/** A token a character. */
const pieces = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));
const sentence = (words: string, heading = ''): AdSentence => ({ heading, lead: '', words: words.split(' ').map((text) => ({ text, after: '' })) });
const [BEGIN, END] = [101, 102];
const written = (ids: readonly number[]): string => ids.map((id) => (id === BEGIN ? '<' : id === END ? '>' : String.fromCharCode(id))).join('');

describe('the windows that an ad is read in', () => {
  it('have each heading before the sentences below it, once', () => {
    const [window] = adWindows([sentence('AB C', 'NEED'), sentence('D', 'NEED'), sentence('E', 'GIVE')], pieces);
    expect(written(window?.ids ?? [])).toBe('<NEED>ABC>D>GIVE>E>');
    expect(window?.texts.join('')).toBe('1111110000001111100');
    expect(window?.words.map(({ sentence, word, at }) => [sentence, word, written([window.ids[at] ?? 0])])).toEqual([
      [0, 0, 'A'],
      [0, 1, 'C'],
      [1, 0, 'D'],
      [2, 0, 'E'],
    ]);
  });

  it('begin with the heading and the end of the sentence before', () => {
    const long = 'X'.repeat(100);
    const windows = adWindows([sentence(`${long}Y`, 'NEED'), sentence(`Z${long}`, 'NEED')], pieces);
    expect(windows.map(({ ids }) => written(ids))).toEqual([`<NEED>${long}Y>`, `<NEED>${'X'.repeat(23)}Y>Z${long}>`]);
    expect(windows[1]?.words).toEqual([{ sentence: 1, word: 0, at: 31 }]);
  });

  it('have a heading before the first sentence that is read below it', () => {
    const [window] = adWindows([sentence('A', 'NEED'), sentence('X'.repeat(301), 'GIVE'), sentence('D', 'GIVE')], pieces);
    expect(written(window?.ids ?? [])).toBe('<NEED>A>GIVE>D>');
  });

  it('leave out a sentence without end, and what stands far behind', () => {
    const windows = adWindows([sentence('X'.repeat(301)), ...Array.from({ length: 300 }, () => sentence('Y'.repeat(150)))], pieces);
    expect(windows.length).toBe(20);
    expect(windows.flatMap(({ words }) => words.map(({ sentence }) => sentence))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('hold each word once, at its first token, whatever the ad', () => {
    const word = fc.record({ text: fc.stringMatching(/^[A-Z]{1,9}$/), after: fc.constantFrom('', ',', '.') });
    const sentences = fc.array(fc.record({ heading: fc.constantFrom('', 'NEED', 'GIVE'), lead: fc.constantFrom('', '-'), words: fc.array(word) }));
    fc.assert(
      fc.property(sentences, (all) => {
        const windows = adWindows(all, pieces);
        const read = windows.flatMap(({ ids, texts, words }) =>
          words.map(({ sentence, word, at }) => ({ sentence, word, begins: written([ids[at] ?? 0]), text: texts[at] })),
        );
        expect(read).toEqual(all.flatMap(({ words }, i) => words.map(({ text }, at) => ({ sentence: i, word: at, begins: text[0], text: 0 }))));
        for (const { ids, texts } of windows) expect(texts.length).toBe(ids.length);
      }),
    );
  });
});
