import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapterBytes, readAdapter } from './adapter-file.ts';
import { learntFiles } from './generated.ts';

const MADE_BY = 'npm run train:it';

describe('the file of what was learnt on top of MiniLM', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'candor-adapter-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const numbers = new Map([
    ['classifier.weight', Float32Array.of(0.5, -2, 0.001)],
    ['classifier.bias', Float32Array.of(0, 0)],
  ]);

  it('gives back what was written, to a small part of the largest', async () => {
    const file = path.join(folder, 'learnt.bin');
    await writeFile(file, adapterBytes('0123456789abcdef0123', { layers: 6, outputs: 3 }, numbers));
    const adapter = await readAdapter(file, MADE_BY);
    expect([adapter.layers, adapter.outputs]).toEqual([6, 3]);
    expect([...adapter.numbers('classifier.weight')]).toEqual([0.5, -2, 0.001].map((x) => expect.closeTo(x, 4)));
    expect([...adapter.numbers('classifier.bias')]).toEqual([0, 0]);
    expect(() => adapter.numbers('pooler.bias')).toThrow('pooler.bias');
  });

  it('refuses to keep what a failed training left', () => {
    expect(() => adapterBytes('00', { layers: 6, outputs: 3 }, new Map([['classifier.bias', Float32Array.of(Number.NaN, 1)]]))).toThrow('the training failed');
  });

  it('says which command makes it where it is missing, cut short or another file', async () => {
    const file = path.join(folder, 'learnt.bin');
    const whole = adapterBytes('00', { layers: 6, outputs: 3 }, numbers);
    for (const bytes of [whole.subarray(0, whole.length - 1), whole.subarray(0, 20), Buffer.from('hello')]) {
      await writeFile(file, bytes);
      await expect(readAdapter(file, MADE_BY)).rejects.toThrow(MADE_BY);
    }
    await expect(readAdapter(path.join(folder, 'nowhere', 'learnt.bin'), MADE_BY)).rejects.toThrow(MADE_BY);
    await writeFile(file, await readFile(learntFiles(path.join(import.meta.dirname, '../generated')).story));
    await expect(readAdapter(file, MADE_BY)).rejects.toThrow(MADE_BY);
  });
});
