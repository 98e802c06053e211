import type { Document, Sentence } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import type { PointKind } from '../brief.ts';
import { clausesOf } from '../ledger/clauses.ts';
import { isDenial } from '../ledger/denial.ts';
import type { OwnClaim } from '../ledger/own-claims.ts';
import type { Claim, Fact, Parroted } from '../tailoring.ts';
import { isBorrowed, touchesBorrowed } from './borrowed.ts';
import { isDenied } from './denied.ts';
import { FITTING } from './left-out.ts';
import { isOwnDeed } from './lived.ts';
import { hasOwnStems, OFFERED, ownStems, type ReadPoint, sharedWeight, tellingStems } from './point-index.ts';

export type LinkBasis = {
  readonly doc: Document;
  readonly own: readonly OwnClaim[];
  /** What the answer claims that is surely otherwise on record. */
  readonly contradicted: readonly Claim[];
  readonly parroted: readonly Parroted[];
  readonly vectorOf: VectorOf | null;
  /** How much a stem tells one point from the others. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The sentences that name the point; in a list it is one of several. */
  readonly naming: readonly Naming[];
};
type Naming = { readonly sentence: Sentence; readonly isList: boolean };

/** What they hope for: a goal in the same sentence speaks for it. For what they offer what was done speaks not at all. */
const SERVED_BY_GOALS: ReadonlySet<PointKind> = new Set(['objective', 'growth', 'career-path']);
/** What one is like is shown by what one did, whatever its words. */
const SHOWN_BY_DEEDS: ReadonlySet<PointKind> = new Set(['value', 'mission']);

const REASON = /\b(?:because|that's why|that is why|which is why|since i|so that|that's how|that is how|this is how|for example|for instance|such as when)\b/i;

/** What links a point to something of one's own: facts on record that speak of it, and whether a reason is given or something lived is told. Who says that they have it not links nothing. */
export function linksOf(point: ReadPoint, basis: LinkBasis): { readonly facts: readonly Fact[]; readonly isReasoned: boolean } {
  const naming = basis.naming.filter(({ sentence }) => !isDenied(point, basis.doc, sentence));
  const facts = new Map<string, Fact>();
  for (const one of naming) for (const fact of factsFor(point, one, basis)) facts.set(Object.values(fact.ref).join('/'), fact);
  return { facts: [...facts.values()], isReasoned: naming.some(({ sentence, isList }) => !isList && isReasoned(point, sentence, basis)) };
}

/** Facts that are told with the point: in the sentence that names it, after it, and before it where it takes that up. */
function factsFor(point: ReadPoint, { sentence, isList }: Naming, basis: LinkBasis): Fact[] {
  const { doc, own, parroted } = basis;
  const after = doc.sentences[sentence.index + 1];
  const before = taken(point, sentence, doc.sentences[sentence.index - 1]);
  const { kind } = point.point;
  return own
    .filter(({ evidence, clause, fact }) => {
      const { span } = clause;
      if (span.kind !== 'text' || evidence.span.kind !== 'text' || isBorrowed(evidence.span, parroted)) return false;
      const place = [sentence, after, before].find((one) => one && one.start <= span.start && span.end <= one.end);
      if (!place || isOpinion(place) || isOfNothing(fact) || (OFFERED.has(kind) && fact.ref.kind !== 'goal')) return false;
      if (isAbout(point, fact, basis)) return true;
      if (isList || isBareName(fact)) return false;
      if (place === sentence && (REASON.test(sentence.text) || (fact.ref.kind === 'goal' && SERVED_BY_GOALS.has(kind)))) return true;
      if (fact.ref.kind !== 'story') return false;
      return (SHOWN_BY_DEEDS.has(kind) && isOwnDeed(doc, place)) || (place === after && takesUp(after)) || place === before;
    })
    .map(({ fact }) => fact);
}

/** "That is what I did": it speaks of what stood before. */
const takesUp = ({ text }: Sentence): boolean => /^\W*(?:(?:and|but|so|well|yes)\W+)?(?:that|this|these|those|it|which|such)\b/i.test(text);

/** The sentence before, where the one that names the point takes it up: "That is what I did", or, where it speaks of the same thing, "I know how that starts". */
function taken({ stems }: ReadPoint, sentence: Sentence, before: Sentence | undefined): Sentence | undefined {
  if (!before || takesUp(sentence)) return before;
  return /\b(?:that|this|it|which)\b/i.test(sentence.text) && sharedWeight(stems, tellingStems(before.text)) > 0 ? before : undefined;
}

/** "SQL is important" says nothing of oneself. */
const isOpinion = ({ text }: Sentence): boolean =>
  /\b(?:important|essential|crucial|vital|key|useful|valuable|necessary|matters?)\b/i.test(text) && !/\b(?:i|we|me|us|my|our)\b/i.test(text);

/** "I have not used Power BI": what one has not speaks for no point. */
const isOfNothing = ({ text }: Fact): boolean => clausesOf(text).every(isDenial);

const BARE_FIELDS: ReadonlySet<string> = new Set(['name', 'field', 'employer', 'place', 'role', 'title']);
/** Where one worked and what one was called: it stands beside everything, and speaks for nothing. */
const isBareName = ({ ref }: Fact): boolean => BARE_FIELDS.has(ref.field);

/** Telling words of a fact from which on its meaning can be told. */
const LEAST_TO_MEAN = 2;

/** Two telling words are no coincidence. */
const TWO_WORDS = 2;

/** Whether a fact speaks of what the point speaks of: all of its words, two of them, or one that no other point has. */
function isAbout(point: ReadPoint, fact: Fact, { rarity, vectorOf }: LinkBasis): boolean {
  const own = tellingStems(fact.text);
  if (sharedWeight(point.stems, own) >= Math.min(TWO_WORDS, point.total) || sharedWeight(ownStems(point, rarity), own) >= FITTING.shared) return true;
  const [mine, theirs] = [vectorOf?.(fact.text), vectorOf?.(point.point.text)];
  return own.size >= LEAST_TO_MEAN && !isBareName(fact) && mine !== undefined && theirs !== undefined && dot(mine, theirs) >= FITTING.sameMeaning;
}

const isWithin = (span: Claim['clause']['span'], { start, end }: Sentence): boolean => span.kind === 'text' && start <= span.start && span.end <= end;

/** A reason is given, or something done is told in the sentence, after it, or before it and taken up; and not in the ad's own words. */
function isReasoned(point: ReadPoint, sentence: Sentence, { doc, parroted, rarity, contradicted }: LinkBasis): boolean {
  if (touchesBorrowed(sentence, parroted) || contradicted.some(({ clause: { span } }) => isWithin(span, sentence))) return false;
  if (REASON.test(sentence.text)) return true;
  if (OFFERED.has(point.point.kind)) return false;
  const speaksOf = (one: Sentence): boolean => hasOwnStems(point, rarity, tellingStems(one.text));
  // What only means much the same may be done to something else.
  if (isOwnDeed(doc, sentence) && speaksOf(sentence)) return true;
  const [before, after] = [doc.sentences[sentence.index - 1], doc.sentences[sentence.index + 1]];
  if (before && takesUp(sentence) && isOwnDeed(doc, before)) return true;
  if (!after || !isOwnDeed(doc, after)) return false;
  return SHOWN_BY_DEEDS.has(point.point.kind) || takesUp(after) || speaksOf(after);
}
