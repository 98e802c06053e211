import { dot } from '../../rubric/hear/stretch.ts';
import { AGREEMENT } from './generated/agreement-weights.ts';

/** How much two sentences speak for saying the same, for saying something beside each other, and for one denying the other: log odds around 0. */
export type Agreement = { readonly same: number; readonly beside: number; readonly against: number };

/** What a vector counts alone, times another, and in what it differs from it: each so that it is about as large as the others. Chosen by pairs of hands left out. */
const ALONE = 3;
const TIMES = 20;
const APART = 5;

/** What speaks of what is said beside a fact: both vectors, their product and their difference, place by place. Both have length one and as many places. */
export function agreementNumbers(said: Float32Array, fact: Float32Array): Float32Array {
  const size = said.length;
  const numbers = new Float32Array(4 * size);
  for (let i = 0; i < size; i++) {
    const [a, b] = [said[i] as number, fact[i] as number];
    numbers[i] = ALONE * a;
    numbers[size + i] = ALONE * b;
    numbers[2 * size + i] = TIMES * a * b;
    numbers[3 * size + i] = APART * Math.abs(a - b);
  }
  return numbers;
}

/** Whose vectors agreement was learnt with. */
export const AGREEMENT_ENCODER = AGREEMENT.encoder;
const ROWS = AGREEMENT.rows.map((row) => Float32Array.from(row));

/** Whether what is said agrees with a fact, by vectors of {@link AGREEMENT_ENCODER}. Learnt from pairs, so it is a sign beside others and no judgement. */
export function agreementOf(said: Float32Array, fact: Float32Array): Agreement {
  const numbers = agreementNumbers(said, fact);
  const [same = 0, beside = 0, against = 0] = ROWS.map((row, k) => dot(row, numbers) + (AGREEMENT.biases[k] ?? 0));
  const mean = (same + beside + against) / 3;
  return { same: same - mean, beside: beside - mean, against: against - mean };
}
