import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, it } from 'vitest';
import { describeError, openLog } from './logger.ts';

it('says what failed and where, and nothing of what a person wrote', () => {
  const failed = new DrizzleQueryError('insert into attempts values ($1)', ['First,\n  at a secret place, I answered'], new Error('disk full'));
  const described = describeError(failed);
  expect(described).toMatchObject({ message: 'Failed query: insert into attempts values ($1)', cause: { message: 'disk full' } });
  expect(described.at.length).toBeGreaterThan(0);
  expect(JSON.stringify(described)).not.toContain('secret');
  expect(describeError('My secret answer')).toEqual({ type: 'string', message: 'Thrown, and not an error', at: [] });
});

it('writes to the file, readable by its owner only, and puts a large one aside', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'candor-log-'));
  const file = path.join(folder, 'candor.log');
  await writeFile(file, 'x'.repeat(1_000_001));
  const { log, close } = await openLog(file);
  log.error({ err: new Error('disk full'), path: '/api/attempts' }, 'A request failed');
  await close();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ level: 50, path: '/api/attempts', msg: 'A request failed', err: { message: 'disk full' } });
  expect((await stat(`${file}.1`)).size).toBe(1_000_001);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});
