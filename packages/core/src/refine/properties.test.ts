import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { Tightened } from '../feedback/feedback.ts';
import { isProtected } from './claims.ts';
import { hedgesIn } from './testing.ts';
import { type TightenInput, tighten } from './tighten.ts';

const FRAGMENTS = `um|uh|well|you know|I mean|like|so|and|but|because|I|I think|I think that|I guess|sort of|kind of a|probably|maybe|could|not|never|don't|no|
without|two|twenty|20%|$5k|2019|Google|we|the|the team|my manager|led|was|is|shipped it|and stuff like that|or whatever|so yeah|to be honest|
that's a good question|by the way|when we arrived|that|in|in the|we went|they|iPhone|ß|naïve|😀|и|日本|e.g.|wh-`.split(/\|\s*/);
/** Separated by bars: white space and punctuation as people and recognisers write it, and as nobody does. */
const MARKS = ` | | | | |, |, |. |. |? |! |; |: | — |—| - |… |... | (|) | "|" |\n|\n- |/|  | , |’ |“|” `.split('|');
const spoken = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...MARKS)), { minLength: 8, maxLength: 60 })
  .map((pairs) => pairs.map(([words, mark]) => words + mark).join(''));
const anyText = fc.oneof(
  { weight: 5, arbitrary: spoken },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const repeats = fc.array(fc.record({ first: fc.nat(8), second: fc.nat(8), similarity: fc.double({ min: 0.8, max: 1, noNaN: true }) }), { maxLength: 4 });
const anyInput = fc.record({ answeringSentence: fc.option(fc.nat(8)), repeats, strays: fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { maxLength: 4 }) });

type Case = { readonly text: string; readonly input: TightenInput; readonly result: Tightened };

/** Runs a check on every text that has a tightened version. */
function forAll(check: (run: Case) => void): void {
  fc.assert(
    fc.property(anyText, anyInput, (text, { strays, ...rest }) => {
      const input = { ...rest, hedges: [...hedgesIn(text), ...strays.map(([start, length]) => ({ start, end: start + length }))] };
      const result = tighten(parseDocument(text), input);
      if (result) check({ text, input, result });
    }),
    { numRuns: 300, seed: 20_240 },
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Hundreds of texts are read; a busy machine needs longer than the usual five seconds. */
const TIMEOUT_MS = 60_000;

describe('tighten', { timeout: TIMEOUT_MS }, () => {
  test('says no word that the person did not say, and none more often', () => {
    forAll(({ text, result }) => {
      const said = countOf(wordsOf(text));
      for (const [word, count] of countOf(wordsOf(result.text))) expect(said.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
    });
  });

  test('loses no figure and no negation', () => {
    forAll(({ text, result }) => {
      const left = new Set(parseDocument(result.text).words.map(({ lower }) => lower));
      for (const word of parseDocument(text).words) if (isProtected(word)) expect(left, word.lower).toContain(word.lower);
    });
  });

  test('joins its edits to its text, and its ranges cover the answer once', () => {
    forAll(({ text, result }) => {
      expect(result.edits.map((edit) => (edit.kind === 'cut' ? '' : edit.text)).join('')).toBe(result.text);
      let at = 0;
      const ranges = result.edits.flatMap((edit) => (edit.kind === 'mend' ? [] : [edit])).sort((a, b) => a.start - b.start);
      for (const edit of ranges) {
        expect(edit.start).toBe(at);
        expect(edit.end).toBeGreaterThan(edit.start);
        if (edit.kind === 'keep') expect(edit.text).toBe(text.slice(edit.start, edit.end));
        at = edit.end;
      }
      expect(at).toBe(text.length);
    });
  });

  test('mends with a capital, a space or a full stop, and gives a known reason for each cut', () => {
    forAll(({ result }) => {
      for (const edit of result.edits) {
        if (edit.kind === 'mend') expect(edit.text).toMatch(/^(?:\p{Lu}| |\.)$/u);
        if (edit.kind === 'cut')
          expect(edit.why).toMatch(/^cut\/(?:filled-pause|discourse-marker|edit-term|abandoned|repeat|hedge|opener|trailing-off|aside|same-point)$/);
      }
    });
  });

  test('makes no double space and no space before a comma', () => {
    forAll(({ text, result }) => {
      const count = (pattern: RegExp, where: string): number => where.match(pattern)?.length ?? 0;
      for (const pattern of [/[^\S\n]{2}/g, /\s,/g, /,\s*[,.]/g]) expect(count(pattern, result.text), result.text).toBeLessThanOrEqual(count(pattern, text));
    });
  });

  test('gives the same result each time', () => {
    forAll(({ text, input, result }) => expect(tighten(parseDocument(text), input)).toEqual(result));
  });
});
