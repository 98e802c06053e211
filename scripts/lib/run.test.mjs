import net from 'node:net';
import { expect, test } from 'vitest';
import { run } from './run.mjs';

const node = (code, limitMs = 20_000) => run(process.execPath, ['-e', code], { limitMs });

test('keeps what is printed on both channels, and the exit code', async () => {
  expect(await node(`console.log('out'); console.error('err'); process.exitCode = 3;`)).toMatchObject({
    code: 3,
    output: expect.stringMatching(/out|err/),
    timedOut: false,
  });
});

test('a program that does not end is ended, with its children', async () => {
  const listen = `require('node:net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })`;
  const code = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(listen)}], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
  const { timedOut, output } = await node(code, 1_500);
  expect({ timedOut, port: Number(output) > 0 }).toEqual({ timedOut: true, port: true });
  await expect.poll(() => isListening(Number(output))).toBe(false);
});

test('a child that holds the pipe open does not hold up its parent', async () => {
  const code = `const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref();
    process.exit(0);`;
  expect(await node(code)).toMatchObject({ code: 0, timedOut: false });
});

test('a program that is not there is told as such', async () => {
  expect(await run('no-such-program-here', [], { limitMs: 1_000 })).toMatchObject({ code: null, output: expect.stringContaining('ENOENT') });
});

const isListening = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
