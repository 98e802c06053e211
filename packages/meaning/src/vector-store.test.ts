import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeEncoder } from './fake.ts';
import { VectorStore } from './vector-store.ts';

const encoder = fakeEncoder(8);
const SENTENCES = ['I run the bay.', 'The bay is quiet at night.'];

describe('VectorStore', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'candor-vectors-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function written(name: string): Promise<string> {
    const file = path.join(folder, name);
    const store = VectorStore.empty(encoder);
    expect(await store.add([...SENTENCES, ...SENTENCES], encoder)).toBe(2);
    await store.write(file);
    return file;
  }

  it('gives back what was written, into a folder that was not there yet', async () => {
    const store = await VectorStore.read(await written('cache/new/own.bin'), encoder);
    expect(store.size).toBe(2);
    const [wanted] = await encoder.encode(SENTENCES);
    const got = store.get(SENTENCES[0] ?? '');
    expect(Math.hypot(...(got ?? []))).toBeCloseTo(1);
    for (const [i, x] of (got ?? []).entries()) expect(x).toBeCloseTo(wanted?.[i] ?? Number.NaN, 2);
    expect(store.has('Nobody said this.')).toBe(false);
  });

  it('writes the same sentences as the same bytes, in whatever order they came', async () => {
    const file = path.join(folder, 'other-order.bin');
    const store = VectorStore.empty(encoder);
    await store.add(SENTENCES.toReversed(), encoder);
    await store.write(file);
    expect(await readFile(file)).toEqual(await readFile(await written('order.bin')));
  });

  it('is empty for another encoder, and for a file that is missing, foreign or cut short anywhere', async () => {
    const file = await written('cut.bin');
    const foreign = path.join(folder, 'foreign.bin');
    await writeFile(foreign, 'Something else altogether.');
    expect((await VectorStore.read(file, fakeEncoder(4))).size).toBe(0);
    expect((await VectorStore.read(foreign, encoder)).size).toBe(0);
    expect((await VectorStore.read(path.join(folder, 'missing.bin'), encoder)).size).toBe(0);
    for (const length of [55, 39, 15, 12, 8, 0]) {
      await truncate(file, length);
      expect((await VectorStore.read(file, encoder)).size).toBe(0);
    }
  });
});
