import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { attemptSchema, draftSchema, exportSchema } from '../src/api/schemas.ts';
import { type Child, clientOf, startServe } from './child.ts';

const KILLS = 50;
/** The kill comes at a random moment of this time after the first answer was stored, in milliseconds. */
const WINDOW_MS = 300;
const WRITERS = 3;
const FIFTEEN_MINUTES_MS = 900_000;
const DRAFTED = 'backup-plan';
const ANSWERED = 'five-years';

let folder: string;
let children: Child[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-kill-'));
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.end('SIGKILL')));
  children = [];
  await rm(folder, { recursive: true, force: true });
});

function spawnServer(): Child {
  const child = startServe(folder);
  children.push(child);
  return child;
}

type Sent = { readonly clientId: string; readonly questionId: string; readonly text: string; readonly durationMs: number };
const newAnswer = (n: number): Sent => ({
  clientId: randomUUID(),
  questionId: ANSWERED,
  text: `In five years I want to lead ward number ${n} and its rota.`,
  durationMs: n,
});

it(
  `has every acknowledged attempt and draft after ${KILLS} kills`,
  async () => {
    const acknowledged = new Map<string, Sent>();
    let unanswered: Sent[] = [];
    let draftRevision = 0;
    let acknowledgedRevision = 0;
    let count = 0;

    /** Sends answers one after the other until the server is gone. */
    const write = async (client: Awaited<ReturnType<typeof clientOf>>, pending: Sent[], stored: () => void): Promise<void> => {
      for (;;) {
        const sent = pending.pop() ?? newAnswer(count++);
        try {
          const response = await client('/api/attempts', 'POST', sent);
          expect([200, 201]).toContain(response.status);
          expect(attemptSchema.parse(await response.json()).text).toBe(sent.text);
          acknowledged.set(sent.clientId, sent);
          stored();
        } catch (error) {
          if (!(error instanceof TypeError)) throw error; // `fetch` throws these when the server is gone.
          unanswered.push(sent);
          return;
        }
      }
    };
    const draft = async (client: Awaited<ReturnType<typeof clientOf>>): Promise<void> => {
      for (;;) {
        const revision = ++draftRevision;
        try {
          const response = await client(`/api/drafts/${DRAFTED}`, 'PUT', { text: `Draft ${revision}`, revision });
          acknowledgedRevision = Math.max(acknowledgedRevision, draftSchema.parse(await response.json()).revision);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          return;
        }
      }
    };
    const check = async (client: Awaited<ReturnType<typeof clientOf>>): Promise<void> => {
      const all = exportSchema.parse(await (await client('/api/export')).json());
      const stored = new Map(all.attempts.map((attempt) => [attempt.clientId, attempt]));
      expect([...acknowledged.values()].filter((sent) => stored.get(sent.clientId)?.text !== sent.text)).toEqual([]);
      expect(new Set(all.attempts.map((attempt) => attempt.number)).size).toBe(all.attempts.length);
      const [kept] = all.drafts;
      expect(kept?.revision ?? 0).toBeGreaterThanOrEqual(acknowledgedRevision);
      expect(kept?.text ?? '').toBe(kept ? `Draft ${kept.revision}` : '');
    };

    let next = spawnServer();
    for (let kill = 0; kill < KILLS; kill++) {
      const server = next;
      await server.line('loaded');
      server.send('go');
      const address = await server.line('started ');
      // Reads its modules while this one works.
      next = spawnServer();
      expect(JSON.parse(await readFile(path.join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: server.pid, address });
      const client = await clientOf(folder, address);
      await check(client);
      let first: () => void = () => undefined;
      const firstStored = new Promise<void>((resolve) => {
        first = resolve;
      });
      const retry = unanswered;
      unanswered = [];
      const writers = [...Array.from({ length: WRITERS }, () => write(client, retry, first)), draft(client)];
      await Promise.race([firstStored, Promise.all(writers)]);
      await sleep(randomInt(WINDOW_MS));
      expect(await server.end('SIGKILL')).toBeNull();
      await Promise.all(writers);
      unanswered.push(...retry);
    }
    await next.line('loaded');
    next.send('go');
    const client = await clientOf(folder, await next.line('started '));
    await check(client);
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
    // Sent again, what was cut off is stored once, whether it had been stored or not.
    for (const sent of unanswered) expect([200, 201]).toContain((await client('/api/attempts', 'POST', sent)).status);
    for (const sent of unanswered) acknowledged.set(sent.clientId, sent);
    await check(client);
  },
  FIFTEEN_MINUTES_MS,
);

it(
  'opens after kills while its database is being made',
  async () => {
    for (let kill = 0; kill < 3; kill++) {
      const server = spawnServer();
      await server.line('loaded');
      server.send('go');
      await server.line('started ');
      await sleep(randomInt(2_500));
      await server.end('SIGKILL');
    }
    const server = spawnServer();
    await server.line('loaded');
    server.send('go');
    const client = await clientOf(folder, await server.line('started '));
    await server.line('ready');
    expect((await client('/api/attempts', 'POST', newAnswer(1))).status).toBe(201);
  },
  FIFTEEN_MINUTES_MS,
);
