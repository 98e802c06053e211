import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { teachForTests } from '@candor/analysis/testing';
import { writeTinyEncoder } from '@candor/meaning/testing';
import { expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';

const match = (env: Record<string, string>) => candor(['match', '--text', 'Where will you be in a few years?', '--json'], { env });

test('hears with the encoder that CANDOR_ENCODER names, and keeps its vectors in the data folder', async () => {
  const data = await folderOf({});
  const encoder = await writeTinyEncoder(path.join(data, 'tiny'));
  expect(await match({ CANDOR_ENCODER: encoder })).toMatchObject({ code: 3, stderr: expect.stringContaining('npm run train -- --encoder') });
  await teachForTests(encoder);
  const first = await match({ CANDOR_ENCODER: encoder, CANDOR_DATA: data });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(await readdir(path.join(data, 'cache'))).toEqual(['own-wordings.bin']);
  expect(await match({ CANDOR_ENCODER: encoder, CANDOR_DATA: data })).toEqual(first);
  expect((await match({})).stdout).not.toBe(first.stdout);
});

test('says what is wrong with the folder of CANDOR_ENCODER', async () => {
  const folder = await folderOf({ 'model.onnx': '' });
  const { code, stderr } = await match({ CANDOR_ENCODER: folder });
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: `candor: CANDOR_ENCODER names no encoder that can be used. There is no tokenizer.json in ${folder}. Copy the one that belongs to the model there; vocab.txt alone is not enough.\n`,
  });
});
