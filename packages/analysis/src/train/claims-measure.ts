import { OUTCOMES } from '@candor/core/claims-learning';
import type { Counted } from './claims-material.ts';
import { chancesOf, type Labelled } from './softmax.ts';

/** A clause to be learnt from, and the claim that it is of; null where it is of a rehearsed answer, which always teaches. */
export type Row = Labelled & { readonly claim: Counted | null };
export type Weights = readonly (readonly number[])[];

/** How often claims are judged right, and what is called a conflict is one. */
export type Measured = { readonly right: number; readonly conflictPrecision: number; readonly conflictRecall: number };

/** Judges claims by weights that were learnt without them: each part of the claims is left out once. */
export function measure(
  claims: readonly Counted[],
  rows: readonly Row[],
  partOf: (claim: Counted) => string | number | null,
  learn: (rows: readonly Row[]) => Weights,
): Measured {
  const parts = [...new Set(claims.map(partOf))];
  const judged = parts.flatMap((part) => {
    const weights = learn(rows.filter(({ claim }) => claim === null || partOf(claim) !== part));
    return claims.filter((claim) => partOf(claim) === part).map((claim) => ({ expected: claim.expected, is: judgedBy(weights, claim, rows) }));
  });
  const share = (some: readonly (typeof judged)[number][], of: readonly unknown[]): number => some.length / Math.max(1, of.length);
  const called = judged.filter(({ is }) => is === 'in-conflict');
  const held = called.filter(({ expected }) => expected === 'in-conflict');
  return {
    right: share(
      judged.filter(({ expected, is }) => expected === is),
      judged,
    ),
    conflictPrecision: share(held, called),
    conflictRecall: share(
      held,
      judged.filter(({ expected }) => expected === 'in-conflict'),
    ),
  };
}

const PARTS_OF_PEOPLE = [4, 2, 1] as const;
/** How each hand is judged by a part of the people of the others: whether more claims would help. Each part of the people teaches once, and the mean is told. */
export function learningCurve(claims: readonly Counted[], rows: readonly Row[], learn: (rows: readonly Row[]) => Weights): ReadonlyMap<string, Measured> {
  const hands = [...new Set(claims.map(({ hand }) => hand))];
  const placeOf = new Map(hands.flatMap((hand) => peopleOf(claims, hand).map((person, i) => [person, i] as const)));
  return new Map(
    PARTS_OF_PEOPLE.map((parts) => {
      const all = hands.flatMap((left) =>
        Array.from({ length: parts }, (_, part) => {
          const taught = rows.filter(
            ({ claim }) => claim === null || claim.hand === null || claim.hand === left || (placeOf.get(claim.person) ?? 0) % parts === part,
          );
          const ofLeft = claims.filter(({ hand }) => hand === left);
          return measure(ofLeft, taught, ({ hand }) => String(hand === left), learn);
        }),
      );
      return [`hands left out, 1/${parts} of the others' people`, meanOf(all)];
    }),
  );
}

const peopleOf = (claims: readonly Counted[], of: Counted['hand']): string[] => [
  ...new Set(claims.filter(({ hand }) => hand === of).map(({ person }) => person)),
];
const meanOf = (all: readonly Measured[]): Measured => {
  const mean = (of: keyof Measured): number => all.reduce((sum, one) => sum + one[of], 0) / all.length;
  return { right: mean('right'), conflictPrecision: mean('conflictPrecision'), conflictRecall: mean('conflictRecall') };
};

/** The likeliest outcome of a whole claim. */
function judgedBy(weights: Weights, claim: Counted, rows: readonly Row[]): (typeof OUTCOMES)[number] {
  const sums = OUTCOMES.map(() => 0);
  for (const row of rows.filter((one) => one.claim === claim))
    chancesOf(weights, row.features).forEach((chance, k) => {
      sums[k] = (sums[k] ?? 0) + row.weight * chance;
    });
  return sums.every((sum) => sum === 0) ? 'new' : (OUTCOMES[sums.indexOf(Math.max(...sums))] ?? 'new');
}
