import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

// Tests run in threads, where models run in WebAssembly; native code is looked at in a process of its own.
const COMPARE = `
  const { wasmRuntime } = await import('@candor/inference');
  const { loadEnergeticEncoder } = await import('@candor/meaning');
  const texts = ['Last year I led the night shift of a small ward.', 'budget', 'the money go to the shop and the shop pay it back '.repeat(12)];
  const [here, there] = await Promise.all([loadEnergeticEncoder(), loadEnergeticEncoder(wasmRuntime())].map(async (encoder) => (await encoder).encode(texts)));
  const distances = here.flatMap((vector, i) => Array.from(vector, (x, at) => Math.abs(x - there[i][at])));
  process.stdout.write(JSON.stringify([distances.length, Math.max(...distances)]));
`;

it('gives the same vectors natively as in WebAssembly, to rounding', async () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', COMPARE];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  const [count, farthest] = JSON.parse(stdout) as [number, number];
  expect(count).toBe(3 * 512);
  expect(farthest).toBeLessThan(1e-5);
});
