import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attemptSchema, comparisonSchema, exportSchema, recordingSchema, settingsSchema, type Take, takeSchema } from '../src/api/schemas.ts';
import { CHUNK_HEAD_BYTES } from '../src/takes/limits.ts';
import type { FromServer } from '../src/takes/stream.ts';
import { openStudio, PORT, type Studio, TOKEN } from './studio.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
beforeEach(() => studio.reset());
afterAll(() => studio.close());

const begin = (questionId = 'five-years'): Promise<Take> =>
  studio.read(takeSchema, '/api/takes', { method: 'POST', body: { questionId, device: 'Built-in microphone' } }, 201);

const chunk = (first: number, samples: number, value = 1_000): Buffer => {
  const bytes = Buffer.alloc(CHUNK_HEAD_BYTES + 2 * samples);
  bytes.writeUInt32LE(first, 0);
  for (let i = 0; i < samples; i++) bytes.writeInt16LE(value, CHUNK_HEAD_BYTES + 2 * i);
  return bytes;
};

/** Speaks for some quarters of a second, without a socket. */
async function speak(id: string, quarters: number, value = 1_000): Promise<FromServer[]> {
  const said: FromServer[] = [];
  const connection = studio.takes.connect(id, { send: (message) => said.push(message), close: () => undefined });
  for (let i = 0; i < quarters; i++) connection?.chunk(chunk(i * 4_000, 4_000, value));
  await expect.poll(() => said.filter(({ type }) => type === 'stored').length, { timeout: 30_000 }).toBe(quarters);
  connection?.closed();
  return said;
}
const finish = (id: string, status = 201) => studio.read(attemptSchema, `/api/takes/${id}/finish`, { method: 'POST' }, status);
const upload = async (bytes: Buffer | string, questionId = 'five-years'): Promise<Response> =>
  studio.app.request(`/api/takes/upload?questionId=${questionId}&name=answer.mp3`, {
    method: 'POST',
    headers: {
      host: `127.0.0.1:${PORT}`,
      cookie: `candor-${PORT}=${TOKEN}`,
      origin: `http://127.0.0.1:${PORT}`,
      'content-type': 'audio/mpeg',
      'content-length': String(bytes.length),
    },
    body: bytes,
  });

