import type { HeldAgainst } from './hold.ts';
import type { Against } from './judge.ts';
import { nearness } from './nearest.ts';

/** Something said, and a fact to be read beside it. */
export type Pair = { readonly said: string; readonly fact: string };

/** Facts that are read beside a clause, and how far one may be behind the nearest, in points of {@link nearness}. Of 100 practice claims that a fact bears out or denies, it is among these in 92. */
const FACTS_READ = 4;
const BEHIND = 1;
/** Pairs that are read of one answer, for the sake of time: an answer of 150 words has some eighty. One takes 2 ms. */
const PAIRS_READ = 32;

/** The pairs whose reading helps to judge an answer: first each clause beside the fact that it is most likely about, the likeliest first, then beside the second, and so on. */
export const pairsToRead = ({ held }: HeldAgainst): Pair[] =>
  held
    .flatMap(({ said, against }) => {
      const points = new Map<string, number>();
      for (const one of against.filter(isToRead)) {
        const text = one.fact.asRead;
        points.set(text, Math.max(nearness(one), points.get(text) ?? Number.NEGATIVE_INFINITY));
      }
      const near = [...points].sort(([, a], [, b]) => b - a).slice(0, FACTS_READ);
      return near.flatMap(([fact, of], rank) => (of >= (near[0]?.[1] ?? 0) - BEHIND ? [{ pair: { said: said.spoken, fact }, rank, of }] : []));
    })
    .sort((a, b) => a.rank - b.rank || b.of - a.of)
    .slice(0, PAIRS_READ)
    .map(({ pair }) => pair);

/** A story's title only names it: what is denied in the story is not said there. */
const isToRead = ({ fact }: Against): boolean => fact.fact.ref.kind !== 'story' || fact.fact.ref.field !== 'title';
