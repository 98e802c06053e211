import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fact } from '@candor/core';
import { type LearningClaim, OUTCOMES, ruleClaims } from '@candor/core/claims-learning';
import { z } from 'zod';

const PRACTICE = path.join(import.meta.dirname, '../../../../bench/data/practice');
/** The practice claims, a file a hand. */
const HANDS = readdirSync(PRACTICE)
  .filter((name) => /^claims(?:-\d+)?\.jsonl$/.test(name))
  .sort();
/** What a claim counts of those that the rules were written on, and how much of any claim one counts beside the record of somebody else; `hands`: only what these wrote. */
export type Counts = { readonly rules: number; readonly elsewhere: number; readonly hands: readonly string[] | null };

/** A claim to learn from: who wrote it (null for those the rules were written on), and what it counts. */
export type Counted = LearningClaim & { readonly hand: string | null; readonly counts: number };

const practised = z.object({
  record: z.array(z.object({ id: z.string(), kind: z.enum(['profile', 'story', 'goal']), text: z.string() })),
  answer: z.string(),
  claim: z.string(),
  expected: z.enum(OUTCOMES),
});

/** Everything there is to learn from, and what of it people are judged by that were left out. */
export function claimsToLearn({ rules: ofRules, elsewhere, hands }: Counts): { readonly practice: readonly Counted[]; readonly all: readonly Counted[] } {
  const practice = HANDS.filter((name) => hands === null || hands.includes(name)).flatMap(practiceOf);
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

function practiceOf(hand: string): Counted[] {
  const lines = readFileSync(path.join(PRACTICE, hand), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { record, answer, claim, expected } = practised.parse(JSON.parse(line));
    const facts = record.map(({ id, kind, text }): Fact => ({ ref: { kind, id, field: 'text' }, text, from: null, to: null }));
    const start = answer.indexOf(claim);
    return { person: JSON.stringify(record), facts, answer, start, end: start + claim.length, expected, hand, counts: 1 };
  });
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
