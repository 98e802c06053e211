import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, plainEnvironment } from './candor.ts';

test('candor serve prints its address, answers there and stops on a signal', { timeout: 120_000 }, async () => {
  const data = await folderOf({});
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../bin/candor.js'), 'serve', '--port', '0', '--data', data, '--no-open'], {
    env: plainEnvironment(),
  });
  const ended = once(child, 'exit');
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += chunk;
    if (printed.includes('Ctrl+C')) break;
  }
  const address = /Candor is at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(printed)?.[1];
  expect((await fetch(`${address}/`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
