import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { interviewReportSchema, type Plan } from '@candor/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attemptSchema, attemptSummarySchema, exportSchema, type Interview, interviewSchema, recordingSchema, type ToRoom } from '../src/api/schemas.ts';
import { type Child, clientOf, startServe } from './child.ts';
import { enterRoom, type RoomClient } from './room-client.ts';

// The whole server in a process of its own, with a real database, over real sockets.

let folder: string;
let server: Child;
let ask: Awaited<ReturnType<typeof clientOf>>;
let address: string;

async function start(): Promise<void> {
  server = startServe(folder);
  server.send('start');
  address = await server.line('started ');
  await server.line('ready');
  ask = await clientOf(folder, address);
}
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'candor-interview-'));
  await start();
});
afterAll(async () => {
  await server.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const ANSWER = 'In five years I want to lead the night ward. I run the induction now, and two of the people I trained stayed on.';
const OWN = 'What would you change about our rota?';
const PLAN: Plan = {
  role: 'ward nurse',
  company: 'St Anne’s',
  kind: 'screening',
  minutes: 10,
  interviewers: [{ id: 'ruth', name: 'Ruth', title: 'ward sister', persona: 'neutral', voice: null }],
  order: 'fixed',
  questions: [
    { key: 'first', questionId: 'five-years', question: 'Where do you see yourself in five years?', form: 'short', kind: 'about-you', interviewerId: 'ruth' },
    { key: 'second', questionId: null, question: OWN, form: 'plan', kind: 'opinion', interviewerId: 'ruth' },
  ],
  manners: { patienceMs: 2_000, interruptions: false },
  smallTalk: false,
};

async function read<S extends z.ZodType>(schema: S, url: string, method = 'GET', body?: unknown): Promise<z.output<S>> {
  const response = await ask(url, method, body);
  const text = await response.text();
  expect({ url, ok: response.ok, text: response.ok ? '' : text }).toEqual({ url, ok: true, text: '' });
  return schema.parse(JSON.parse(text));
}

const begin = (plan: Plan = PLAN): Promise<Interview> => read(interviewSchema, '/api/interviews', 'POST', { plan });
const enter = (id: string): Promise<RoomClient> => enterRoom({ address, token: ask.token, id });
const attemptsOf = async (id: string) => (await read(z.array(attemptSummarySchema), '/api/attempts')).filter(({ interviewId }) => interviewId === id);
async function code(url: string, method = 'GET', body?: unknown): Promise<string> {
  return z.object({ code: z.string() }).parse(await (await ask(url, method, body)).json()).code;
}

/** Waits until something is so that is done after the room was told of the end. */
async function until<T>(get: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (let i = 0; i < 100; i++) {
    const value = await get();
    if (isSo(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came to be so');
}

/** Answers whatever is asked until the interview is over. */
async function finish(room: RoomClient): Promise<Extract<ToRoom, { type: 'ended' }>> {
  for (;;) {
    const listen = await room.next('listen', 'ended');
    if (listen.type === 'ended') return listen;
    if (listen.questionKey === null) room.send({ type: 'button', button: 'done' });
    else
      room.send({
        type: 'typed',
        text: listen.questionKey === 'first' ? ANSWER : 'I would ask the night staff first, because they know which handovers fail.',
      });
  }
}

describe('a typed interview', () => {
  it('goes from greeting to report, and its answers stand in the history', async () => {
    const interview = await begin();
    expect(interview).toMatchObject({ state: 'planned', startedAt: null, endedAt: null, elapsedMs: 0, answered: 0 });
    expect(interview.plan.questions[1]).toMatchObject({ question: OWN, questionId: expect.stringMatching(/^own-/) });
    expect(await code(`/api/interviews/${interview.id}/report`)).toBe('interview-not-over');

    const room = await enter(interview.id);
    expect(await room.next('room')).toEqual({
      type: 'room',
      interview,
      stage: 'greeting',
      turns: [],
      floor: null,
      questionKey: null,
      waiting: false,
      paused: false,
      elapsedMs: 0,
      samples: 0,
    });
    room.hello();
    const ended = await finish(room);
    expect(ended).toMatchObject({ because: 'finished', reportPath: `/interviews/${interview.id}/report` });
    expect(await room.closed).toEqual({ code: 4002, reason: 'ended' });
    expect(room.said.filter(({ type }) => type === 'stage').map((one) => 'stage' in one && one.stage)).toEqual(
      expect.arrayContaining(['greeting', 'framing', 'questions', 'candidate-questions', 'closing']),
    );
    // Nothing that judges, and no reason for a follow-up, goes over the socket.
    for (const text of room.raw) expect(text).not.toMatch(/"(feedback|followUp|elements|findings|intent|levels|trigger|itemId)"/);

    const attempts = await until(
      () => attemptsOf(interview.id),
      ({ length }) => length === 2,
    );
    expect(attempts.map(({ questionId }) => questionId).sort()).toEqual(['five-years', interview.plan.questions[1]?.questionId]);
    const first = attempts.find(({ questionId }) => questionId === 'five-years');
    expect((await read(attemptSchema, `/api/attempts/${first?.id}`)).text.startsWith(ANSWER)).toBe(true);
    const report = await read(interviewReportSchema, `/api/interviews/${interview.id}/report`);
    expect(report.questions.map(({ key, status }) => ({ key, status }))).toEqual([
      { key: 'first', status: 'answered' },
      { key: 'second', status: 'answered' },
    ]);
    expect(await read(interviewSchema, `/api/interviews/${interview.id}`)).toMatchObject({ state: 'ended', answered: 2 });
    expect((await read(interviewReportSchema, `/api/interviews/${interview.id}/report?against=${interview.id}`)).comparison).not.toBeNull();

    const [text, pdf] = await Promise.all([ask(`/api/interviews/${interview.id}/report.md`), ask(`/api/interviews/${interview.id}/report.pdf`)]);
    expect([text.headers.get('content-type'), pdf.headers.get('content-type')]).toEqual(['text/markdown; charset=utf-8', 'application/pdf']);
    expect(text.headers.get('content-disposition')).toMatch(/^attachment; filename="candor-interview-\d{4}-\d\d-\d\d\.md"$/);
    expect(await text.text()).toContain(OWN);
    expect((await pdf.text()).startsWith('%PDF-')).toBe(true);

    // Who comes back is told that it is over.
    const again = await enter(interview.id);
    expect((await again.next('room')).interview.state).toBe('ended');
    await again.next('ended');
    expect((await again.closed).code).toBe(4002);
  });

  it('is exported with everything said, and deleted with its answers', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello();
    await finish(room);
    await until(
      () => attemptsOf(id),
      ({ length }) => length === 2,
    );
    const exported = await read(exportSchema, '/api/export');
    expect(exported.formatVersion).toBe(3);
    const log = exported.interviews.find((one) => one.id === id)?.log;
    expect(log?.turns.filter(({ by }) => by === 'candidate').map(({ text }) => text)).toContain(ANSWER);
    expect(exported.attempts.filter(({ interviewId }) => interviewId === id).map(({ questionKey }) => questionKey)).toEqual(['first', 'second']);

    expect((await ask(`/api/interviews/${id}`, 'DELETE')).status).toBe(204);
    expect(await attemptsOf(id)).toEqual([]);
    expect(await code(`/api/interviews/${id}`)).toBe('interview-not-found');
    expect(await code(`/api/interviews/${id}`, 'DELETE')).toBe('interview-not-found');
    const gone = await enter(id);
    expect(await gone.closed).toEqual({ code: 4004, reason: 'no such interview' });
  });

  it('waits while nobody is in the room, and puts the question again', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello();
    await room.next('listen');
    room.send({ type: 'typed', text: ANSWER });
    await room.next('heard');
    room.leave();
    const back = await enter(id);
    const before = await back.next('room');
    expect(before.turns.map(({ text }) => text)).toContain(ANSWER);
    expect(before.interview.state).toBe('running');
    back.hello();
    const after = await back.next('room');
    expect(after.turns.length).toBeGreaterThanOrEqual(before.turns.length);
    expect(await finish(back)).toMatchObject({ because: 'finished' });
  });

  it('pauses and goes on, also after the room was left', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello();
    await room.next('listen');
    room.send({ type: 'button', button: 'pause' });
    await room.next('paused');
    room.leave();
    const back = await enter(id);
    expect(await back.next('room')).toMatchObject({ paused: true, floor: null, interview: { state: 'paused' } });
    back.hello();
    expect(await back.next('room')).toMatchObject({ paused: true });
    back.send({ type: 'button', button: 'resume' });
    await back.next('resumed');
    back.send({ type: 'button', button: 'leave' });
    expect(await back.next('ended')).toMatchObject({ because: 'left' });
    expect((await read(interviewReportSchema, `/api/interviews/${id}/report`)).endedBecause).toBe('left');
  });
});

describe('after kill -9', () => {
  it('goes on at the same question with everything that was said', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello();
    await room.next('listen');
    room.send({ type: 'typed', text: ANSWER });
    const { turn } = await room.next('heard');
    await server.end('SIGKILL');
    await start();

    const back = await enter(id);
    const there = await back.next('room');
    expect(there.turns).toContainEqual(turn);
    expect(there.interview).toMatchObject({ state: 'running', answered: 1 });
    back.hello();
    const { questionKey } = await back.next('listen');
    const question = there.turns.findLast((one) => one.by === 'interviewer' && one.questionKey !== null);
    expect(questionKey).toBe(question?.questionKey);
    back.send({ type: 'typed', text: ANSWER });
    await finish(back);
    const attempts = await until(
      () => attemptsOf(id),
      ({ length }) => length === 2,
    );
    expect(attempts).toHaveLength(2);
  });

  it('makes attempts of answers whose interview had just ended', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello();
    await finish(room);
    await server.end('SIGKILL');
    await start();
    const attempts = await until(
      () => attemptsOf(id),
      ({ length }) => length === 2,
    );
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a room that does not keep to the rules', () => {
  it.each([
    ['what is not JSON', '{', 4008],
    ['an unknown message', '{"type":"shout"}', 4008],
    ['a message with more than it may have', '{"type":"hello","voice":"captions","microphone":false,"admin":true}', 4008],
    ['an answer before hello', '{"type":"typed","text":"Hello?"}', 4008],
    ['sound that was not announced', Buffer.alloc(36), 4008],
    ['more than any message has', `{"type":"typed","text":"${'a'.repeat(200_000)}"}`, 1009],
  ])('closes the connection after %s, and the interview can be gone on with', async (_what, message, expected) => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.sendRaw(message);
    expect((await room.closed).code).toBe(expected);
    const back = await enter(id);
    await back.next('room');
    back.hello();
    await back.next('listen');
    back.leave();
  });

  it('takes what comes in another order as it is', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello();
    room.stopHearing();
    for (const button of ['resume', 'skip', 'done', 'think', 'repeat', 'rephrase', 'pause', 'resume'] as const) room.send({ type: 'button', button });
    room.send({ type: 'spoke', turnId: 'no such turn' });
    room.send({ type: 'typing' });
    room.send({ type: 'typed', text: 'And another thing.' });
    room.send({ type: 'button', button: 'leave' });
    expect(await room.next('ended')).toMatchObject({ because: 'left' });
    expect(await room.closed).toEqual({ code: 4002, reason: 'ended' });
  });

  it('lets one in at a time', async () => {
    const { id } = await begin();
    const first = await enter(id);
    await first.next('room');
    first.hello();
    await first.next('listen');
    const second = await enter(id);
    expect(await first.closed).toEqual({ code: 4001, reason: 'taken over' });
    await second.next('room');
    second.hello();
    expect(await finish(second)).toMatchObject({ because: 'finished' });
  });

  it('needs a web socket and the token', async () => {
    const { id } = await begin();
    expect(await code(`/api/interviews/${id}/stream`)).toBe('upgrade-required');
    const stranger = await enterRoom({ address, token: 'wrong', id });
    expect((await stranger.closed).code).toBe(1006);
  });

  it.each([
    ['a question of nobody', { ...PLAN, questions: [{ ...PLAN.questions[0], interviewerId: 'nobody' }] }],
    ['a question twice', { ...PLAN, questions: [PLAN.questions[0], PLAN.questions[0]] }],
    ['no question', { ...PLAN, questions: [] }],
    ['four interviewers', { ...PLAN, interviewers: ['a', 'b', 'c', 'd'].map((id) => ({ ...PLAN.interviewers[0], id })) }],
    ['another length', { ...PLAN, minutes: 11 }],
  ])('refuses a plan with %s', async (_what, plan) => {
    expect(await code('/api/interviews', 'POST', { plan })).toBe('validation');
  });
});

