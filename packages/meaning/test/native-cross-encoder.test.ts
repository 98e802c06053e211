import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

// Tests run in threads, where models run in WebAssembly; native code is looked at in a process of its own.
const COMPARE = `
  const { runtime, wasmRuntime } = await import('@candor/inference');
  const { loadCrossEncoder } = await import('@candor/meaning');
  const { neutralAdapter } = await import('@candor/meaning/testing');
  const pairs = [['Nobody helped me with it.', 'Worked alone on the Torquay job.'], ['x', 'y'], ['the money go to the shop '.repeat(12), 'Shop assistant.']];
  const [here, there] = await Promise.all([runtime(), wasmRuntime()].map(async (loading) => (await loadCrossEncoder(await neutralAdapter(), loading)).read(pairs)));
  const distances = here.flatMap((numbers, i) => Array.from(numbers, (x, at) => Math.abs(x - there[i][at])));
  process.stdout.write(JSON.stringify([distances.length, Math.max(...distances)]));
`;

/** A product on the brink of another whole number may fall on either side, and the layers after it carry that on. */
const ROUNDING = 0.06;

it('reads pairs natively as in WebAssembly, to rounding', { timeout: 120_000 }, async () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', COMPARE];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname });
  const [count, farthest] = JSON.parse(stdout) as [number, number];
  expect(count).toBe(3 * 4);
  expect(farthest).toBeLessThan(ROUNDING);
});
