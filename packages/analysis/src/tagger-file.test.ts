import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { learntFiles } from './generated.ts';
import { readTagger, taggerBytes } from './tagger-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-tagger-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads what was learnt as it was written, and keeps no bucket that says nothing', async () => {
  const model = { says: Int8Array.from([0, 0, 0, 5, -7, 127, 0, 0, 0, -128, 0, 1]), scale: 32, follows: Float32Array.of(0.5, -1.25) };
  const files = learntFiles(folder);
  const bytes = taggerBytes('hash', model, 3);
  await writeFile(files.ads, bytes);
  expect(await readTagger(files)).toEqual(model);
  expect(taggerBytes('hash', { ...model, says: new Int8Array(12) }, 3).length).toBeLessThan(bytes.length);
});

it('says which command makes it where it is damaged', async () => {
  const files = learntFiles(folder);
  await writeFile(files.ads, 'nonsense, and a little longer than a head');
  await expect(readTagger(files)).rejects.toThrow(/npm run train:ads/);
});
