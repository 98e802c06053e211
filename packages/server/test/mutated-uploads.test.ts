import { createListener } from '@candor/speech/node';
import { mutated, shortHiss, soundFiles } from '@candor/speech/testing/damaged';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { problemSchema, type Take, takeSchema } from '../src/api/schemas.ts';
import { openStudio, PORT, type Studio, TOKEN } from './studio.ts';

/** The other 400 of the two thousand go through `candor listen`, and all of them through the decoder. */
const FILES = 1_600;
const LIMIT_MS = 5_000;

let studio: Studio;
let files: readonly Uint8Array[];
const listener = createListener();
beforeAll(async () => {
  files = await soundFiles(shortHiss());
  studio = await openStudio({ decode: listener.decode });
});
afterAll(async () => {
  await studio.close();
  await listener.close();
});

const upload = async (bytes: Uint8Array): Promise<Response> =>
  studio.app.request('/api/takes/upload?questionId=five-years&name=answer.wav', {
    method: 'POST',
    headers: {
      host: `127.0.0.1:${PORT}`,
      cookie: `candor-${PORT}=${TOKEN}`,
      origin: `http://127.0.0.1:${PORT}`,
      'content-type': 'audio/wav',
      'content-length': String(bytes.length),
    },
    body: Buffer.from(bytes),
  });
const kept = (): Promise<Take[]> => studio.read(z.array(takeSchema), '/api/takes?questionId=five-years');

test('every format is kept when it is whole', async () => {
  for (const bytes of files) {
    const response = await upload(bytes);
    expect(response.status).toBe(201);
    const take = takeSchema.parse(await response.json());
    expect(Math.abs(take.durationMs - 500)).toBeLessThan(100);
    await studio.takes.remove(take.id);
  }
});

test('every damaged file is kept whole or refused with a reason, in time, and nothing half-stored', { timeout: 600_000 }, async () => {
  const codes = new Map<string, number>();
  let slowest = 0;
  for (let seed = 0; seed < FILES; seed++) {
    const started = performance.now();
    const response = await upload(mutated(files, seed));
    slowest = Math.max(slowest, performance.now() - started);
    const body: unknown = await response.json();
    const code = response.status === 201 ? 'kept' : problemSchema.parse(body).code;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (code === 'kept') await studio.takes.remove(takeSchema.parse(body).id);
    else expect(response.status).toBeLessThan(500);
  }
  expect(await kept()).toEqual([]);
  expect(slowest).toBeLessThan(LIMIT_MS);
  expect(codes.get('kept')).toBeGreaterThan(FILES / 20);
  expect(codes.size).toBeGreaterThan(3);
});
