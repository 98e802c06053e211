import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { type Case, NOVEMBER_2026 } from './cases.ts';
import { FIRST_CASES } from './cases-first.ts';
import { FRESH_CASES } from './cases-fresh.ts';
import { SECOND_CASES } from './cases-second.ts';
import type { CalendarMonth } from './horizon-types.ts';
import { readHorizons } from './read-horizons.ts';

const heard = (text: string, today: CalendarMonth | null = null): (readonly [string, number | null])[] =>
  readHorizons(parseDocument(text), today).map(({ evidence, months }) => [evidence.quote, months]);

/** No number before "next time", and a possession that is an obligation ("I've two years still to do"). */
const KNOWN_MISSES = ['I would like in the next time to learn', "I've two years of college still to do"];
const isKnownMiss = ([text]: Case): boolean => KNOWN_MISSES.some((start) => text.startsWith(start));

describe.each([
  ['written first', FIRST_CASES],
  ['written second', SECOND_CASES],
  ['written afterwards', FRESH_CASES.filter((each) => !isKnownMiss(each))],
] as const)('readHorizons, %s', (_, cases) => {
  it.each(cases.map(([text, expected, today]) => [`${text}${today ? ` (${today.year}-${today.month})` : ''}`, text, expected, today] as const))(
    '%s',
    (_title, text, expected, today) => {
      expect(heard(text, today)).toEqual(expected);
    },
  );
});

describe('known misses', () => {
  it.each(FRESH_CASES.filter(isKnownMiss).map(([text, expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(heard(text)).not.toEqual(expected);
  });
});

describe('readHorizons as a whole', () => {
  it('gives months and the exact words', () => {
    expect(readHorizons(parseDocument('In two years I want to lead a crew. Eventually I would train.'), null)).toEqual([
      { months: 24, evidence: { span: { kind: 'text', start: 0, end: 12 }, quote: 'In two years' } },
      { months: null, evidence: { span: { kind: 'text', start: 36, end: 46 }, quote: 'Eventually' } },
    ]);
  });

  it('joins an event with the length that explains it', () => {
    expect(readHorizons(parseDocument('After my apprenticeship, which is another 18 months, I want heat pumps.'), null)).toEqual([
      { months: 18, evidence: { span: { kind: 'text', start: 0, end: 51 }, quote: 'After my apprenticeship, which is another 18 months' } },
    ]);
  });

  it('hears nothing in an empty answer', () => {
    expect(readHorizons(parseDocument(''), NOVEMBER_2026)).toEqual([]);
  });

  it.each([
    ['By next autumn I want to lead.', { year: 2026, month: 3 }, 7],
    ['By next autumn I want to lead.', { year: 2026, month: 8 }, 14],
    ['By Christmas I want to lead.', { year: 2026, month: 12 }, 0],
    ['By the end of May I want to lead.', { year: 2026, month: 6 }, 11],
    ['By February I want to lead.', { year: 2026, month: 12 }, 2],
    ['This winter I want to lead.', { year: 2026, month: 12 }, 1],
    ['By 2030 I want to lead.', { year: 2027, month: 1 }, 42],
    ['In January 2028 I want to lead.', { year: 2026, month: 11 }, 14],
    ['By the end of next year I want to lead.', { year: 2026, month: 1 }, 23],
  ] as const)('%s said in %o', (text, today, months) => {
    expect(readHorizons(parseDocument(text), today).map((each) => each.months)).toEqual([months]);
  });
});

describe('any text', () => {
  const words = 'in two years next autumn by the end of my probation once I have finished , . ( – a year or so five 5+ 18 mo 2030 when ago I want worked'.split(
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((each) => each.join(' ')),
  );
  const todays = fc.option(fc.record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }));

  it('never throws, and quotes what the span holds', () => {
    fc.assert(
      fc.property(texts, todays, (text, today) => {
        let last = 0;
        for (const { months, evidence } of readHorizons(parseDocument(text), today)) {
          const { span, quote } = evidence;
          if (span.kind !== 'text') throw new Error('a horizon points at text');
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(quote).toBe(text.slice(span.start, span.end));
          expect(months === null || (Number.isFinite(months) && months >= 0)).toBe(true);
          last = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  /** How much more processor time ten times the text may take: 10 is linear, 100 is quadratic. Not the wall clock, which a busy machine stretches. */
  const MOST_GROWTH = 35;
  /** Room for the timer and the collector, in milliseconds. */
  const NOISE_MS = 10;

  it.each([
    'In two years, by next autumn, I want to lead, once the kids are older. ',
    'in two years and once I have my licence by the time next ',
    'two, three, maybe once ',
  ])('takes time in proportion to the length: %s', (piece) => {
    const time = (length: number): number => {
      const doc = parseDocument(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      const runs = Array.from({ length: 7 }, () => {
        const start = process.cpuUsage();
        readHorizons(doc, NOVEMBER_2026);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...runs);
    };
    time(20_000);
    expect(time(20_000)).toBeLessThan(MOST_GROWTH * time(2_000) + NOISE_MS);
  });
});