describe('a take', () => {
  it('is begun, spoken into, listed, and becomes one attempt with its transcript', async () => {
    const take = await begin();
    expect(take).toMatchObject({
      questionId: 'five-years',
      source: 'microphone',
      device: 'Built-in microphone',
      state: 'paused',
      durationMs: 0,
      attemptId: null,
    });
    await speak(take.id, 8);
    expect(await studio.read(z.array(takeSchema), '/api/takes?questionId=five-years')).toMatchObject([{ id: take.id, durationMs: 2_000, heardMs: 2_000 }]);
    expect(await studio.read(z.array(takeSchema), '/api/takes?questionId=motivation')).toEqual([]);

    const attempt = await finish(take.id);
    expect(attempt).toMatchObject({ questionId: 'five-years', text: 'Um in five years I want to lead the night ward.', durationMs: 2_000, number: 1 });
    expect(studio.analysed.at(-1)).toMatchObject({
      recording: { durationMs: 2_000, transcript: { words: [{ text: 'Um', kind: 'filledPause' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}] } },
    });
    expect(await studio.read(takeSchema, `/api/takes/${take.id}`)).toMatchObject({ state: 'heard', attemptId: attempt.id });
    expect((await finish(take.id, 200)).id).toBe(attempt.id);
    const recording = await studio.read(recordingSchema, `/api/attempts/${attempt.id}/recording`);
    expect(recording).toMatchObject({ takeId: take.id, source: 'microphone', corrected: false, durationMs: 2_000, transcript: { times: 'exact' } });
    expect(recording.pitch?.hertz).toHaveLength(200);
  });

  it('is heard while it is spoken, so that only the tail is left', async () => {
    const take = await begin();
    await speak(take.id, 4);
    expect(studio.ears.sessions).toMatchObject([{ samples: 16_000, finished: false }]);
    await finish(take.id);
    expect(studio.ears.sessions).toMatchObject([{ samples: 16_000, finished: true }]);
  });

  it('plays, whole and in parts, also while it is being recorded', async () => {
    const take = await begin();
    await speak(take.id, 2);
    const whole = await studio.ask(`/api/takes/${take.id}/audio`);
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([200, 'audio/wav', 'bytes']);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect([bytes.length, bytes.toString('latin1', 0, 4), bytes.readUInt32LE(24), bytes.readUInt32LE(40), bytes.readInt16LE(44)]).toEqual([
      16_044,
      'RIFF',
      16_000,
      16_000,
      1_000,
    ]);
    const part = await studio.ask(`/api/takes/${take.id}/audio`, { headers: { range: 'bytes=40-47' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 40-47/16044']);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(40, 48));
    const tail = await studio.ask(`/api/takes/${take.id}/audio`, { headers: { range: 'bytes=-4' } });
    expect([tail.status, (await tail.arrayBuffer()).byteLength]).toEqual([206, 4]);
    expect((await studio.ask(`/api/takes/${take.id}/audio`, { headers: { range: 'bytes=99999-' } })).status).toBe(416);
  });

  it('takes no chunk twice, none too early, and none that is no sound', async () => {
    const { id } = await begin();
    const said: FromServer[] = [];
    const closed: number[] = [];
    const connection = studio.takes.connect(id, { send: (message) => said.push(message), close: (code) => closed.push(code) });
    connection?.chunk(chunk(0, 1_000));
    connection?.chunk(chunk(0, 1_000)); // again, because its acknowledgement was lost
    connection?.chunk(chunk(500, 1_000)); // half of it is known
    connection?.chunk(chunk(9_000, 1_000)); // something is missing before
    await expect.poll(() => said).toHaveLength(5);
    expect(said).toEqual([
      { type: 'ready', samples: 0 },
      { type: 'stored', samples: 1_000 },
      { type: 'stored', samples: 1_000 },
      { type: 'stored', samples: 1_500 },
      { type: 'missing', samples: 1_500 },
    ]);
    for (const bad of [Buffer.alloc(4), Buffer.alloc(7), chunk(0, 4_001)]) connection?.chunk(bad);
    await expect.poll(() => closed).toEqual([4008, 4008, 4008]);
  });

  it('announces its last minute and ends after ten', { timeout: 60_000 }, async () => {
    const { id } = await begin();
    const quarters = 4 * 60 * 10;
    const said = await speak(id, quarters);
    expect(said.filter(({ type }) => type !== 'stored')).toEqual([
      { type: 'ready', samples: 0 },
      { type: 'almost-full', leftMs: 60_000 },
      { type: 'full', samples: 9_600_000 },
    ]);
  });

  it('belongs to one page at a time', async () => {
    const { id } = await begin();
    const closed: [string, number][] = [];
    const first = studio.takes.connect(id, { send: () => undefined, close: (code) => closed.push(['first', code]) });
    studio.takes.connect(id, { send: () => undefined, close: (code) => closed.push(['second', code]) });
    first?.chunk(chunk(0, 100));
    expect(closed).toEqual([['first', 4001]]);
    studio.takes.connect(crypto.randomUUID(), { send: () => undefined, close: (code) => closed.push(['none', code]) });
    await studio.ask(`/api/takes/${id}`, { method: 'DELETE' });
    expect(closed.slice(1)).toEqual([
      ['none', 4004],
      ['second', 4004],
    ]);
    expect((await studio.problem(`/api/takes/${id}`)).code).toBe('take-not-found');
  });

  it('stays when nobody can be heard, or when recognition fails, and can be tried again', async () => {
    const silent = await begin();
    await speak(silent.id, 2, 0);
    expect((await studio.problem(`/api/takes/${silent.id}/finish`, { method: 'POST' })).code).toBe('sound-silent');
    const take = await begin();
    await speak(take.id, 2);
    studio.ears.failWith('model-failed');
    expect((await studio.problem(`/api/takes/${take.id}/finish`, { method: 'POST' })).code).toBe('cannot-hear');
    studio.ears.failWith(null);
    await finish(take.id);
    expect(await studio.read(z.array(takeSchema), '/api/takes')).toHaveLength(2);
  });

  it('needs a question, and is no page to look at', async () => {
    expect((await studio.problem('/api/takes', { method: 'POST', body: { questionId: 'none', device: '' } })).code).toBe('question-not-found');
    const { id } = await begin();
    expect((await studio.problem(`/api/takes/${id}/stream`)).code).toBe('upgrade-required');
    expect((await studio.problem(`/api/takes/${id}/finish`, { method: 'POST' })).code).toBe('sound-empty');
    expect((await studio.problem('/api/attempts/none/recording')).code).toBe('attempt-not-found');
    const typed = await studio.submit('five-years', 'In five years I want to lead a ward.');
    expect((await studio.problem(`/api/attempts/${typed.id}/recording`)).code).toBe('recording-not-found');
    expect((await studio.problem(`/api/attempts/${typed.id}/transcript`, { method: 'PUT', body: { text: 'x' } })).code).toBe('recording-not-found');
  });
});

describe('an uploaded file', () => {
  it('becomes a take, and an attempt like any other', async () => {
    const response = await upload(Buffer.alloc(32_000, 1));
    const take = takeSchema.parse(await response.json());
    expect([response.status, take]).toMatchObject([201, { source: 'upload', device: 'answer.mp3', state: 'stopped', durationMs: 2_000 }]);
    expect((await finish(take.id)).durationMs).toBe(2_000);
  });

  it.each([
    ['unknown-format', 415],
    ['damaged', 422],
    ['truncated', 422],
    ['too-long', 422],
    ['too-slow', 422],
  ])('says what is wrong with one that cannot be used, and keeps nothing of it: %s', async (code, status) => {
    const response = await upload(`bad ${code}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, `sound-${code}`]);
    expect(await readdir(path.join(studio.folder, 'takes'))).toEqual([]);
  });

  it('that is silent leaves nothing behind', async () => {
    const take = takeSchema.parse(await (await upload(Buffer.alloc(16_000))).json());
    studio.ears.failWith('silent');
    expect((await studio.problem(`/api/takes/${take.id}/finish`, { method: 'POST' })).code).toBe('sound-silent');
    expect(await readdir(path.join(studio.folder, 'takes'))).toEqual([]);
    expect((await upload('')).status).toBe(422);
  });
});

describe('a transcript', () => {
  it('is corrected: the words are read anew, their times are kept', async () => {
    const take = await begin();
    await speak(take.id, 8);
    const attempt = await finish(take.id);
    const text = 'Um, in five years I want to lead the night shift.';
    const url = `/api/attempts/${attempt.id}/transcript`;
    const corrected = await studio.read(attemptSchema, url, { method: 'PUT', body: { text } });
    expect(corrected).toMatchObject({ id: attempt.id, text, number: 1 });
    const { transcript, corrected: isCorrected } = await studio.read(recordingSchema, `/api/attempts/${attempt.id}/recording`);
    expect(isCorrected).toBe(true);
    expect(transcript.words.at(-2)).toEqual({ text: 'night', startMs: 3_600, endMs: 3_900, confidence: 0.9, kind: 'word' });
    expect(transcript.words.at(-1)).toMatchObject({ text: 'shift.', startMs: 4_000, endMs: 4_300 });
    expect(studio.analysed.at(-1)).toMatchObject({ text, recording: { transcript: { times: 'exact' } } });
    expect((await finish(take.id, 200)).text).toBe(text);
  });

  it('is part of a comparison and of the export', async () => {
    const ids: string[] = [];
    for (const quarters of [4, 8]) {
      const take = await begin();
      await speak(take.id, quarters);
      ids.push((await finish(take.id)).id);
    }
    const { before, after } = await studio.read(comparisonSchema, `/api/attempts/${ids[1]}/compare/${ids[0]}`);
    expect([before.durationMs, after.durationMs]).toEqual([1_000, 2_000]);
    const all = await studio.read(exportSchema, '/api/export');
    expect(all.attempts.map(({ recording }) => recording?.durationMs)).toEqual([1_000, 2_000]);
  });
});

describe('how long recordings are kept', () => {
  const days = (keepRecordingsDays: number | null) => studio.read(settingsSchema, '/api/settings', { method: 'PATCH', body: { keepRecordingsDays } });
  const kept = async () => (await studio.read(z.array(takeSchema), '/api/takes')).length;

  it('is thirty days, another number, for ever, or until the feedback is there', async () => {
    expect((await studio.read(settingsSchema, '/api/settings')).keepRecordingsDays).toBe(30);
    const { tidy } = studio.services.speak;
    const take = await begin();
    await speak(take.id, 2);
    const attempt = await finish(take.id);
    studio.wait(29 * 86_400_000);
    await tidy();
    expect(await kept()).toBe(1);
    await days(null);
    studio.wait(400 * 86_400_000);
    await tidy();
    expect(await kept()).toBe(1);
    await days(7);
    await tidy();
    expect(await kept()).toBe(0);
    // The words stay.
    expect(await studio.read(recordingSchema, `/api/attempts/${attempt.id}/recording`)).toMatchObject({ takeId: null, durationMs: 500 });

    await days(0);
    const last = await begin();
    await speak(last.id, 2);
    await tidy();
    expect(await kept()).toBe(1);
    await finish(last.id);
    expect(await kept()).toBe(0);
  });

  it('ends with the attempt, and with everything', async () => {
    const take = await begin();
    await speak(take.id, 2);
    const attempt = await finish(take.id);
    await studio.ask(`/api/attempts/${attempt.id}`, { method: 'DELETE' });
    expect(await kept()).toBe(0);
    const other = await begin();
    await speak(other.id, 2);
    await finish(other.id);
    await studio.ask('/api/delete-all', { method: 'POST', body: { confirm: 'delete everything' } });
    expect(await readdir(path.join(studio.folder, 'takes'))).toEqual([]);
  });
});
