import path from 'node:path';
import { mutated, shortHiss, soundFiles } from '@candor/speech/testing/damaged';
import { expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';

/** The other 1,600 of the two thousand go through the upload, and all of them through the decoder. */
const FILES = 400;
const FIRST = 1_600;

test('candor listen gives every damaged file a line with what was heard or why not, and no stack', { timeout: 600_000 }, async () => {
  const whole = await soundFiles(shortHiss());
  const names = Array.from({ length: FILES }, (_, seed) => `${seed}.wav`);
  const folder = await folderOf(Object.fromEntries(names.map((name, seed) => [name, mutated(whole, FIRST + seed)])));
  const { code, stdout, stderr } = await candor(['listen', '--json', ...names], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; words?: unknown[]; error?: { code: string; message: string } });
  expect(lines.map(({ file }) => path.basename(file))).toEqual(names);
  const codes = new Map<string, number>();
  for (const { words, error } of lines) {
    expect(words === undefined).toBe(error !== undefined);
    const is = error?.code ?? 'heard';
    codes.set(is, (codes.get(is) ?? 0) + 1);
  }
  expect(codes.get('model-failed')).toBeUndefined();
  // Of a hiss no words are heard: it was read.
  expect(codes.get('silent')).toBeGreaterThan(FILES / 20);
  expect(codes.size).toBeGreaterThan(3);
});
