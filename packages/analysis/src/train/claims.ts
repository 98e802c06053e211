import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarMonth, Fact, VectorOf } from '@candor/core';
import { featuresOfClaim, type LearningClaim, OUTCOMES, ruleClaims, textsOfClaim } from '@candor/core/claims-learning';
import { loadEnergeticEncoder } from '@candor/meaning';
import { z } from 'zod';
import { plainEncoder } from '../plain-encoder.ts';
import { chancesOf, fitSoftmax, type Labelled } from './softmax.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const PRACTICE = path.join(ROOT, 'bench/data/practice/claims.jsonl');
const WEIGHTS = path.join(ROOT, 'packages/core/src/prepare/ledger/generated/outcome-weights.ts');
/** The month the claims were written in. */
const WRITTEN: CalendarMonth = { year: 2026, month: 11 };
/** What a claim counts: of the practice set, of those the rules were written on, and how much of that beside the record of somebody else. */
const COUNTS = { practice: 1, rules: 0.5, elsewhere: 0.35 } as const;
const RIDGE = 2;
const FOLDS = 5;
const BATCH = 64;

const practised = z.object({
  record: z.array(z.object({ id: z.string(), kind: z.enum(['profile', 'story', 'goal']), text: z.string() })),
  answer: z.string(),
  claim: z.string(),
  expected: z.enum(OUTCOMES),
});

type Counted = LearningClaim & { readonly counts: number };
type Rows = readonly (Labelled & { readonly claim: Counted })[];

/** Learns what speaks for a claim being on record, new, or in conflict, and prints how often people that were left out are judged right. */
async function train(): Promise<void> {
  const practice = practiceClaims();
  const rules = ruleClaims().map((claim): Counted => ({ ...claim, counts: COUNTS.rules }));
  const claims = [...practice, ...rules, ...besideOthers(practice), ...besideOthers(rules.filter((_, i) => i % 2 === 0))];
  const vectorOf = await vectorsOf(claims);
  const learnt = [vectorOf, null].map((heard) => learn(claims, practice, heard));
  const [withMeaning, wordsOnly] = learnt;
  if (!withMeaning || !wordsOnly) throw new Error('nothing was learnt');
  writeFileSync(WEIGHTS, sourceOf(withMeaning.names, withMeaning.weights, wordsOnly.weights));
  for (const [i, heard] of ['with meaning', 'by words alone'].entries())
    process.stdout.write(`${heard}: ${((learnt[i]?.right ?? 0) * 100).toFixed(1)} of 100 claims of people left out\n`);
}

function practiceClaims(): Counted[] {
  const lines = readFileSync(PRACTICE, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { record, answer, claim, expected } = practised.parse(JSON.parse(line));
    const facts = record.map(({ id, kind, text }): Fact => ({ ref: { kind, id, field: 'text' }, text, from: null, to: null }));
    const start = answer.indexOf(claim);
    return { person: JSON.stringify(record), facts, answer, start, end: start + claim.length, expected, counts: COUNTS.practice };
  });
}

/** Each claim beside the record of somebody else, where it can only be new. */
function besideOthers(claims: readonly Counted[]): Counted[] {
  const records = [...new Map(claims.map(({ person, facts }) => [person, facts])).values()];
  const people = [...new Set(claims.map(({ person }) => person))];
  return claims.map((claim) => ({
    ...claim,
    facts: records[(people.indexOf(claim.person) + Math.floor(records.length / 3)) % records.length] ?? [],
    expected: 'new',
    counts: claim.counts * COUNTS.elsewhere,
  }));
}

async function vectorsOf(claims: readonly LearningClaim[]): Promise<VectorOf> {
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const texts = [...new Set(claims.flatMap(textsOfClaim))];
  const vectors = new Map<string, Float32Array>();
  for (let at = 0; at < texts.length; at += BATCH) {
    const part = texts.slice(at, at + BATCH);
    (await encoder.encode(part)).forEach((vector, i) => {
      vectors.set(part[i] ?? '', vector);
    });
  }
  return (text) => vectors.get(text);
}

function learn(claims: readonly Counted[], practice: readonly Counted[], vectorOf: VectorOf | null) {
  let names: string[] = [];
  const rows: Rows = claims.flatMap((claim) =>
    featuresOfClaim(claim, WRITTEN, vectorOf).map(({ features, share }) => {
      names = Object.keys(features);
      return { claim, features: Object.values(features), right: OUTCOMES.indexOf(claim.expected), weight: share * claim.counts };
    }),
  );
  const people = [...new Set(claims.map(({ person }) => person))];
  const foldOf = ({ person }: LearningClaim): number => people.indexOf(person) % FOLDS;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitSoftmax(
      rows.filter(({ claim }) => foldOf(claim) !== fold),
      OUTCOMES.length,
      RIDGE,
    );
    for (const claim of practice.filter((one) => foldOf(one) === fold)) right += Number(judged(claim, rows, weights) === OUTCOMES.indexOf(claim.expected));
  }
  return { names, weights: fitSoftmax(rows, OUTCOMES.length, RIDGE), right: right / practice.length };
}

/** The likeliest outcome of a whole claim. */
function judged(claim: Counted, rows: Rows, weights: readonly (readonly number[])[]): number {
  const sums = OUTCOMES.map(() => 0);
  for (const row of rows.filter((one) => one.claim === claim))
    chancesOf(weights, row.features).forEach((chance, k) => {
      sums[k] = (sums[k] ?? 0) + row.weight * chance;
    });
  return sums.indexOf(Math.max(...sums));
}

const DIGITS = 3;
function sourceOf(names: readonly string[], withMeaning: readonly (readonly number[])[], wordsOnly: readonly (readonly number[])[]): string {
  const table = (weights: readonly (readonly number[])[]): string => {
    const row = (name: string, i: number) => `  ${name}: [${weights.map((of) => Number((of[i] ?? 0).toFixed(DIGITS))).join(', ')}],`;
    return `{\n${[...names, 'bias'].map(row).join('\n')}\n}`;
  };
  return [
    '// Written by `npm run train:claims`.',
    '/** What a feature says for each outcome: on record, new, in conflict. */',
    'export type OutcomeWeights = Readonly<Record<string, readonly [number, number, number]>>;',
    '',
    `export const WITH_MEANING: OutcomeWeights = ${table(withMeaning)};`,
    '',
    `export const WORDS_ONLY: OutcomeWeights = ${table(wordsOnly)};`,
    '',
  ].join('\n');
}

await train();
