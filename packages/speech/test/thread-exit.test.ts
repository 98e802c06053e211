import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

// A process that has used a thread and forgets it must be able to end.
const SCRIPT = `
  const { createListener } = await import('@candor/speech/node');
  const decoded = await createListener().decode(new Uint8Array(10));
  process.exitCode = decoded.ok ? 1 : 7;
`;

it('keeps no process alive', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], { cwd: import.meta.dirname, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(7);
});
