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

const model = { says: Int8Array.from([0, 0, 0, 5, -7, 127, 0, 0, 0, -128, 0, 1]), scale: 32, follows: Float32Array.from({ length: 12 }, (_, i) => i / 4 - 1) };

const SHAPE = { tags: 3, buckets: 4 };

it('reads what was learnt as it was written, and keeps no bucket that says nothing', async () => {
  const files = learntFiles(folder);
  const bytes = taggerBytes('hash', model, 3);
  await writeFile(files.ads, bytes);
  expect(await readTagger(files.ads, SHAPE)).toEqual(model);
  expect(taggerBytes('hash', { ...model, says: new Int8Array(12) }, 3).length).toBeLessThan(bytes.length);
});

it.each([
  ['missing', null],
  ['something else', Buffer.from('nonsense, and a little longer than a head')],
  ['of a few bytes', Buffer.from('CANDORP1')],
  ['cut off', taggerBytes('hash', model, 3).subarray(0, -20)],
  ['of other buckets', taggerBytes('hash', { ...model, says: new Int8Array(24) }, 3)],
  ['of other tags', taggerBytes('hash', { ...model, follows: new Float32Array(20) }, 3)],
])('says which command makes it where it is %s', async (_, bytes) => {
  const files = learntFiles(folder);
  if (bytes) await writeFile(files.ads, bytes);
  await expect(readTagger(files.ads, SHAPE)).rejects.toThrow('run `npm run train:ads`');
});
