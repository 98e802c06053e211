import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, processStart } from './alive.ts';
import { acquireLock, currentHolder, type Lock } from './lock.ts';
import { INSTANCE_HEADER, type LockRecord } from './record.ts';

/** No system gives out a pid this high. */
const NOBODY = 2 ** 30;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-lock-'));
  file = path.join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const record = (more: Partial<LockRecord> = {}): LockRecord => ({
  instance: 'before',
  pid: NOBODY,
  processStart: null,
  startedAt: new Date().toISOString(),
  address: 'http://127.0.0.1:1',
  ...more,
});
const leave = (left: LockRecord) => writeFile(file, JSON.stringify(left));
const stored = async () => JSON.parse(await readFile(file, 'utf8')) as LockRecord;

async function own(instance: string): Promise<Lock> {
  const acquired = await acquireLock(file, instance);
  if (!acquired.owned) throw new Error('not owned');
  return acquired.lock;
}

describe('acquireLock', () => {
  it('takes a free lock, tells others who has it, and gives it back', async () => {
    const lock = await own('one');
    await lock.setAddress('http://127.0.0.1:4184');
    expect(await acquireLock(file, 'two')).toMatchObject({ owned: false, holder: { instance: 'one', pid: process.pid, address: 'http://127.0.0.1:4184' } });
    expect(await currentHolder(file)).toMatchObject({ instance: 'one' });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    expect(await currentHolder(file)).toBeNull();
    await own('two');
  });

  it.each([
    ['the process is gone', record()],
    ['another process has its pid', record({ pid: process.pid, processStart: 'another-boot:1' })],
  ])('takes over when %s', async (_why, left) => {
    await leave(left);
    await own('after');
    expect((await stored()).instance).toBe('after');
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it('waits for a record that is being written', async () => {
    await writeFile(file, '');
    const acquiring = acquireLock(file, 'after');
    setTimeout(() => void leave(record({ pid: process.pid, instance: 'writer', address: null })), 50);
    expect(await acquiring).toMatchObject({ owned: false, holder: { instance: 'writer' } });
  });

  it('takes over from a process that was stopped while it wrote', async () => {
    await writeFile(file, '{"instance":"be');
    const minuteAgo = new Date(Date.now() - 60_000);
    await utimes(file, minuteAgo, minuteAgo);
    await own('after');
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it('takes over when the one that took over was stopped half-way', async () => {
    await leave(record());
    await writeFile(`${file}.before`, JSON.stringify(record({ instance: 'healer' })));
    await writeFile(`${file}.before.healer`, JSON.stringify(record({ instance: 'healer-of-healer' })));
    await own('after');
    expect((await stored()).instance).toBe('after');
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it('goes to exactly one of many that find a dead lock at once', async () => {
    for (let round = 0; round < 20; round++) {
      await leave(record({ instance: `dead-${round}` }));
      const all = await Promise.all(Array.from({ length: 12 }, (_, i) => acquireLock(file, `r${round}-${i}`)));
      const owners = all.filter((acquired) => acquired.owned);
      expect(owners).toHaveLength(1);
      const { instance } = await stored();
      expect(new Set(all.flatMap((acquired) => (acquired.owned ? [] : [acquired.holder.instance])))).toEqual(new Set([instance]));
      await rm(file);
    }
  });
});

describe('isAlive', () => {
  it('knows this process by its start, where the system keeps it', async () => {
    const start = await processStart(process.pid);
    expect(start === null).toBe(process.platform !== 'linux');
    expect(await isAlive(record({ pid: process.pid, processStart: start }))).toBe(true);
  });

  describe('without a start time, asks the address', () => {
    const listening = async (answer: string | null): Promise<{ address: string; close: () => void }> => {
      const server = createServer((_request, response) => {
        if (answer !== null) response.setHeader(INSTANCE_HEADER, answer);
        response.end('{}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
    };

    it.each([
      ['before', true],
      ['another', false],
      [null, false],
    ])('an answer as %s means alive: %s', async (answer, alive) => {
      const { address, close } = await listening(answer);
      expect(await isAlive(record({ pid: process.pid, address }))).toBe(alive);
      close();
    });

    it('nobody there means dead; a process without an address is starting, for a while', async () => {
      expect(await isAlive(record({ pid: process.pid }))).toBe(false);
      expect(await isAlive(record({ pid: process.pid, address: null }))).toBe(true);
      expect(await isAlive(record({ pid: process.pid, address: null, startedAt: '2020-01-01T00:00:00.000Z' }))).toBe(false);
    });
  });
});
