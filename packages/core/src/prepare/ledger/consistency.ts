import type { Document } from '../../document/document.ts';
import { contradictionIn } from '../../interview/follow-up/contradictions.ts';
import { readStances, type Stance } from '../../interview/follow-up/stances.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import { readHorizons } from '../../rubric/horizon/read-horizons.ts';
import type { Fact, Inconsistency } from '../tailoring.ts';
import { wordsQuote } from '../words/quote.ts';
import { compareAll, type Said } from './judge.ts';
import { JUDGING } from './judging.ts';
import { isOfOneThing } from './of-one-thing.ts';
import { readFact } from './read-fact.ts';
import { rememberTold } from './told-beside.ts';

/** Questions about the next one or two years, and about five years and more. */
const NEAR_QUESTIONS: ReadonlySet<string> = new Set(['short-term-goals', 'skills-short-term']);
const FAR_QUESTIONS: ReadonlySet<string> = new Set(['long-term-goals', 'five-years', 'career-aspirations', 'ideal-progression']);
/** Attempts that an answer is held against: who changed their mind a month ago need not hear of it. */
const MOST_ATTEMPTS = 2;
/** The key of the answer itself among the stances. */
const NOW = '';

export type Earlier = {
  readonly questionId: string | null;
  /** Newest first. */
  readonly attempts: readonly Document[];
  readonly others: readonly { readonly questionId: string; readonly doc: Document }[];
  readonly today: CalendarMonth | null;
};

type Before = Inconsistency['before'];
type Past = { readonly doc: Document; readonly key: string; readonly beside: (quote: string) => Before };

/** What an answer says otherwise than earlier attempts at its question, and than answers to other questions. */
export function consistencyOf(doc: Document, said: readonly Said[], { questionId, attempts, others, today }: Earlier): Inconsistency[] {
  const past: Past[] = [
    ...attempts
      .slice(0, MOST_ATTEMPTS)
      .map((one, i): Past => ({ doc: one, key: `attempt ${i + 1}`, beside: (quote) => ({ from: 'attempt', attempt: i + 1, quote }) })),
    ...others.map((one): Past => ({ doc: one.doc, key: one.questionId, beside: (quote) => ({ from: 'answer', questionId: one.questionId, quote }) })),
  ];
  return [...stancesApart(doc, past, today), ...numbersApart(doc, said, past, today), ...horizonsApart(doc, questionId, past, today)];
}

/** Commitments that do not go together: moving, staying, leading, a title and its time. */
function stancesApart(doc: Document, past: readonly Past[], today: CalendarMonth | null): Inconsistency[] {
  const now = readStances(doc, readHorizons(doc, today), { questionKey: NOW, asked: null });
  if (now.length === 0) return [];
  return past.flatMap(({ doc: other, key, beside }) => {
    const found = contradictionIn(now, readStances(other, readHorizons(other, today), { questionKey: key, asked: null }));
    if (!found) return [];
    const start = Math.max(0, doc.text.indexOf(found.now.quote));
    return [{ matter: matterOf(found.now), evidence: wordsQuote(doc, start, start + found.now.quote.length), before: beside(found.before.quote) }];
  });
}

const DIRECTIONS: ReadonlySet<Stance['matter']> = new Set(['leading', 'staying', 'track', 'field', 'field-of-work']);
const matterOf = ({ matter }: Stance): Inconsistency['matter'] =>
  matter === 'relocation' || matter === 'title' ? matter : DIRECTIONS.has(matter) ? 'direction' : matter === 'team-size' ? 'figure' : 'other';

/** Another number of the same thing. */
function numbersApart(doc: Document, said: readonly Said[], past: readonly Past[], today: CalendarMonth | null): Inconsistency[] {
  const toldBeside = rememberTold(today);
  return past.flatMap(({ doc: other, key, beside }) => {
    const sentences = other.sentences.map(({ text }, i) =>
      readFact({ ref: { kind: 'story', id: key, field: String(i) }, text, from: null, to: null } satisfies Fact, today),
    );
    return said.flatMap((one): Inconsistency[] => {
      const against = compareAll(one, sentences, { rarity: new Map(), today, vectorOf: null, toldBeside });
      // The same number of what it speaks of excuses another.
      if (against.some(({ matches, subject }) => matches.length > 0 && subject >= JUDGING.differs)) return [];
      const apart = against.flatMap(({ fact, misses }) =>
        misses.flatMap(({ value }) => (!value.isDerived && isOfOneThing(value, { clause: one.clause, text: doc.text, today }, fact) ? [{ value, fact }] : [])),
      );
      const [found] = apart;
      return found ? [{ matter: 'figure', evidence: wordsQuote(doc, found.value.start, found.value.end), before: beside(found.fact.fact.text) }] : [];
    });
  });
}

/** A near goal that lies behind the far one. */
function horizonsApart(doc: Document, questionId: string | null, past: readonly Past[], today: CalendarMonth | null): Inconsistency[] {
  if (questionId === null) return [];
  const isNear = NEAR_QUESTIONS.has(questionId);
  if (!isNear && !FAR_QUESTIONS.has(questionId)) return [];
  const own = furthestOf(doc, today);
  if (!own) return [];
  return past.flatMap(({ doc: other, key, beside }): Inconsistency[] => {
    const told = (isNear ? FAR_QUESTIONS : NEAR_QUESTIONS).has(key) ? furthestOf(other, today) : null;
    if (!told || (isNear ? own.months <= told.months : own.months >= told.months)) return [];
    return [{ matter: 'horizon', evidence: wordsQuote(doc, own.start, own.end), before: beside(told.quote) }];
  });
}

type Furthest = { readonly months: number; readonly start: number; readonly end: number; readonly quote: string };

function furthestOf(doc: Document, today: CalendarMonth | null): Furthest | null {
  let furthest: Furthest | null = null;
  for (const { months, evidence } of readHorizons(doc, today)) {
    if (months === null || evidence.span.kind !== 'text' || (furthest && months <= furthest.months)) continue;
    furthest = { months, start: evidence.span.start, end: evidence.span.end, quote: evidence.quote };
  }
  return furthest;
}
