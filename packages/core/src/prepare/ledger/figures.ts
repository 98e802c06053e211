import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import type { Change } from './changes.ts';
import { isInOtherUnit, isSameAmount } from './compare-values.ts';
import { type Against, isOfOneRecord, type Judgement, kindOfValue, type Said, whyOf } from './judge.ts';
import { JUDGING } from './judging.ts';
import type { Weighed } from './outcome.ts';
import type { ReadFact } from './read-fact.ts';
import { type Side, sideOf } from './sides.ts';
import { isAbout, type Subjects, subjectOf, subjectsOf } from './subjects.ts';
import { isToldOtherwiseAfter } from './told-after.ts';
import { isTooLong } from './too-long.ts';
import { isFigure, type Value } from './values.ts';

/** A clause with what it was held against, what was made of it, and the changes that its sentence tells of. */
export type Figured = {
  readonly said: Said;
  readonly against: readonly Against[];
  readonly judged: Judgement;
  readonly changes: readonly Change[];
  /** The answer. */
  readonly text: string;
  readonly today: CalendarMonth | null;
};

/** Points of shared words below which two sums of money do not pay for the same thing, however alike their sentences are meant. Source: candor-trials. */
const SAME_THING = 0.3;
/** From here on a bare number may be a sum of money: "I would like 55,000". A judgement of ours. */
const SUM = 1000;
/** Whether a conflict rests on a sum of something else: what one earns is no scanner budget. */
export const isOfAnotherThing = (judged: Judgement, { clause }: Said, against: readonly Against[]): boolean =>
  judged.status === 'in-conflict' &&
  judged.why === 'figure' &&
  clause.values.some(({ dimension, value, start }) => start === judged.place.start && (dimension === 'money' || (dimension === 'count' && value >= SUM))) &&
  Math.max(...against.map((one) => (isOfOneRecord(one.fact, judged.fact) && one.fact.fact.ref.field !== 'employer' ? wordsOf(one) : 0))) < SAME_THING;
const wordsOf = ({ subject, cosine }: Against): number => subject - JUDGING.meaning * Math.max(0, cosine - JUDGING.unlike);

/** Points of shared words from which on a clause is about a fact, whatever else is made of it. Source: candor-trials. */
const SURELY_ABOUT = 2;
/** "A year later": when it was, and no figure of what was done. */
export const isRelative = ({ dimension, end }: Value, text: string): boolean => dimension === 'time' && RELATIVE.test(text.slice(end, end + 10).toLowerCase());
const RELATIVE = /^ (?:(?:later|earlier|before|after|ago)\b|on(?:[.,;:!?)]|$))/;

/** Each figure of a clause by itself: a clause may tell one as it is on record and the next otherwise. */
export function judgeFigures(figured: Figured): Weighed[] {
  const { said, against, text } = figured;
  if (said.clause.values.length === 0) return [];
  const subjects = subjectsOf(against);
  const ends = new Map(figured.changes.flatMap((change) => judgeChange(change, figured, subjects)));
  return said.clause.values
    .filter((value, i, all) => !value.isDerived && isFigure(value) && !isAside(value, figured) && all.findIndex(({ start }) => start === value.start) === i)
    .map((value): Weighed => {
      const kind = kindOfValue(value);
      const conflict = (fact: ReadFact): Weighed => ({
        judged: { kind, place: value, status: 'in-conflict', fact, why: whyOf(value) },
        isSure: true,
      });
      const end = ends.get(value.start);
      if (end?.isApart) return conflict(end.fact);
      const holding = end?.fact ?? factWith(value, figured, subjects);
      if (holding && (isOnOtherSide(value, holding, figured) || isOfAnotherTime(value, holding, figured))) return conflict(holding);
      if (holding) return { judged: { kind, place: value, status: 'on-record', fact: holding }, isSure: false };
      const denying = against.find(({ fact }) => isTooLong(value, fact, said, text)) ?? otherCount(value, figured) ?? otherUnit(value, figured);
      return denying ? conflict(denying.fact) : { judged: { kind, place: value, status: 'new' }, isSure: false };
    });
}

/** "One of those eleven drivers" in what is new: the eleven are only referred to. */
const REFERRED_TO = /\b(?:the|those|these|my|our|his|her|their)(?: (?:first|last|other|full))? $/;

const isAside = (value: Value, { said: { clause }, judged, text, today }: Figured): boolean =>
  (judged.status === 'new' && REFERRED_TO.test(text.slice(clause.start, value.start).toLowerCase())) ||
  isRelative(value, text) ||
  (value.dimension === 'year' && today !== null && value.value > today.year);

