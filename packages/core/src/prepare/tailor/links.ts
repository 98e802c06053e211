import type { Document, Sentence } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import type { PointKind } from '../brief.ts';
import type { Claim, Fact, Ledger, Parroted } from '../tailoring.ts';
import { FITTING } from './left-out.ts';
import { isOwnDeed } from './lived.ts';
import { type ReadPoint, sharedWeight, tellingStems } from './point-index.ts';

type LinkBasis = {
  readonly doc: Document;
  readonly ledger: Ledger | null;
  readonly parroted: readonly Parroted[];
  readonly vectorOf: VectorOf | null;
  /** The sentences that name the point; in a list it is one of several. */
  readonly naming: readonly { readonly sentence: Sentence; readonly isList: boolean }[];
};

/** What a goal on record speaks for when it stands in the same sentence. That one values what they value, it does not show. */
const SERVED_BY_GOALS: ReadonlySet<PointKind> = new Set(['objective', 'growth', 'career-path', 'responsibility', 'skill-must', 'skill-nice']);

const REASON = /\b(?:because|that's why|that is why|which is why|since i|so that|that's how|that is how|this is how|for example|for instance|such as when)\b/i;

/** What links a point to something of one's own: facts on record that stand with it, and whether a reason is given or something lived is told. */
export function linksOf(point: ReadPoint, basis: LinkBasis): { readonly facts: readonly Fact[]; readonly isReasoned: boolean } {
  const facts = new Map<string, Fact>();
  for (const { fact } of claimsBeside(point, basis)) facts.set(Object.values(fact.ref).join('/'), fact);
  return { facts: [...facts.values()], isReasoned: basis.naming.some(({ sentence, isList }) => !isList && isReasoned(sentence, basis)) };
}

type OnRecord = Extract<Claim, { readonly status: 'on-record' }>;

function claimsBeside(point: ReadPoint, { doc, ledger, naming, vectorOf }: LinkBasis): OnRecord[] {
  const claims = (ledger?.claims ?? []).flatMap((claim) => (claim.status === 'on-record' ? [claim] : []));
  return naming.flatMap(({ sentence, isList }) => {
    const [before, after] = [doc.sentences[sentence.index - 1], doc.sentences[sentence.index + 1]];
    return claims.filter(({ clause: { span }, fact }) => {
      const isIn = (one: Sentence | undefined): boolean => one !== undefined && span.kind === 'text' && one.start <= span.start && span.end <= one.end;
      if (!isIn(sentence) && !isIn(before) && !isIn(after)) return false;
      if (isAbout(point, fact, vectorOf)) return true;
      if (isList || (isIn(before) && !refersBack(sentence))) return false;
      if (fact.ref.kind !== 'goal' || REASON.test(sentence.text)) return true;
      return SERVED_BY_GOALS.has(point.point.kind) && isIn(sentence);
    });
  });
}

/** "That is the openness you ask for": what stood before is what it is linked to. */
const refersBack = ({ text }: Sentence): boolean => /\b(?:that|this|these|those|it|which|so|such)\b/i.test(text);

/** Whether a fact speaks of what the point speaks of. */
function isAbout({ point, stems }: ReadPoint, fact: Fact, vectorOf: VectorOf | null): boolean {
  if (sharedWeight(stems, tellingStems(fact.text)) > 0) return true;
  const [own, theirs] = [vectorOf?.(fact.text), vectorOf?.(point.text)];
  return own !== undefined && theirs !== undefined && dot(own, theirs) >= FITTING.sameMeaning;
}

/** A reason is given, or something done is told in the sentence, after it, or before it and taken up; and not in the ad's own words. */
function isReasoned(sentence: Sentence, { doc, parroted }: LinkBasis): boolean {
  const isBorrowed = parroted.some(({ evidence: { span } }) => span.kind === 'text' && span.start < sentence.end && sentence.start < span.end);
  if (isBorrowed) return false;
  const beside = refersBack(sentence) ? [-1, 0, 1] : [0, 1];
  return REASON.test(sentence.text) || beside.some((step) => isOwnDeed(doc, doc.sentences[sentence.index + step]));
}
