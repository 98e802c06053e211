import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { npmTarball } from '@candor/speech/models';
import { packModel, startRegistry } from '@candor/speech/testing';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Model, modelSchema, settingsSchema } from '../src/api/schemas.ts';
import { openModelStore } from '../src/models/model-store.ts';
import { openStudio, type Studio } from './studio.ts';

const FILES = { LICENSE: Buffer.from('Do as you like.'), 'base.onnx': Buffer.alloc(50_000, 'weights') };
const { model, tarball } = packModel('better', FILES, ['LICENSE', 'base.onnx']);
const ABSENT: Model = {
  name: 'better',
  package: '@tests/better@1.2.3',
  licence: 'MIT',
  downloadBytes: tarball.length,
  keptBytes: 50_015,
  state: 'absent',
  fetchedBytes: 0,
  problem: null,
};

let registry: Awaited<ReturnType<typeof startRegistry>>;
let studio: Studio;
beforeAll(async () => {
  registry = await startRegistry(model, tarball);
  studio = await openStudio({ modelStore: (folder) => openModelStore(folder, [model], npmTarball(registry.env)) });
});
afterEach(async () => {
  await remove();
  await studio.reset();
});
afterAll(async () => {
  await studio.close();
  await registry.close();
});

const list = () => studio.read(z.array(modelSchema), '/api/models');
const install = () => studio.read(modelSchema, '/api/models/better/install', { method: 'POST' }, 202);
const remove = () => studio.read(modelSchema, '/api/models/better', { method: 'DELETE' });
const settings = async () => (await studio.read(settingsSchema, '/api/settings')).recogniser;
const stateIs = (state: Model['state']) => expect.poll(async () => (await list())[0]?.state, { timeout: 20_000 }).toBe(state);
const kept = async (): Promise<string[]> => (await readdir(path.join(studio.folder, 'models'), { recursive: true })).sort();

it('is fetched when it is asked for, hears from then on, and is removed again', async () => {
  expect(await list()).toEqual([ABSENT]);
  expect(registry.asked).toEqual([]);
  expect(await studio.problem('/api/settings', { method: 'PATCH', body: { recogniser: 'better' } })).toMatchObject({
    status: 409,
    code: 'model-not-installed',
  });
  expect([await settings(), studio.ears.used()]).toEqual(['quick', 'quick']);

  expect(await install()).toEqual({ ...ABSENT, state: 'installing' });
  expect(await install()).toMatchObject({ state: 'installing' });
  await stateIs('installed');
  await expect.poll(settings).toBe('better');
  expect(registry.asked.filter((url) => url === '/file.tgz')).toHaveLength(1);
  expect(studio.ears.used()).toBe('better');
  expect(await kept()).toEqual(['better-1.2.3', 'better-1.2.3/LICENSE', 'better-1.2.3/base.onnx']);

  for (const recogniser of ['quick', 'better'] as const) {
    await studio.read(settingsSchema, '/api/settings', { method: 'PATCH', body: { recogniser } });
    expect([await settings(), studio.ears.used()]).toEqual([recogniser, recogniser]);
  }
  expect(await remove()).toEqual(ABSENT);
  expect([await settings(), studio.ears.used(), await kept()]).toEqual(['quick', 'quick', []]);
});

it('can be cancelled in the middle, which is no problem to tell of', async () => {
  registry.answerWith((response, file) => {
    response.writeHead(200, { 'content-length': file.length });
    response.write(file.subarray(0, 20));
  });
  await install();
  expect(await remove()).toEqual(ABSENT);
  expect([await list(), await kept(), await settings()]).toEqual([[ABSENT], [], 'quick']);
});

it('says why nothing came, until it is tried again', async () => {
  registry.answerWith((response) => void response.destroy());
  await install();
  await stateIs('absent');
  expect(await list()).toEqual([{ ...ABSENT, problem: 'The connection broke off, so nothing was installed. Try again.' }]);
  registry.answerWith((response, file) => void response.end(file));
  expect((await install()).problem).toBeNull();
  await stateIs('installed');
});

it('goes back to the quick recogniser when everything is deleted, and keeps what was installed', async () => {
  registry.answerWith((response, file) => void response.end(file));
  await install();
  await expect.poll(settings, { timeout: 20_000 }).toBe('better');
  await studio.ask('/api/delete-all', { method: 'POST', body: { confirm: 'delete everything' } });
  expect([await settings(), studio.ears.used(), (await list())[0]?.state]).toEqual(['quick', 'quick', 'installed']);
});

it('knows no other names', async () => {
  for (const [url, method] of [
    ['/api/models/best/install', 'POST'],
    ['/api/models/best', 'DELETE'],
  ] as const) {
    expect(await studio.problem(url, { method })).toMatchObject({ status: 404, code: 'model-not-found' });
  }
});
