import { createHash } from 'node:crypto';
import { askedOf, turnReader } from '@candor/analysis';
import { type InterviewLog, type InterviewReport, type InterviewSetting, interviewStateSchema, type Plan, reportOn } from '@candor/core';
import type { Interview, VoiceTest } from '../api/interview.ts';
import { ROOM_CLOSE } from '../api/interview-socket.ts';
import type { createAnswers } from '../interview/answers.ts';
import { logOf } from '../interview/log-of.ts';
import { NOBODY, reportPath, roomOf, toInterview } from '../interview/room.ts';
import { openSession, type Session } from '../interview/session.ts';
import type { InterviewRow, InterviewStore } from '../interview/store.ts';
import { openVisit, type RoomSocket, type Visit } from '../interview/visit.ts';
import type { AttemptService } from './attempts.ts';
import type { Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';
import type { SettingsService } from './settings.ts';

type Deps = Pick<ServiceDeps, 'analyser' | 'sounds' | 'phraseBook' | 'ears' | 'interviewerVoice' | 'onFailed' | 'now' | 'newId'> & {
  readonly store: InterviewStore;
  readonly answers: ReturnType<typeof createAnswers>;
  readonly attempts: AttemptService;
  readonly catalogue: Catalogue;
  readonly settings: SettingsService;
};

const DAY_MS = 86_400_000;
const SENTENCE = 'This is how I sound. Tell me a little about yourself, when you are ready.';

/** Mock interviews: planned, held, kept and deleted. */
export function createInterviews(deps: Deps) {
  const { analyser, sounds, store, answers, attempts, catalogue, interviewerVoice, now } = deps;
  const sessions = new Map<string, Promise<Session | null>>();
  let afterwards: Promise<unknown> = Promise.resolve();

  /** What nobody in the room waits for, one after the other. */
  const later = (work: () => Promise<unknown>): void => {
    afterwards = afterwards.then(work).catch(deps.onFailed);
  };

  async function settingOf({ plan, seed }: InterviewRow): Promise<InterviewSetting> {
    const planned = new Map(plan.questions.map((one) => [one.key, one]));
    return {
      book: await deps.phraseBook(),
      rubricOf: (key) => {
        const question = planned.get(key);
        return question && analyser.rubricOf(askedOf(analyser, question));
      },
      seed,
    };
  }

  /** The interview under way; null where its state cannot be read. */
  async function open(row: InterviewRow): Promise<Session | null> {
    const state = row.machine === null ? null : interviewStateSchema.safeParse(row.machine);
    if (state && !state.success) return null;
    return openSession({
      row,
      state: state?.data ?? null,
      store,
      setting: await settingOf(row),
      readTurn: turnReader(analyser, row.plan),
      now,
      questionOver: (key, log) => later(() => answers.settleOne(row, log, key)),
      over(log) {
        sessions.delete(row.id);
        later(() => answers.settleAll(row, log));
      },
      onFailed: deps.onFailed,
    });
  }

  function sessionOf(row: InterviewRow): Promise<Session | null> {
    const running = sessions.get(row.id);
    if (running) return running;
    const opening = open(row);
    sessions.set(row.id, opening);
    opening.then((session) => session === null && sessions.delete(row.id)).catch(() => sessions.delete(row.id));
    return opening;
  }

  async function dismiss(id: string, code: number, reason: string): Promise<void> {
    const running = sessions.get(id);
    sessions.delete(id);
    await (await running)?.close(code, reason);
  }

  /** What was said, with spoken answers as they were judged when their sound was heard to its end. */
  async function wholeLog(id: string): Promise<Result<InterviewLog>> {
    const row = await store.find(id);
    if (!row) return refuse('interview-not-found');
    if (!row.log) return refuse('interview-not-over');
    const spoken = await store.spokenFeedback(id);
    const questions = row.log.questions.map((one) => ({ ...one, last: spoken.get(one.key) ?? one.last }));
    return done({ ...row.log, questions });
  }

  function conceptsIn({ questions }: Plan) {
    return (questionId: string, elementId: string): readonly string[] => {
      const planned = questions.find((one) => one.questionId === questionId);
      const rubric = planned && analyser.rubricOf(askedOf(analyser, planned));
      return rubric?.elements.find(({ id }) => id === elementId)?.concepts ?? [];
    };
  }

  async function enter(id: string, socket: RoomSocket): Promise<Visit | null> {
    const row = await store.find(id);
    const session = row && row.state !== 'ended' ? await sessionOf(row) : null;
    if (row && session) {
      const turnHeard = (heard: Promise<Parameters<InterviewStore['addSpokenTurn']>[0] | null>): void =>
        later(async () => {
          const turn = await heard;
          if (turn) await store.addSpokenTurn(turn);
        });
      return openVisit({ session, plan: row.plan, socket, ears: deps.ears, sounds, voice: interviewerVoice, turnHeard, onFailed: deps.onFailed });
    }
    if (row?.log) {
      socket.send({ ...roomOf(toInterview(row), row.log, NOBODY), samples: 0 });
      socket.send({ type: 'ended', because: row.log.endedBecause ?? 'finished', elapsedMs: row.elapsedMs, reportPath: reportPath(id) });
    }
    socket.close(row?.log ? ROOM_CLOSE.ended : ROOM_CLOSE.gone, row?.log ? 'ended' : row ? 'of another version' : 'no such interview');
    return null;
  }

  return {
    /** A plan whose new words have become questions of the person's own, so that they can be rehearsed again. */
    async begin(plan: Plan): Promise<Interview> {
      const questions = [];
      for (const one of plan.questions) {
        const listed = one.questionId === null ? null : await catalogue.find(one.questionId);
        questions.push({ ...one, questionId: listed?.id ?? (await catalogue.addOwn(one.question)).listed.id });
      }
      const id = deps.newId();
      return toInterview(await store.add({ id, plan: { ...plan, questions }, createdAt: now(), seed: seedOf(id) }));
    },

    list: async (): Promise<Interview[]> => (await store.list()).map(toInterview),

    async find(id: string): Promise<Result<Interview>> {
      const row = await store.summary(id);
      return row ? done(toInterview(row)) : refuse('interview-not-found');
    },

    /** What is to be told of it, once it is over; beside another one, what changed since. */
    async report(id: string, againstId: string | null): Promise<Result<InterviewReport>> {
      const log = await wholeLog(id);
      if (!log.ok) return log;
      const earlier = againstId === null ? null : await wholeLog(againstId);
      if (earlier && !earlier.ok) return earlier;
      return done(reportOn(log.value, { conceptsOf: conceptsIn(log.value.plan), earlier: earlier?.value ?? null }));
    },

    /** When it was, as a report is headed. */
    async date(id: string): Promise<Date> {
      const row = await store.summary(id);
      return row?.startedAt ?? row?.createdAt ?? now();
    },

    /** Its answers and their recordings go with it. */
    async remove(id: string): Promise<Result<null>> {
      await dismiss(id, ROOM_CLOSE.gone, 'deleted');
      // An answer that is on its way to becoming an attempt goes as well.
      await afterwards;
      for (const attemptId of await store.attemptsOf(id)) await attempts.remove(attemptId);
      const removed = await store.remove(id);
      await sounds.remove(id);
      return removed ? done(null) : refuse('interview-not-found');
    },

    /** Lets somebody into the room; null where there is none to go into, which the socket is told. */
    enter: (id: string, socket: RoomSocket): Promise<Visit | null> =>
      enter(id, socket).catch((error: unknown) => {
        deps.onFailed(error);
        socket.close(ROOM_CLOSE.failed, 'something went wrong');
        return null;
      }),

    /** The sound of something the interviewer said, or of a part of it; null without an embedded voice, and without such a part. */
    async sound(id: string, turnId: string, speed: number, part: number | null): Promise<Result<Uint8Array | null>> {
      const row = await store.find(id);
      if (!row) return refuse('interview-not-found');
      const turn = logOf(row)?.turns.find((one) => one.id === turnId);
      const interviewer = turn?.by === 'interviewer' ? row.plan.interviewers.find((one) => one.id === turn.interviewerId) : undefined;
      if (!turn || !interviewer) return refuse('turn-not-found');
      const { interviewers } = row.plan;
      return done(await interviewerVoice.speak({ text: turn.text, interviewers, at: interviewers.indexOf(interviewer), speed }, part));
    },

    describeVoice: () => interviewerVoice.describe(),
    testVoice: ({ voice, persona, speed = 1 }: VoiceTest) => interviewerVoice.speak({ text: SENTENCE, interviewers: [{ persona, voice }], at: 0, speed }),

    /** After a start: answers that a crash kept from becoming attempts, and sound whose days are over. */
    async tidy(): Promise<void> {
      const { keepRecordingsDays } = await deps.settings.read();
      const oldest = keepRecordingsDays === null ? Number.NEGATIVE_INFINITY : now().getTime() - Math.max(1, keepRecordingsDays) * DAY_MS;
      for (const { id, state, createdAt } of await store.list()) if (state !== 'ended' && createdAt.getTime() < oldest) await sounds.remove(id);
      for (const row of await store.unsettled()) if (row.log) later(() => answers.settleAll(row, row.log as InterviewLog));
    },

    /** Everybody out: what has happened is kept. */
    async closeAll(code: number, reason: string): Promise<void> {
      for (const id of [...sessions.keys()]) await dismiss(id, code, reason);
      await afterwards;
    },
  };
}

/** Decides among phrasings that serve equally: another interview, other phrasings. */
const seedOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32LE(0) >>> 1;
