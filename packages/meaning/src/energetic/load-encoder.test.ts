import { runtime, wasmRuntime } from '@candor/inference';
import { describe, expect, it } from 'vitest';
import { loadEnergeticEncoder } from './load-encoder.ts';

/** Components 0, 1, 255, 510 and 511, as the model's own package for TensorFlow.js gives them. */
const TAUGHT: readonly (readonly [text: string, components: readonly number[]])[] = [
  ['Last year I led the night shift of a small ward.', [0.010893, -0.063376, 0.057801, -0.020668, 0.060208]],
  ['i want learn budget next spring', [0.040826, -0.061514, -0.024771, -0.042491, 0.036665]],
  ['Zoë’s 12 kg 🙂🙂 crate — ﬁne', [0.062791, 0.055788, 0.050489, -0.055973, 0.049524]],
  ['x', [0.045262, -0.047781, 0.048946, 0.049032, 0.04894]],
  // More than is read of one sentence.
  ['word '.repeat(150).trim(), [-0.052354, -0.040618, -0.056458, 0.03398, -0.025359]],
];

describe.each([
  ['a thread', runtime],
  ['WebAssembly', wasmRuntime],
])('the embedded encoder in %s', (_name, load) => {
  it('gives the vectors that hearing was taught with', { timeout: 60_000 }, async () => {
    const encoder = await loadEnergeticEncoder(load());
    const vectors = await encoder.encode(TAUGHT.map(([text]) => text));
    expect(vectors.map((vector) => [0, 1, 255, 510, 511].map((i) => vector[i]))).toEqual(
      TAUGHT.map(([, components]) => components.map((x) => expect.closeTo(x, 5))),
    );
    expect(vectors.map((vector) => Math.hypot(...vector))).toEqual(TAUGHT.map(() => expect.closeTo(1, 6)));
  });

  it('gives a sentence the same vector whatever else is asked for', { timeout: 60_000 }, async () => {
    const encoder = await loadEnergeticEncoder(load());
    const [alone] = await encoder.encode(['My ward.']);
    const [first, second] = await Promise.all([encoder.encode([TAUGHT[0]?.[0] ?? '', 'My ward.']), encoder.encode(['My ward.', ''])]);
    expect([first?.[1], second?.[0]]).toEqual([alone, alone]);
    expect(second?.[1]).toEqual(new Float32Array(512));
    expect(await encoder.encode([])).toEqual([]);
  });
});
