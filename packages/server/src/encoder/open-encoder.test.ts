import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { teachForTests } from '@candor/analysis/testing';
import { writeTinyEncoder } from '@candor/meaning/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';
import { openEncoder } from './open-encoder.ts';

let root: string;
let file: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'candor-encoder-'));
  file = path.join(root, 'encoder.json');
});
afterAll(() => rm(root, { recursive: true }));

it('opens the encoder that was chosen, and the built-in one where none was', async () => {
  expect(await openEncoder(file)).toEqual({ chosen: null, encoder: null, problem: null });
  const folder = await writeTinyEncoder(path.join(root, 'tiny'));
  await writeChoice(file, folder);
  expect(await openEncoder(file)).toMatchObject({ chosen: folder, encoder: null, problem: expect.stringContaining('npm run train -- --encoder') });
  await teachForTests(folder);
  const opened = await openEncoder(file);
  expect(opened).toMatchObject({ chosen: folder, encoder: { dimensions: 4 }, problem: null });
  await opened.encoder?.release();
  await writeChoice(file, null);
  await writeChoice(file, null);
  expect(await readChoice(file)).toBeNull();
  expect(await readdir(root)).toEqual(['tiny']);
});

it('says why the chosen one is not used, and does without it', async () => {
  await writeChoice(file, path.join(root, 'gone'));
  expect(await openEncoder(file)).toEqual({
    chosen: path.join(root, 'gone'),
    encoder: null,
    problem: `There is no folder ${path.join(root, 'gone')}. Check the path.`,
  });
  for (const broken of ['{"folder":', '{"folder":""}', '[]']) {
    await writeFile(file, broken);
    expect(await openEncoder(file)).toMatchObject({ chosen: null, encoder: null, problem: expect.stringContaining('Choose the folder again') });
  }
});
