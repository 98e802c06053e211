import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

// Tests run in threads, where models run in WebAssembly: the native runtime is looked at in processes of their own.
const COMPUTE = `
  const { modelFile, runtime } = await import('@candor/inference');
  const { name, open, Tensor } = await runtime();
  const session = await open(
    modelFile({
      inputs: [{ name: 'in', type: 'float', dims: ['rows', 2] }],
      nodes: [{ op: 'Relu', inputs: ['in'], outputs: ['out'] }],
      outputs: [{ name: 'out', type: 'float', dims: ['rows', 2] }],
    }),
  );
  const { out } = await session.run({ in: new Tensor('float32', Float32Array.of(-1, 2), [1, 2]) });
  await session.release();
  process.stdout.write(JSON.stringify([name, ...out.data]));
`;

async function computed(env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', COMPUTE];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname, env: { ...process.env, ...env } });
  return JSON.parse(stdout);
}

it('computes in the first thread of a process, natively where there is a library for this machine', async () => {
  const hasLibrary =
    process.platform === 'linux' && process.arch === 'x64' && 'glibcVersionRuntime' in (process.report.getReport() as { header: object }).header;
  expect(await computed()).toEqual([hasLibrary ? 'native' : expect.any(String), 0, 2]);
});

it('stays away from native code where CANDOR_RUNTIME says so', async () => {
  expect(await computed({ CANDOR_RUNTIME: 'wasm' })).toEqual(['wasm', 0, 2]);
});
