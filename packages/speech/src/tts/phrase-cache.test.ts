import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPhraseCache } from './phrase-cache.ts';

const sound = (value: number) => ({ samples: new Float32Array(1_000).fill(value), sampleRate: 22_050 });
/** Of one such sound: two bytes a sample, and the header. */
const BYTES = 2_044;

describe('createPhraseCache', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'phrases-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const onlyFile = async (): Promise<string> => path.join(folder, (await readdir(folder))[0] ?? '');

  it('gives back what it kept, also after a restart, and nothing else', async () => {
    const cache = createPhraseCache(path.join(folder, 'new'));
    expect(await cache.find('a')).toBeNull();
    await cache.keep('a', sound(0.5));
    const found = await createPhraseCache(path.join(folder, 'new')).find('a');
    expect(found?.sampleRate).toBe(22_050);
    expect(found?.samples).toHaveLength(1_000);
    expect(found?.samples[0]).toBeCloseTo(0.5, 3);
    expect(await cache.find('b')).toBeNull();
    await cache.clear();
    expect(await cache.find('a')).toBeNull();
  });

  it('drops what was not wanted for longest when its room is used up', async () => {
    const cache = createPhraseCache(folder, 2 * BYTES);
    const old = new Date(Date.now() - 60_000);
    for (const key of ['a', 'b']) {
      await cache.keep(key, sound(0.1));
      for (const name of await readdir(folder)) await utimes(path.join(folder, name), old, old);
    }
    await cache.find('a');
    await cache.keep('c', sound(0.1));
    expect([await cache.find('a'), await cache.find('b'), await cache.find('c')].map((one) => one !== null)).toEqual([true, false, true]);
    await cache.keep('too long', { samples: new Float32Array(10_000), sampleRate: 22_050 });
    expect(await cache.find('too long')).toBeNull();
  });

  it('makes anew what is damaged', async () => {
    const cache = createPhraseCache(folder);
    await cache.keep('a', sound(0.1));
    await truncate(await onlyFile(), 500);
    expect(await cache.find('a')).toBeNull();
    await writeFile(await onlyFile(), 'no sound');
    expect(await cache.find('a')).toBeNull();
  });

  it('goes without where it cannot write', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const cache = createPhraseCache(path.join(file, 'below'));
    await cache.keep('a', sound(0.1));
    expect(await cache.find('a')).toBeNull();
  });
});
