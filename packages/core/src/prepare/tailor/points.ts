import type { Document, Sentence } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { Ledger, Parroted, PointTouched } from '../tailoring.ts';
import { linksOf } from './links.ts';
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
  const named = points.map((point) => ({ point, naming: sentencesNaming(point, said, vectorOf) }));
  return named.map(({ point, naming }): PointTouched => {
    const { id: pointId, kind, text } = point.point;
    if (naming.length === 0) return { pointId, kind, text, status: 'untouched', evidence: [], facts: [] };
    const evidence = naming.map(({ start, end, text: quote }) => ({ span: { kind: 'text' as const, start, end }, quote }));
    const isInList = (sentence: Sentence): boolean => named.filter((one) => one.point.point.kind === kind && one.naming.includes(sentence)).length >= LIST_FROM;
    const { facts, isReasoned } = linksOf(point, { ...basis, naming: naming.map((sentence) => ({ sentence, isList: isInList(sentence) })) });
    return { pointId, kind, text, status: facts.length > 0 || isReasoned ? 'argued' : 'named', evidence, facts };
  });
}

/** So many points of one kind in a sentence are a list: what stands beside it speaks for none of them in particular. */
const LIST_FROM = 3;

function sentencesNaming(point: ReadPoint, said: readonly Said[], vectorOf: VectorOf | null): Sentence[] {
  const vector = vectorOf?.(point.point.text);
  return said
    .filter(({ stems, vector: own }) => isNamed(point, stems) || (vector !== undefined && own !== undefined && dot(vector, own) >= TOUCHING.sameMeaning))
    .map(({ sentence }) => sentence);
}

function isNamed({ stems, total }: ReadPoint, said: ReadonlyMap<string, number>): boolean {
  if (total === 0) return false;
  return sharedWeight(stems, said) / total >= (total <= TOUCHING.shortWeight ? TOUCHING.shareOfShort : TOUCHING.shareOfLong);
}
