import { describe, expect, test } from 'vitest';
import { wantsColour, widthOf } from '../src/io/colour.ts';
import { type Line, splitLines } from '../src/io/lines.ts';
import { Progress, progressLine } from '../src/io/progress.ts';
import { askedOf } from '../src/questions/asked.ts';
import { didYouMean, nearest } from '../src/questions/nearest.ts';
import { shorten } from '../src/report/quote.ts';
import { columnsOf, printable } from '../src/report/width.ts';
import { wrap } from '../src/report/wrap.ts';

const IDS = ['five-years', 'short-term-goals', 'long-term-goals', 'motivation'];

describe('nearest', () => {
  test.each([
    ['five-yeers', ['five-years']],
    ['Five_Years', ['five-years']],
    ['goals-short-term', ['short-term-goals', 'long-term-goals']],
    ['xylophone', []],
  ])('%s', (typed, expected) => expect(nearest(typed, IDS)).toEqual(expected));

  test('is said as a question, or not at all', () => {
    expect(didYouMean('goals-short-term', IDS)).toBe(' Did you mean short-term-goals or long-term-goals?');
    expect(didYouMean('xylophone', IDS)).toBe('');
  });
});

describe('askedOf', () => {
  test.each([
    ['Why?', { ok: true, asked: { free: 'Why?' } }],
    ['  What drives you ', { ok: true, asked: { free: 'What drives you' } }],
    ['motivatoin', { ok: false, error: { code: 'unknown-question' } }],
    ['?!', { ok: false, error: { code: 'empty-question' } }],
    [`Why ${'so '.repeat(200)}?`, { ok: false, error: { code: 'question-too-long' } }],
  ])('%s', (text, expected) => expect(askedOf(text, new Map())).toMatchObject(expected));
});

describe('splitLines', () => {
  const split = async (chunks: readonly string[], most = 100): Promise<(string | null)[]> => {
    async function* bytes() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const lines: Line[] = [];
    for await (const line of splitLines(bytes(), most)) lines.push(line);
    expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1));
    return lines.map((line) => line.bytes?.toString() ?? null);
  };

  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\n\nb'], ['a', '', 'b']],
    [
      ['a', 'b\r', '\nc'],
      ['ab\r', 'c'],
    ],
    [[], []],
    [['\n'], ['']],
  ])('%j', async (chunks, expected) => expect(await split(chunks)).toEqual(expected));

  test('skips a line above the limit and reads the next', async () => {
    expect(await split(['aaaa', 'aaaa\nb\n', 'cccccc'], 5)).toEqual([null, 'b', null]);
  });
});

describe('wrap', () => {
  test('keeps to the width, the margins and the line breaks', () => {
    expect(wrap('one two three\n\nfour  five', { width: 12, first: '- ', rest: '  ' })).toEqual(['- one two', '  three', '', '  four five']);
  });

  test('breaks a word that is longer than a line', () => {
    expect(wrap('abcdefghijklmnop q', { width: 8 })).toEqual(['abcdefgh', 'ijklmnop', 'q']);
  });

  test('counts wide signs twice and colours not at all', () => {
    expect(wrap([{ text: '漢字漢字 🙂🙂 ', paint: (text) => `<${text}>` }, { text: 'abc' }], { width: 9 })).toEqual(['<漢字漢字>', '<🙂🙂 >abc']);
  });

  test('shows codes for the terminal as signs', () => {
    expect(printable('a\x1b[31mb\u202e\tc\n')).toBe('a\ufffd[31mb\ufffd c\n');
    expect(columnsOf('naïve')).toBe(5);
  });
});

test('a long quotation keeps its beginning and its end', () => {
  const short = shorten('word '.repeat(50).trim());
  expect(short.length).toBeLessThanOrEqual(112);
  expect(short).toMatch(/^word.* … .*word$/);
});

describe('colour and width', () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
  ])('%j with %j', (stream, env, expected) => expect(wantsColour(stream, env)).toBe(expected));

  test('takes the terminal, COLUMNS or 80, within limits', () => {
    expect([widthOf({ columns: 66 }, {}), widthOf({}, { COLUMNS: '40' }), widthOf({}, {}), widthOf({ columns: 400 }, {}), widthOf({ columns: 5 }, {})]).toEqual(
      [66, 40, 80, 100, 30],
    );
  });
});

describe('progress', () => {
  test('shows how much is done', () => {
    expect(progressLine(50, 0.5, 2)).toBe(`${'█'.repeat(12)}${'░'.repeat(12)} 50 %  50 done  25 a second`);
    expect(progressLine(3, null, 0)).toBe('3 done');
  });

  test('is silent without a terminal', () => {
    const written: string[] = [];
    const progress = new Progress({ write: (text) => written.push(text) }, () => 0);
    progress.step(0.5);
    progress.end();
    expect(written).toEqual([]);
  });
});
