import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftSchema, healthSchema } from '../src/api/schemas.ts';
import { type Child, clientOf, startChild, startServe } from './child.ts';

const MINUTES_MS = 180_000;

let folder: string;
let data: string;
let other: Server;
const children: Child[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-start-'));
  data = path.join(folder, 'deep', 'data');
  other = createServer((_request, response) => response.end('another program'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await Promise.all(children.map((child) => child.end('SIGKILL')));
  other.close();
  await rm(folder, { recursive: true, force: true });
});

/** `npm start` with these options. */
function start(...args: string[]): Child {
  const child = startChild(['scripts/start.mjs', ...args]);
  children.push(child);
  return child;
}

it(
  'starts, is found by a second start, stops cleanly, and has everything when it starts again',
  async () => {
    const taken = (other.address() as AddressInfo).port;
    const first = start('--data', data, '--port', String(taken));
    const address = await first.line('Candor is at ');
    expect(first.output()).toContain(`Another program uses port ${taken}, so Candor took ${new URL(address).port}.`);
    expect(first.output()).toContain(data);
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(healthSchema.parse(await (await fetch(`${address}/api/health`)).json()).status).toBe('ok');
    if (process.platform !== 'win32') expect([(await stat(data)).mode & 0o777, (await stat(path.join(data, 'token'))).mode & 0o777]).toEqual([0o700, 0o600]);

    const client = await clientOf(data, address);
    expect((await client('/api/drafts/five-years', 'PUT', { text: 'In five years', revision: 1 })).status).toBe(200);

    const second = start('--data', data);
    expect(await second.ended).toBe(0);
    expect(second.output()).toBe(`Candor is already running at ${address}\n`);

    expect(await first.end('SIGTERM')).toBe(0);
    expect((await readdir(data)).filter((name) => name.startsWith('lock'))).toEqual([]);

    const third = start('--data', data, '--port', '0');
    const again = await clientOf(data, await third.line('Candor is at '));
    expect(draftSchema.parse(await (await again('/api/drafts/five-years')).json()).text).toBe('In five years');
    expect(await third.end('SIGINT')).toBe(0);
  },
  MINUTES_MS,
);

it(
  'says what is wrong with its options and its folder',
  async () => {
    const bad = start('--port', 'http');
    expect(await bad.ended).toBe(2);
    expect(bad.output()).toMatch(/^--port takes a number from 0 to 65535, not "http"\./);
    const unknown = start('--verbose');
    expect(await unknown.ended).toBe(2);
    expect(unknown.output()).toContain('--verbose');

    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const blocked = start('--data', path.join(file, 'data'));
    expect(await blocked.ended).toBe(1);
    expect(blocked.output()).toMatch(/^Candor could not start: .*file/);
    if (process.platform !== 'linux') return;
    const nowhere = startChild(['scripts/start.mjs'], { CANDOR_DATA: '/proc/candor' });
    children.push(nowhere);
    expect(await nowhere.ended).toBe(1);
    expect(nowhere.output()).toMatch(/^Candor could not start: it cannot keep anything in \/proc\/candor, because no folder can be made there/);
  },
  MINUTES_MS,
);

it(
  'gives its folder back when its data does not open',
  async () => {
    const broken = path.join(folder, 'broken');
    const made = start('--data', broken, '--port', '0');
    await clientOf(broken, await made.line('Candor is at ')).then((client) => client('/api/today'));
    await made.end('SIGTERM');
    await rm(path.join(broken, 'db', 'global'), { recursive: true });
    const failed = start('--data', broken, '--port', '0');
    expect(await failed.ended).toBe(1);
    expect(failed.output()).toContain(`Candor could not open its data in ${broken}`);
    expect((await readdir(broken)).filter((name) => name.startsWith('lock'))).toEqual([]);
  },
  MINUTES_MS,
);

it(
  'lets one of several starts have the folder, also after a kill',
  async () => {
    const shared = path.join(folder, 'shared');
    for (let round = 0; round < 2; round++) {
      const all = Array.from({ length: 4 }, () => startServe(shared));
      children.push(...all);
      await Promise.all(all.map((child) => child.line('loaded')));
      for (const child of all) child.send('go');
      // Each prints what it found and the address.
      const found = await Promise.all(all.map((child) => Promise.any([child.line('started '), child.line('already-running ')])));
      expect(new Set(found).size).toBe(1);
      expect(all.filter((child) => child.output().includes('started '))).toHaveLength(1);
      await Promise.all(all.map((child) => child.end('SIGKILL')));
    }
  },
  MINUTES_MS,
);
