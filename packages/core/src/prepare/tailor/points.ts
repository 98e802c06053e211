import type { Sentence } from '../../document/document.ts';
import type { VectorOf } from '../../rubric/hear/learn-bank.ts';
import { dot } from '../../rubric/hear/stretch.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { PointKind } from '../brief.ts';
import type { PointTouched } from '../tailoring.ts';
import { type LinkBasis, linksOf } from './links.ts';
import { hasOwnStems, type ReadPoint, rarityAmong, sharedWeight, tellingStems } from './point-index.ts';

export const TOUCHING = {
  /** Share of a point's telling words that a sentence has, for a point of one or two words, and for a longer one. */
  shareOfShort: 0.99,
  shareOfLong: 0.55,
  shortWeight: 2,
  /** Cosine from which on a sentence says the same in other words. */
  sameMeaning: 0.62,
  /** The same for a sentence that has words of the point's own as well: each alone is a coincidence. */
  nearMeaning: 0.54,
} as const;
/** What they do and want, which is easily told in other words. What they offer is named by its own: "budget" alone is anybody's. */
const RETOLD: ReadonlySet<PointKind> = new Set(['responsibility', 'mission', 'objective', 'value', 'skill-must', 'skill-nice']);

type Said = { readonly sentence: Sentence; readonly stems: ReadonlyMap<string, number>; readonly vector: Float32Array | undefined };
type Basis = Omit<LinkBasis, 'rarity' | 'naming'>;

/** What the answer makes of each point: which sentences name it, and whether they link it to something of one's own. */
export function pointsTouched(points: readonly ReadPoint[], basis: Basis): PointTouched[] {
  const { doc, vectorOf } = basis;
  const said = doc.sentences.map((sentence): Said => ({ sentence, stems: tellingStems(sentence.text), vector: vectorOf?.(bareSentence(doc, sentence.index)) }));
  const rarity = rarityAmong(points);
  const named = points.map((point) => ({ point, naming: sentencesNaming(point, { said, rarity, vectorOf }) }));
  const counts = new Map<string, number>();
  for (const { point, naming } of named)
    for (const sentence of naming) counts.set(keyOf(point.point.kind, sentence), (counts.get(keyOf(point.point.kind, sentence)) ?? 0) + 1);
  return named.map(({ point, naming }): PointTouched => {
    const { id: pointId, kind, text } = point.point;
    if (naming.length === 0) return { pointId, kind, text, status: 'untouched', evidence: [], facts: [] };
    const evidence = naming.map(({ start, end, text: quote }) => ({ span: { kind: 'text' as const, start, end }, quote }));
    const isInList = (sentence: Sentence): boolean => (counts.get(keyOf(kind, sentence)) ?? 0) >= LIST_FROM;
    const { facts, isReasoned } = linksOf(point, { ...basis, rarity, naming: naming.map((sentence) => ({ sentence, isList: isInList(sentence) })) });
    return { pointId, kind, text, status: facts.length > 0 || isReasoned ? 'argued' : 'named', evidence, facts };
  });
}

/** So many points of one kind in a sentence are a list: what stands beside it speaks for none of them in particular. */
const LIST_FROM = 3;
const keyOf = (kind: PointKind, { index }: Sentence): string => `${kind} ${index}`;

type Naming = { readonly said: readonly Said[]; readonly rarity: ReadonlyMap<string, number>; readonly vectorOf: VectorOf | null };

function sentencesNaming(point: ReadPoint, { said, rarity, vectorOf }: Naming): Sentence[] {
  const vector = vectorOf?.(point.point.text);
  return said
    .filter(({ stems, vector: other }) => isNamed(point, stems, { rarity, cosine: vector && other ? dot(vector, other) : 0 }))
    .map(({ sentence }) => sentence);
}

type Heard = { readonly rarity: ReadonlyMap<string, number>; readonly cosine: number };

function isNamed(point: ReadPoint, said: ReadonlyMap<string, number>, { rarity, cosine }: Heard): boolean {
  if (cosine >= TOUCHING.sameMeaning) return true;
  if (cosine >= TOUCHING.nearMeaning && RETOLD.has(point.point.kind) && hasOwnStems(point, rarity, said)) return true;
  if ([...point.names].some((name) => said.has(name))) return true;
  const share = point.total === 0 ? 0 : sharedWeight(point.stems, said) / point.total;
  return share >= (point.total <= TOUCHING.shortWeight ? TOUCHING.shareOfShort : TOUCHING.shareOfLong);
}
