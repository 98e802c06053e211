import type { Document } from '../../document/document.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import { readHorizons } from '../../rubric/horizon/read-horizons.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Said } from './judge.ts';
import { spokenOf } from './spoken.ts';

/** Sentences before a clause that still tell what it is about. */
const BEFORE = 2;

/** The clauses of an answer, each with what stands around it. */
export function saidIn(doc: Document, today: CalendarMonth | null): Said[] {
  const horizons = readHorizons(doc, today).flatMap(({ months, evidence: { span } }) =>
    span.kind === 'text' ? [{ months, start: span.start, end: span.end }] : [],
  );
  const sentences = doc.sentences.map(({ start, end }) => clausesOf(doc.text, start, end));
  return sentences.flatMap((clauses, i) => {
    const figures = sentences.slice(Math.max(0, i - BEFORE), i + 1).flatMap((of) => of.flatMap(({ values }) => values));
    return clauses.map((clause) => {
      const inSentence = horizons.filter(({ start, end }) => start >= (doc.sentences[i]?.start ?? 0) && end <= (doc.sentences[i]?.end ?? 0));
      const inClause = inSentence.filter(({ start, end }) => start < clause.end && clause.start < end);
      // "In the short term … by the end of 2028": the time that can be compared.
      const told = inClause.find(({ months }) => months !== null) ?? inClause[0] ?? null;
      const horizon = told ?? inSentence[0] ?? null;
      // A time to come is no length of time that has been.
      const values = clause.values.filter(
        (value) => value.dimension !== 'time' || !isWished(clause) || !inClause.some(({ start, end }) => start < value.end && value.start < end),
      );
      return {
        clause: { ...clause, values },
        sentenceAt: i,
        others: clauses.filter((one) => one !== clause),
        sentence: stemsOf(
          clauses.filter((one) => one !== clause),
          clause.stems,
        ),
        before: stemsOf(sentences.slice(Math.max(0, i - BEFORE), i).flat(), clause.stems),
        text: bareSentence(doc, i),
        spoken: spokenOf(doc, i, clause),
        lower: clauses.map(({ lower }) => lower).join(' '),
        months: horizon?.months ?? null,
        horizon: told,
        figures,
        isAhead: horizon !== null,
      };
    });
  });
}

/** What is wanted or will be; "two weeks ahead" alone is a length of time. */
const isWished = ({ isWish, lower }: Clause): boolean => isWish || /\b(?:will|would|i'd|i'll|be)\b/.test(lower);

function stemsOf(clauses: readonly Clause[], without: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const clause of clauses) for (const [stem, weight] of clause.stems) if (!without.has(stem)) stems.set(stem, weight);
  return stems;
}
