import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'candor-folder-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

it('makes what is missing, and takes what is there', async () => {
  const deep = path.join(base, 'a', 'b', 'c');
  await Promise.all([makeFolder(deep), makeFolder(deep)]);
  await makeFolder(deep);
  expect((await stat(deep)).isDirectory()).toBe(true);
});

it('fails where a file stands, and where the file system takes no folders', async () => {
  await writeFile(path.join(base, 'file'), '');
  await expect(makeFolder(path.join(base, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(path.join(base, 'file', 'inside'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  if (process.platform === 'linux') await expect(makeFolder('/proc/candor/data')).rejects.toMatchObject({ code: 'ENOENT' });
});