describe('a spoken interview', () => {
  it('hears, and keeps the sound of each answer with its attempt', async () => {
    const { id } = await begin({ ...PLAN, questions: PLAN.questions.slice(0, 1) });
    const room = await enter(id);
    await room.next('room');
    room.hello({ microphone: true, device: 'The blue one' });
    let at = 0;
    for (;;) {
      const listen = await room.next('listen', 'ended');
      if (listen.type === 'ended') break;
      if (listen.questionKey === null) {
        room.send({ type: 'button', button: 'done' });
        continue;
      }
      at = await room.sound(at, 1_000, true);
      expect(await room.next('speech')).toEqual({ type: 'speech', speaking: true });
      at = await room.sound(at, 400, false);
      expect(await room.next('speech')).toEqual({ type: 'speech', speaking: false });
      await room.next('heard');
    }
    const [attempt] = await until(
      () => attemptsOf(id),
      ({ length }) => length === 1,
    );
    const recording = await read(recordingSchema, `/api/attempts/${attempt?.id}/recording`);
    expect(recording).toMatchObject({ source: 'microphone', device: 'The blue one', corrected: false });
    const sound = await ask(`/api/takes/${recording.takeId}/audio`);
    expect((await sound.arrayBuffer()).byteLength - 44).toBe((recording.durationMs / 1000) * 32_000);
    expect((await read(attemptSchema, `/api/attempts/${attempt?.id}`)).feedback.modality).toBe('spoken');
  });

  it('says what is missing of the sound, and takes what comes twice once', async () => {
    const { id } = await begin();
    const room = await enter(id);
    await room.next('room');
    room.hello({ microphone: true });
    await room.next('listen');
    await room.sound(0, 64, false);
    expect(await room.next('stored')).toEqual({ type: 'stored', samples: 1_024 });
    await room.sound(0, 128, false);
    expect((await room.next('stored')).samples).toBe(1_024);
    expect((await room.next('stored')).samples).toBe(2_048);
    await room.sound(9_000, 64, false);
    expect(await room.next('missing')).toEqual({ type: 'missing', samples: 2_048 });
    room.leave();
    const back = await enter(id);
    expect((await back.next('room')).samples).toBe(2_048);
    back.leave();
  });
});

it('deletes interviews with everything else', async () => {
  const { id } = await begin();
  const room = await enter(id);
  await room.next('room');
  room.hello();
  await room.next('listen');
  expect((await ask('/api/delete-all', 'POST', { confirm: 'delete everything' })).status).toBe(204);
  expect((await room.closed).code).toBe(4004);
  expect(await read(z.array(interviewSchema), '/api/interviews')).toEqual([]);
});
