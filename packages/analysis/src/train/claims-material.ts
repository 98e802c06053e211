import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarMonth, Fact } from '@candor/core';
import { type LearningClaim, OUTCOMES, ruleClaims } from '@candor/core/claims-learning';
import { z } from 'zod';

const PRACTICE = path.join(import.meta.dirname, '../../../../bench/data/practice');
/** The practice claims, a file a hand. */
const HANDS = readdirSync(PRACTICE)
  .filter((name) => /^claims(?:-\d+)?\.jsonl$/.test(name))
  .sort();
/** The month the claims were written in. */
export const WRITTEN: CalendarMonth = { year: 2026, month: 11 };
/** What a claim counts of those that the rules were written on, and how much of any claim one counts beside the record of somebody else; `isOf`: only what these hands wrote. */
export type Counts = { readonly rules: number; readonly elsewhere: number; readonly isOf: (hand: string) => boolean };

/** A claim to learn from: who wrote it (null for those the rules were written on), and what it counts. */
export type Counted = LearningClaim & { readonly hand: string | null; readonly counts: number };

const practised = z.object({
  record: z.array(z.object({ id: z.string(), kind: z.enum(['profile', 'story', 'goal']), text: z.string() })),
  answer: z.string(),
  claim: z.string(),
  expected: z.enum(OUTCOMES),
  fact: z.string().nullish(),
});

/** The claims of one hand, each with the id of the fact that bears it out or denies it. */
export type HandOfClaims = {
  readonly set: string;
  readonly claims: readonly { readonly claim: LearningClaim; readonly fact: string | null; readonly expected: LearningClaim['expected'] }[];
};
export const handOfClaims = (file: string): HandOfClaims => ({
  set: path.basename(file, '.jsonl'),
  claims: linesOf(file).map((line) => ({ claim: claimOf(line), fact: line.fact ?? null, expected: line.expected })),
});

/** Everything there is to learn from, and what of it people are judged by that were left out. */
export function claimsToLearn({ rules: ofRules, elsewhere, isOf }: Counts): { readonly practice: readonly Counted[]; readonly all: readonly Counted[] } {
  const practice = HANDS.filter(isOf).flatMap(practiceOf);
  const rules = ruleClaims().map((claim): Counted => ({ ...claim, hand: null, counts: ofRules }));
  return {
    practice,
    all: [
      ...practice,
      ...rules,
      ...besideOthers(practice, elsewhere),
      ...besideOthers(
        rules.filter((_, i) => i % 2 === 0),
        elsewhere,
      ),
    ],
  };
}

const practiceOf = (hand: string): Counted[] => linesOf(hand).map((line) => ({ ...claimOf(line), hand, counts: 1 }));

const linesOf = (hand: string): z.infer<typeof practised>[] =>
  readFileSync(path.join(PRACTICE, hand), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => practised.parse(JSON.parse(line)));

function claimOf({ record, answer, claim, expected }: z.infer<typeof practised>): LearningClaim {
  const facts = record.map(({ id, kind, text }): Fact => ({ ref: { kind, id, field: 'text' }, text, from: null, to: null }));
  const start = answer.indexOf(claim);
  return { person: JSON.stringify(record), facts, answer, start, end: start + claim.length, expected };
}

/** Each claim beside the record of somebody else of the same hand, where it can only be new. */
function besideOthers(claims: readonly Counted[], share: number): Counted[] {
  return claims.map((claim) => {
    const ofHand = claims.filter(({ hand }) => hand === claim.hand);
    const records = [...new Map(ofHand.map(({ person, facts }) => [person, facts])).values()];
    const people = [...new Set(ofHand.map(({ person }) => person))];
    const facts = records[(people.indexOf(claim.person) + Math.floor(records.length / 3)) % records.length] ?? [];
    return { ...claim, facts, expected: 'new', counts: claim.counts * share };
  });
}
