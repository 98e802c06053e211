import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agreementNumbers } from '@candor/core/claims-learning';
import { loadEnergeticEncoder } from '@candor/meaning';
import { z } from 'zod';
import { plainEncoder } from '../plain-encoder.ts';
import { encoded } from './encoded.ts';
import { fitSparseSoftmax, type SparseCase } from './sparse-softmax.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const PRACTICE = path.join(ROOT, 'bench/data/practice');
const WEIGHTS = path.join(ROOT, 'packages/core/src/prepare/ledger/generated/agreement-weights.ts');
/** Chosen by claims of hands left out. */
const RIDGE = 30;
const DIGITS = 3;
const SAME = 0;
const BESIDE = 1;
const AGAINST = 2;
const OUTCOMES = 3;

const entry = z.object({ fact: z.string(), same: z.array(z.string()), against: z.array(z.string()), beside: z.array(z.string()) });
type Pair = { readonly said: string; readonly fact: string; readonly right: number };

/** Learns from pairs of a note and something said whether the one agrees with the other, says something beside it, or denies it. */
async function train(): Promise<void> {
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const pairs = pairsToLearn();
  const vectorOf = await encoded([...new Set(pairs.flatMap(({ said, fact }) => [said, fact]))], encoder);
  const cases = pairs.flatMap(({ said, fact, right }): SparseCase[] => {
    const [one, other] = [vectorOf(said), vectorOf(fact)];
    return one && other ? [{ at: new Int32Array(), values: new Float32Array(), dense: agreementNumbers(one, other), right, weight: 1 }] : [];
  });
  const weights = fitSparseSoftmax(cases, 0, OUTCOMES, RIDGE);
  writeFileSync(WEIGHTS, sourceOf(encoder.id, weights));
}

/** Every pair as it was written, and what was said beside a note of another person of the same hand, which it says nothing of. */
function pairsToLearn(): Pair[] {
  const hands = readdirSync(PRACTICE).filter((name) => /^pairs-\d+\.jsonl$/.test(name));
  return hands.sort().flatMap((name) => {
    const lines = readFileSync(path.join(PRACTICE, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const entries = lines.map((line) => entry.parse(JSON.parse(line)));
    return entries.flatMap(({ fact, same, against, beside }, i) => {
      const elsewhere = entries[(i + Math.floor(entries.length / 3)) % entries.length]?.fact ?? fact;
      const own: Pair[] = [
        ...same.map((said) => ({ said, fact, right: SAME })),
        ...beside.map((said) => ({ said, fact, right: BESIDE })),
        ...against.map((said) => ({ said, fact, right: AGAINST })),
      ];
      return [...own, ...own.map(({ said }) => ({ said, fact: elsewhere, right: BESIDE }))];
    });
  });
}

function sourceOf(encoder: string, weights: readonly Float64Array[]): string {
  const row = (values: Iterable<number>): string => `[${Array.from(values, (value) => Number(value.toFixed(DIGITS))).join(', ')}]`;
  return [
    '// Written by `npm run train:claims`.',
    '/** What each number of two vectors says for the same, for something beside, and for the opposite; and whose vectors. */',
    'type AgreementWeights = { readonly encoder: string; readonly biases: readonly number[]; readonly rows: readonly (readonly number[])[] };',
    '',
    'export const AGREEMENT: AgreementWeights = {',
    `  encoder: '${encoder}',`,
    `  biases: ${row(weights.map((of) => of.at(-1) ?? 0))},`,
    '  rows: [',
    ...weights.map((of) => `    ${row(of.subarray(0, -1))},`),
    '  ],',
    '};',
    '',
  ].join('\n');
}

await train();
