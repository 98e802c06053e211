import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { teachForTests } from '@candor/analysis/testing';
import { writeTinyEncoder } from '@candor/meaning/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changedEncoderSchema, encoderSchema } from '../src/api/schemas.ts';
import { openBackend } from '../src/backend.ts';
import { writeChoice } from '../src/encoder/choice.ts';
import { dataPaths } from '../src/paths.ts';
import { fakeListener } from './fake-listener.ts';
import { openStudio, PORT, type Studio, TOKEN } from './studio.ts';

let studio: Studio;
let root: string;
let folder: string;
beforeAll(async () => {
  studio = await openStudio();
  root = await mkdtemp(path.join(tmpdir(), 'candor-encoders-'));
  folder = await writeTinyEncoder(path.join(root, 'tiny'));
});
beforeEach(() => put(''));
afterAll(async () => {
  await studio.close();
  await rm(root, { recursive: true });
});

const BUILT_IN = { folder: '', inUse: '', problem: null };
const get = () => studio.read(encoderSchema, '/api/encoder');
const put = (chosen: string) => studio.read(changedEncoderSchema, '/api/encoder', { method: 'PUT', body: { folder: chosen } });
const refused = (chosen: unknown) => studio.problem('/api/encoder', { method: 'PUT', body: { folder: chosen } });

describe('the sentence encoder', () => {
  it('is the built-in one until a folder is chosen, and again when none is', async () => {
    expect(await get()).toEqual(BUILT_IN);
    expect(await put(`"${folder}"`)).toEqual({ ...BUILT_IN, folder, check: { dimensions: 4, millisecondsPerSentence: expect.any(Number) } });
    expect(await get()).toEqual({ ...BUILT_IN, folder });
    expect(await put('  ')).toEqual({ ...BUILT_IN, check: null });
    expect(await get()).toEqual(BUILT_IN);
  });

  it('stays as it is when a folder cannot be used, and it is said why', async () => {
    await put(folder);
    const broken = await writeTinyEncoder(path.join(root, 'broken'), { 'model.onnx': 'hello' });
    const empty = await writeTinyEncoder(path.join(root, 'empty'), { 'model.onnx': null });
    for (const [chosen, why] of [
      [broken, 'cannot be loaded'],
      [empty, 'There is no model in'],
      [path.join(root, 'nowhere'), 'There is no folder'],
      ['models/minilm', 'the whole path'],
    ])
      expect(await refused(chosen)).toMatchObject({ code: 'encoder-unusable', status: 422, detail: expect.stringContaining(why ?? '') });
    expect((await refused(7)).code).toBe('validation');
    expect(await get()).toMatchObject({ folder });
  });

  it('goes back to the built-in one when everything is deleted', async () => {
    await put(folder);
    await studio.ask('/api/delete-all', { method: 'POST', body: { confirm: 'delete everything' } });
    expect(await get()).toEqual(BUILT_IN);
  });
});

it('uses the chosen encoder from the next start on', async () => {
  const paths = dataPaths(path.join(root, 'data'));
  await mkdir(paths.folder);
  await teachForTests(folder);
  await writeChoice(paths.encoder, folder);
  const failures: unknown[] = [];
  const backend = await openBackend({
    paths,
    port: PORT,
    token: TOKEN,
    version: '1.2.3',
    logError: (error) => failures.push(error),
    meaning: 'on',
    listener: fakeListener().listener,
    onMeaningFailed: (error) => failures.push(error),
  });
  const response = await backend.fetch(new Request(`http://127.0.0.1:${PORT}/api/encoder`, { headers: { authorization: `Bearer ${TOKEN}` } }));
  expect(await response.json()).toEqual({ folder, inUse: folder, problem: null });
  await expect.poll(() => backend.meaning(), { timeout: 40_000 }).toBe('ready');
  await backend.close();
  expect(failures).toEqual([]);
});
