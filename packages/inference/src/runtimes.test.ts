import { describe, expect, it } from 'vitest';
import { modelFile } from './model-file/model-file.ts';
import type { Runtime } from './runtime.ts';
import { firstThatLoads, runtime, wasmRuntime } from './runtimes.ts';

/** Two rows: each normed, times a matrix, in the other order of numbers. It has every kind of weight and attribute. */
const MODEL = modelFile({
  inputs: [{ name: 'in', type: 'float', dims: ['rows', 2] }],
  nodes: [
    { op: 'LayerNormalization', inputs: ['in', 'ones', 'noughts'], outputs: ['normed'], attributes: { axis: -1, epsilon: { float: 3 } } },
    { op: 'MatMul', inputs: ['normed', 'matrix'], outputs: ['product'] },
    { op: 'Reshape', inputs: ['product', 'shape'], outputs: ['wide'] },
    { op: 'Transpose', inputs: ['wide'], outputs: ['out'], attributes: { perm: [1, 0] } },
  ],
  outputs: [{ name: 'out', type: 'float', dims: [3, 'rows'] }],
  weights: [
    { name: 'ones', dims: [2], numbers: Float32Array.of(1, 1) },
    { name: 'noughts', dims: [2], numbers: Float32Array.of(0, 0) },
    { name: 'matrix', dims: [2, 3], numbers: Float32Array.of(1, 2, 3, 4, 5, 6) },
    { name: 'shape', dims: [2], numbers: BigInt64Array.of(-1n, 3n) },
  ],
});

async function computed({ open, Tensor }: Runtime): Promise<{ readonly dims: readonly number[]; readonly numbers: readonly number[] }> {
  const session = await open(MODEL);
  const { out } = await session.run({ in: new Tensor('float32', Float32Array.of(1, 3, 4, 4), [2, 2]) });
  await session.release();
  return { dims: out?.dims ?? [], numbers: Array.from(out?.data as Float32Array) };
}

describe.each([
  ['a thread', runtime],
  ['WebAssembly', wasmRuntime],
])('%s', (_name, load) => {
  it('computes a model that was written here', async () => {
    // The norm of 1 and 3 is ±1 ÷ √(1 + 3), that of 4 and 4 is nought.
    expect(await computed(await load())).toEqual({ dims: [3, 2], numbers: [1.5, 0, 1.5, 0, 1.5, 0].map((x) => expect.closeTo(x, 5)) });
  });

  it('says what is wrong with a model that is none', async () => {
    await expect((await load()).open(Buffer.from('hello'))).rejects.toThrow(/./);
  });
});

describe('the choice of a runtime', () => {
  const named = (name: Runtime['name']) => async () => ({ ...(await wasmRuntime()), name });

  it('falls on the better one where it loads', async () => {
    const chosen = await firstThatLoads(named('native'), () => Promise.reject(new Error('asked for both')));
    expect(chosen.name).toBe('native');
  });

  it('falls on the other where it does not, which computes the same', async () => {
    const chosen = await firstThatLoads(() => Promise.reject(new Error('no library for this machine')), named('wasm'));
    expect([chosen.name, await computed(chosen)]).toEqual(['wasm', await computed(await wasmRuntime())]);
  });
});
