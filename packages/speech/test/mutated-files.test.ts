import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { decode } from '../src/decode/decode.ts';
import { createListener } from '../src/node.ts';
import { SPEECH_PROBLEMS } from '../src/problem.ts';
import { mutated, soundFiles } from '../src/testing/damaged.ts';
import { synthesise } from '../src/testing/synthesise.ts';

/** How many damaged files are read, and how many of those also go through the listener with its real engines. */
const FILES = 2_000;
const HEARD = 60;
const LIMIT_MS = 5_000;

let files: readonly Uint8Array[];
const listener = createListener();
beforeAll(async () => {
  // The decoders write of every broken frame.
  for (const method of ['error', 'warn', 'log'] as const) vi.spyOn(console, method).mockImplementation(() => undefined);
  files = await soundFiles((await synthesise('Well, um, yes.')).samples);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await listener.close();
});

test('every damaged file gives sound or a problem with a message, in time', { timeout: 180_000 }, async () => {
  const codes = new Map<string, number>();
  let slowest = 0;
  for (let seed = 0; seed < FILES; seed++) {
    const started = performance.now();
    const result = await decode(mutated(files, seed));
    slowest = Math.max(slowest, performance.now() - started);
    const code = result.ok ? 'fine' : result.error.code;
    if (!result.ok) expect(result.error.message.length).toBeGreaterThan(20);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  expect(slowest).toBeLessThan(LIMIT_MS);
  // The damage is of every kind: some files still play.
  expect(codes.get('fine')).toBeGreaterThan(FILES / 20);
  expect([...codes.keys()].every((code) => code === 'fine' || (SPEECH_PROBLEMS as readonly string[]).includes(code))).toBe(true);
  expect(codes.size).toBeGreaterThan(4);
});

test('the listener lives through them, and hears the next good one', { timeout: 180_000 }, async () => {
  for (let seed = 0; seed < HEARD; seed++) {
    const result = await listener.listen(mutated(files, seed));
    if (!result.ok) expect(SPEECH_PROBLEMS.filter((code) => code !== 'model-failed')).toContain(result.error.code);
  }
  expect(await listener.listen(files[0] ?? new Uint8Array(0))).toMatchObject({ ok: true });
});
