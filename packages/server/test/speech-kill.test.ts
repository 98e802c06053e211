import { randomInt } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { attemptSchema, takeSchema } from '../src/api/schemas.ts';
import { HEADER_BYTES, SAMPLE_RATE } from '../src/takes/wav.ts';
import { type Child, clientOf, startServe } from './child.ts';
import { speaker } from './speaker.ts';

const ACCIDENTS = 40;
const TEN_MINUTES_MS = 600_000;
const MOST_LOST_SAMPLES = SAMPLE_RATE;

let folder: string;
let children: Child[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-speech-kill-'));
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

it(
  `loses at most a second of speech in each of ${ACCIDENTS} accidents: sockets cut, pages closed, servers killed`,
  async () => {
    let next = spawnServer();
    const start = async () => {
      const server = next;
      await server.line('loaded');
      server.send('go');
      const address = await server.line('started ');
      await server.line('ready');
      next = spawnServer();
      return { server, address, client: await clientOf(folder, address) };
    };
    let { server, address, client } = await start();
    const take = takeSchema.parse(await (await client('/api/takes', 'POST', { questionId: 'five-years', device: 'test' })).json());
    const token = client.token;
    let voice = speaker({ address, token, id: take.id, from: 0 });
    const lost: number[] = [];
    for (let accident = 0; accident < ACCIDENTS; accident++) {
      // One accident at a time: the next comes some time after the last is overcome.
      await expect.poll(() => voice.spoken() - voice.stored(), { timeout: 30_000 }).toBeLessThan(SAMPLE_RATE / 2);
      await sleep(randomInt(600));
      const kind = (['socket', 'page', 'server'] as const)[accident % 3];
      const spoken = voice.spoken();
      if (kind === 'socket') {
        voice.cut();
        continue;
      }
      if (kind === 'server') {
        // The page stays open and has the rest in its memory.
        expect(await server.end('SIGKILL')).toBeNull();
        const stored = voice.stored();
        ({ server, address, client } = await start());
        const { durationMs } = takeSchema.parse(await (await client(`/api/takes/${take.id}`)).json());
        expect((durationMs * SAMPLE_RATE) / 1000).toBeGreaterThanOrEqual(stored - SAMPLE_RATE / 1000);
        voice.moveTo(address);
        continue;
      }
      // What the page had not sent is gone with it: the next one goes on from what is stored.
      voice.close();
      const kept = await onDisk(client, take.id);
      lost.push(spoken - kept);
      voice = speaker({ address, token, id: take.id, from: kept });
    }
    await voice.finish();
    const spoken = voice.spoken();
    // Every sample is where it belongs, with none left out or twice.
    const sound = Buffer.from(await (await client(`/api/takes/${take.id}/audio`)).arrayBuffer());
    expect((sound.length - HEADER_BYTES) / 2).toBe(spoken);
    for (let i = 0; i < spoken; i++) if (sound.readInt16LE(HEADER_BYTES + 2 * i) !== voice.sampleAt(i)) expect.fail(`sample ${i} of ${spoken} is another one`);
    expect(Math.max(...lost)).toBeLessThanOrEqual(MOST_LOST_SAMPLES);
    expect(lost.length).toBe(Math.floor(ACCIDENTS / 3));
    // And it can be heard.
    const answer = await client(`/api/takes/${take.id}/finish`, 'POST');
    expect(answer.status).toBe(201);
    const attempt = attemptSchema.parse(await answer.json());
    expect(attempt.durationMs).toBe(Math.round((spoken * 1000) / SAMPLE_RATE));
    expect((await readdir(path.join(folder, 'takes'))).sort()).toEqual([`${take.id}.json`, `${take.id}.wav`]);
  },
  TEN_MINUTES_MS,
);

/** Samples that are stored, once the socket that was cut is known to be. */
async function onDisk(client: Awaited<ReturnType<typeof clientOf>>, id: string): Promise<number> {
  await sleep(30);
  const { durationMs } = takeSchema.parse(await (await client(`/api/takes/${id}`)).json());
  return (durationMs * SAMPLE_RATE) / 1000;
}
