import type { Document } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import type { Brief } from '../brief.ts';
import { type OwnClaim, ownClaimsOf } from '../ledger/own-claims.ts';
import type { Fact, Ledger, Parroted, PointTouched, Tailoring } from '../tailoring.ts';
import { isBorrowed, withoutBorrowed } from './borrowed.ts';
import { leftOutOf } from './left-out.ts';
import { isLived } from './lived.ts';
import { companyShareOf, parrotedIn } from './parroted.ts';
import { readPoint } from './point-index.ts';
import { pointsTouched } from './points.ts';
import { type Asked, hasRoomForGoals } from './room-for-goals.ts';

export type TailoringInput = {
  readonly brief: Brief;
  /** What is asked; where it is left out, everything is told that could be said of the company. */
  readonly question?: Asked;
  readonly facts: readonly Fact[];
  /** Of the same answer and the same facts; null where nothing is on record. */
  readonly ledger: Ledger | null;
  /** Vectors of sentences, points and goals; null hears by words alone. */
  readonly vectorOf: VectorOf | null;
};

export const TAILORING = {
  /** Words of an answer from which on it can be over-tailored. */
  leastWords: 25,
  /** Share of the telling words that come from the ad, and points named, from which on an answer speaks the company's words. */
  companyShare: 0.3,
  companyPoints: 3,
  /** Share of own words that is all one can wish for. */
  fullShare: 0.5,
  /** What a point adds to the fit: linked to one's own, or only named. */
  argued: 0.35,
  named: 0.12,
} as const;

/** What an answer makes of a company's brief: points touched and left out, stretches out of the ad, and how much of it is the person's own. */
export function tailoringOf(doc: Document, { brief, question, facts, ledger, vectorOf }: TailoringInput): Tailoring {
  const read = brief.points.map(readPoint);
  const parroted = parrotedIn(doc, brief);
  const own = ledger ? ownClaimsOf({ ...doc, claims: ledger.claims }) : [];
  const contradicted = ledger ? ledger.claims.filter((claim) => claim.status === 'in-conflict' && claim.sure) : [];
  const points = pointsTouched(read, { doc, own, contradicted, parroted, vectorOf });
  return {
    company: brief.company,
    points,
    leftOut: question && !hasRoomForGoals(question) ? [] : leftOutOf(read, points, facts, vectorOf),
    parroted,
    overTailored: isOverTailored(doc, { brief, own, points, parroted }),
    balance: { own: ownOf(doc, ledger, parroted), fit: fitOf(points) },
  };
}

type Spoken = { readonly brief: Brief; readonly own: readonly OwnClaim[]; readonly points: readonly PointTouched[]; readonly parroted: readonly Parroted[] };

/** The company's words, and nothing besides that was done, lived, or is on record. */
function isOverTailored(doc: Document, { brief, own, points, parroted }: Spoken): boolean {
  if (doc.words.length < TAILORING.leastWords) return false;
  if (own.some(({ evidence: { span } }) => span.kind === 'text' && !isBorrowed(span, parroted))) return false;
  if (doc.sentences.some((sentence) => isLived(doc, sentence, parroted))) return false;
  return (
    companyShareOf(doc, brief) >= TAILORING.companyShare ||
    points.filter(({ kind, status }) => status === 'named' && kind !== 'role').length >= TAILORING.companyPoints
  );
}

/** Of an answer with nothing to hold it against, the share of its words in sentences that tell something done. The ad's words are nobody's own. */
function ownOf(doc: Document, ledger: Ledger | null, parroted: readonly Parroted[]): number {
  const lived = doc.sentences.filter((sentence) => isLived(doc, sentence, parroted));
  const words = lived.flatMap(({ firstWord, endWord }) => doc.words.slice(firstWord, endWord)).filter((word) => !isBorrowed(word, parroted));
  const share = ledger ? withoutBorrowed(doc, ledger, parroted).ownShare : words.length / Math.max(1, doc.words.length);
  return rounded(Math.min(1, share / TAILORING.fullShare));
}

const fitOf = (points: readonly PointTouched[]): number =>
  rounded(1 - points.reduce((rest, { status }) => rest * (1 - (status === 'argued' ? TAILORING.argued : status === 'named' ? TAILORING.named : 0)), 1));

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
