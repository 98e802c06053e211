import type { Document, Sentence } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { Fact, Ledger, Parroted, PointTouched } from '../tailoring.ts';
import { isLived } from './lived.ts';
import { type ReadPoint, sharedWeight, tellingStems } from './point-index.ts';

export const TOUCHING = {
  /** Share of a point's telling words that a sentence has, for a point of one or two words, and for a longer one. */
  shareOfShort: 0.99,
  shareOfLong: 0.55,
  shortWeight: 2,
  /** Cosine from which on a sentence says the same in other words. */
  sameMeaning: 0.62,
} as const;

type Said = { readonly sentence: Sentence; readonly stems: ReadonlyMap<string, number>; readonly vector: Float32Array | undefined };
type Basis = { readonly doc: Document; readonly ledger: Ledger | null; readonly parroted: readonly Parroted[]; readonly vectorOf: VectorOf | null };

/** What the answer makes of each point: which sentences name it, and whether they link it to something of one's own. */
export function pointsTouched(points: readonly ReadPoint[], basis: Basis): PointTouched[] {
  const { doc, vectorOf } = basis;
  const said = doc.sentences.map((sentence): Said => ({ sentence, stems: tellingStems(sentence.text), vector: vectorOf?.(bareSentence(doc, sentence.index)) }));
  return points.map((point) => touched(point, said, basis));
}

function touched(point: ReadPoint, said: readonly Said[], basis: Basis): PointTouched {
  const { id: pointId, kind, text } = point.point;
  const vector = basis.vectorOf?.(text);
  const naming = said.filter(
    ({ stems, vector: own }) => isNamed(point, stems) || (vector !== undefined && own !== undefined && dot(vector, own) >= TOUCHING.sameMeaning),
  );
  if (naming.length === 0) return { pointId, kind, text, status: 'untouched', evidence: [], facts: [] };
  const evidence = naming.map(({ sentence: { start, end, text: quote } }) => ({ span: { kind: 'text' as const, start, end }, quote }));
  const facts = factsNear(naming, basis);
  const isArgued = facts.length > 0 || naming.some(({ sentence }) => isReasoned(sentence, basis));
  return { pointId, kind, text, status: isArgued ? 'argued' : 'named', evidence, facts };
}

function isNamed({ stems, total }: ReadPoint, said: ReadonlyMap<string, number>): boolean {
  if (total === 0) return false;
  return sharedWeight(stems, said) / total >= (total <= TOUCHING.shortWeight ? TOUCHING.shareOfShort : TOUCHING.shareOfLong);
}

/** Facts on record that are said in the sentence, or in the ones beside it. */
function factsNear(naming: readonly Said[], { doc, ledger }: Basis): Fact[] {
  if (!ledger) return [];
  const facts = new Map<string, Fact>();
  for (const { sentence } of naming) {
    const from = doc.sentences[sentence.index - 1]?.start ?? sentence.start;
    const to = doc.sentences[sentence.index + 1]?.end ?? sentence.end;
    for (const claim of ledger.claims) {
      if (claim.status !== 'on-record' || claim.clause.span.kind !== 'text' || claim.clause.span.start < from || claim.clause.span.end > to) continue;
      facts.set(Object.values(claim.fact.ref).join('/'), claim.fact);
    }
  }
  return [...facts.values()];
}

const REASON = /\b(?:because|that's why|that is why|which is why|since i|so that|that's how|that is how|this is how|for example|for instance|such as when)\b/i;

/** Linked to something that was done: in the same sentence or one beside it, and not in the ad's own words. */
function isReasoned(sentence: Sentence, { doc, parroted }: Basis): boolean {
  const isBorrowed = parroted.some(({ evidence: { span } }) => span.kind === 'text' && span.start < sentence.end && sentence.start < span.end);
  if (isBorrowed) return false;
  return REASON.test(sentence.text) || [-1, 0, 1].some((step) => isLived(doc, doc.sentences[sentence.index + step]));
}
