import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attemptSchema, problemSchema } from '../src/api/schemas.ts';
import { MAX_BODY_BYTES } from '../src/problem.ts';
import { type Child, startServe } from './child.ts';

// Requests as they come over a socket, where no client library has put them in order.

let folder: string;
let server: Child;
let address: string;
let authorization: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-socket-'));
  server = startServe(folder);
  server.send('start');
  address = await server.line('started ');
  await server.line('ready');
  authorization = `Bearer ${(await readFile(path.join(folder, 'token'), 'utf8')).trim()}`;
});
afterAll(async () => {
  await server.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

type Asked = { readonly status: number; readonly body: string };

/** `chunks` are sent without a length, `undefined` sends none at all. */
function ask(method: string, url: string, chunks?: readonly string[]): Promise<Asked> {
  const headers: OutgoingHttpHeaders = { authorization, ...(chunks ? { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } : {}) };
  return new Promise((resolve, reject) => {
    const sending = request(new URL(url, address), { method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sending.on('error', reject);
    if (!chunks) sending.removeHeader('content-length');
    for (const chunk of chunks ?? []) sending.write(chunk);
    sending.end();
  });
}

const attempt = (text: string): string => JSON.stringify({ clientId: crypto.randomUUID(), questionId: 'five-years', text, durationMs: 1 });

it('takes a DELETE as browsers send it: without a body, and without the length of one', async () => {
  const { id } = attemptSchema.parse(JSON.parse((await ask('POST', '/api/attempts', [attempt('In five years I want to lead a ward.')])).body));
  expect(await ask('DELETE', `/api/attempts/${id}`)).toEqual({ status: 204, body: '' });
  expect(await ask('GET', '/api/attempts')).toEqual({ status: 200, body: '[]' });
});

it('takes a body in pieces, and no more of it than any other', async () => {
  const whole = attempt('In five years I want to lead a ward – “Ward 4”.');
  expect((await ask('POST', '/api/attempts', [whole.slice(0, 50), whole.slice(50)])).status).toBe(201);
  const tooMuch = await ask('POST', '/api/attempts', [attempt('a'.repeat(MAX_BODY_BYTES))]);
  expect(problemSchema.parse(JSON.parse(tooMuch.body)).code).toBe('body-too-large');
});
