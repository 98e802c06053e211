import type { Document } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import type { Brief } from '../brief.ts';
import type { Fact, Ledger, PointTouched, Tailoring } from '../tailoring.ts';
import { leftOutOf } from './left-out.ts';
import { isLived } from './lived.ts';
import { companyShareOf, parrotedIn } from './parroted.ts';
import { readPoint } from './point-index.ts';
import { pointsTouched } from './points.ts';

export type TailoringInput = {
  readonly brief: Brief;
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
export function tailoringOf(doc: Document, { brief, facts, ledger, vectorOf }: TailoringInput): Tailoring {
  const read = brief.points.map(readPoint);
  const parroted = parrotedIn(doc, brief);
  const points = pointsTouched(read, { doc, ledger, parroted, vectorOf });
  return {
    company: brief.company,
    points,
    leftOut: leftOutOf(read, points, facts, vectorOf),
    parroted,
    overTailored: isOverTailored(doc, brief, ledger, points),
    balance: { own: ownOf(doc, ledger), fit: fitOf(points) },
  };
}

/** The company's words, and nothing that was done, lived, or is on record. */
function isOverTailored(doc: Document, brief: Brief, ledger: Ledger | null, points: readonly PointTouched[]): boolean {
  if (doc.words.length < TAILORING.leastWords || (ledger?.onRecord ?? 0) > 0 || doc.sentences.some((sentence) => isLived(doc, sentence))) return false;
  return (
    companyShareOf(doc, brief) >= TAILORING.companyShare ||
    points.filter(({ kind, status }) => status === 'named' && kind !== 'role').length >= TAILORING.companyPoints
  );
}

/** Of an answer with nothing to hold it against, the share of its words in sentences that tell something done. */
function ownOf(doc: Document, ledger: Ledger | null): number {
  const lived = doc.sentences.filter((sentence) => isLived(doc, sentence)).reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
  const share = ledger ? ledger.ownShare : lived / Math.max(1, doc.words.length);
  return rounded(Math.min(1, share / TAILORING.fullShare));
}

const fitOf = (points: readonly PointTouched[]): number =>
  rounded(1 - points.reduce((rest, { status }) => rest * (1 - (status === 'argued' ? TAILORING.argued : status === 'named' ? TAILORING.named : 0)), 1));

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