/** The fact that has a figure: one that says the same of the same, or one of the record that the clause is on. */
function factWith(value: Value, { against, judged }: Figured, subjects: Subjects): ReadFact | undefined {
  const having = against.flatMap((one) =>
    one.matches.filter((match) => match.value.start === value.start && !match.value.isDerived).map((match) => ({ one, match })),
  );
  const own = judged.status === 'on-record' ? having.find(({ one }) => isOfOneRecord(one.fact, judged.fact)) : undefined;
  if (own) return own.one.fact;
  return having
    .filter(({ match }) => !match.isLoose)
    .map(({ one, match }) => ({ fact: one.fact, spare: subjectOf(one.fact, subjects) - (match.isSameNoun ? JUDGING.holds : JUDGING.holdsLoose) }))
    .filter(({ spare }) => spare >= 0)
    .sort((a, b) => b.spare - a.spare)[0]?.fact;
}

/** "30 percent too high", where it is on record as too low. */
function isOnOtherSide(value: Value, { fact, values }: ReadFact, { text, today }: Figured): boolean {
  const said = sideOf(text, value.end);
  if (!said) return false;
  const sides = values
    .filter((other) => !other.isDerived && other.dimension === value.dimension && isSameAmount(value, other, today))
    .map(({ end }) => sideOf(fact.text, end));
  return sides.length > 0 && sides.every((side) => side !== null && isOpposite(side, said));
}

/** Against one thing, or where one of them does not say against what. */
const isOpposite = (a: Side, b: Side): boolean => a.matter === b.matter && a.is !== b.is && (a.of === null || b.of === null || a.of === b.of);

/** Counts that differ more than so many times count different things: 400 hectares of a field, 3,800 of the farm. A judgement of ours. */
const TIMES_APART = 5;

/** "Five new dispatchers" in what is on record of three. */
function otherCount(value: Value, { against, judged }: Figured): Against | undefined {
  if (value.dimension !== 'count' || value.isPart) return undefined;
  return against.find(
    (one) =>
      ((judged.status === 'on-record' && isOfOneRecord(one.fact, judged.fact)) || wordsOf(one) >= SURELY_ABOUT) &&
      one.misses.some((miss) => miss.value === value && miss.isSameNoun) &&
      one.fact.values.some(
        (other) =>
          other.dimension === 'count' &&
          other.nouns.some((noun) => value.nouns.includes(noun)) &&
          Math.max(other.value / value.value, value.value / other.value) <= TIMES_APART,
      ),
  );
}

/** "For two years" in what is on record as two months. */
const otherUnit = (value: Value, { against, judged }: Figured): Against | undefined =>
  against.find(({ fact }) => judged.status === 'on-record' && isOfOneRecord(fact, judged.fact) && fact.values.some((other) => isInOtherUnit(value, other)));

/** "4,000 a month", where it is on record a year. */
function isOfAnotherTime(value: Value, { fact, values }: ReadFact, { text, today }: Figured): boolean {
  const same = values.filter((other) => !other.isDerived && isSameAmount(value, other, today));
  return same.length > 0 && same.every(({ end }) => isToldOtherwiseAfter({ text, end: value.end }, { text: fact.text, end }));
}

type End = { readonly fact: ReadFact; readonly isApart: boolean };

/** A change that has one end as a recorded change of the same record has it, or both the other way round: each end, by where it stands. */
function judgeChange(change: Change, { said, against, judged, today }: Figured, subjects: Subjects): [number, End][] {
  const own = [said.clause, ...said.others].flatMap(({ values }) => values).filter(({ isDerived }) => !isDerived);
  const all = against.flatMap(({ fact }) =>
    fact.changes.length > 0 && isAbout(fact, judged, subjects) ? fact.changes.map((recorded) => ({ fact, recorded })) : [],
  );
  const compared = all
    .filter(({ recorded }) => recorded.from.dimension === change.from.dimension)
    .map(({ fact, recorded }) => {
      const is = (value: Value, other: Value): boolean => isSameAmount(value, other, today);
      const [from, to] = [is(change.from, recorded.from), is(change.to, recorded.to)];
      const isTurned = is(change.from, recorded.to) && is(change.to, recorded.from);
      // "From 17 to 9, and then to 6" tells a stage on the way.
      const isStage = own.some(
        (value) => !from !== !to && value.start !== change.from.start && value.start !== change.to.start && is(value, from ? recorded.to : recorded.from),
      );
      return { fact, from: from && !isTurned, to: to && !isTurned, isKnown: (from || to || isTurned) && !isStage };
    })
    .filter(({ isKnown }) => isKnown);
  const nearest = compared.find(({ from, to }) => from && to) ?? compared[0];
  if (!nearest) return [];
  const { fact, from, to } = nearest;
  return [
    [change.from.start, { fact, isApart: !from }],
    [change.to.start, { fact, isApart: !to }],
  ];
}
