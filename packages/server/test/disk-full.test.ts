import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHUNK_HEAD_BYTES } from '../src/takes/limits.ts';
import type { FromServer } from '../src/takes/stream.ts';
import { type OpenDisk, openDisk } from '../src/takes/take-file.ts';
import { openTakes } from '../src/takes/takes.ts';
import { HEADER_BYTES } from '../src/takes/wav.ts';
import { fakeListener } from './fake-listener.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-full-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A disk with room for so many bytes of sound: it takes what fits, down to half a sample, and refuses the rest. */
function smallDisk(bytes: { room: number }): OpenDisk {
  return async (file) => {
    const handle = await openDisk(file);
    return new Proxy(handle, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (key !== 'write') return typeof value === 'function' ? value.bind(target) : value;
        return async (buffer: Buffer, offset: number, length: number, position: number) => {
          const fits = Math.min(length, HEADER_BYTES + bytes.room - position);
          if (fits <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
          return target.write(buffer, offset, fits, position);
        };
      },
    });
  };
}

const takesIn = (disk: OpenDisk) =>
  openTakes({
    folder,
    listener: fakeListener().listener,
    now: () => new Date('2026-03-10T09:00:00Z'),
    newId: () => crypto.randomUUID(),
    onFailed: (error) => {
      throw error;
    },
    disk,
  });
const chunk = (first: number, samples: number): Buffer => {
  const bytes = Buffer.alloc(CHUNK_HEAD_BYTES + 2 * samples, 7);
  bytes.writeUInt32LE(first, 0);
  return bytes;
};

it('says at once that the disk is full, keeps what was said, and goes on when there is room again', async () => {
  const bytes = { room: 5_001 };
  const takes = await takesIn(smallDisk(bytes));
  const begun = await takes.begin({ questionId: 'five-years', device: '' });
  if (!begun.ok) throw new Error(begun.code);
  const { id } = begun.value;
  const said: FromServer[] = [];
  const connection = takes.connect(id, { send: (message) => said.push(message), close: () => undefined });
  connection?.chunk(chunk(0, 2_000));
  connection?.chunk(chunk(2_000, 2_000));
  await expect.poll(() => said).toHaveLength(3);
  expect(said.slice(1)).toEqual([
    { type: 'stored', samples: 2_000 },
    { type: 'disk-full', samples: 2_500 },
  ]);
  bytes.room = 100_000;
  connection?.chunk(chunk(2_500, 1_500));
  await expect.poll(() => said.at(-1)).toEqual({ type: 'stored', samples: 4_000 });
  connection?.closed();
  await takes.close();
  const file = await readFile(path.join(folder, `${id}.wav`));
  expect([file.length, file.readUInt32LE(40), new Set(file.subarray(HEADER_BYTES)).size]).toEqual([HEADER_BYTES + 8_000, 8_000, 1]);
});

it('puts a file right that ended in the middle of a sample, or of its header', async () => {
  const takes = await takesIn(openDisk);
  const ids: string[] = [];
  for (let i = 0; i < 2; i++) {
    const begun = await takes.begin({ questionId: 'five-years', device: '' });
    if (!begun.ok) throw new Error(begun.code);
    ids.push(begun.value.id);
    const said: FromServer[] = [];
    takes.connect(begun.value.id, { send: (message) => said.push(message), close: () => undefined })?.chunk(chunk(0, 1_000));
    await expect.poll(() => said).toHaveLength(2);
  }
  await takes.close();
  for (const [i, size] of [HEADER_BYTES + 1_001, 17].entries()) {
    const handle = await open(path.join(folder, `${ids[i]}.wav`), 'r+');
    await handle.truncate(size);
    await handle.close();
  }
  const again = await takesIn(openDisk);
  // What holds no sound is not offered.
  expect(again.list(null)).toMatchObject([{ id: ids[0], state: 'paused', durationMs: 31 }]);
  expect((await stat(path.join(folder, `${ids[0]}.wav`))).size).toBe(HEADER_BYTES + 1_000);
  await again.close();
});
