import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AnalyseInput, createAnalyser } from '@candor/analysis';
import { loadBuiltInPacks, loadDraftBook, loadPhraseBook, loadSources } from '@candor/content';
import { expect } from 'vitest';
import type { z } from 'zod';
import { type Attempt, attemptSchema, type Problem, problemSchema } from '../src/api/schemas.ts';
import { createApi } from '../src/api.ts';
import { createApp } from '../src/app.ts';
import { openDatabase } from '../src/db/open.ts';
import { answerVersions, attempts, briefs, drafts, interviews, ownQuestions, settings, workbooks } from '../src/db/schema.ts';
import { embeddedVoice } from '../src/interview/embedded-voice.ts';
import { openSounds } from '../src/interview/sounds.ts';
import { type ModelStore, openModelStore } from '../src/models/model-store.ts';
import { createServices } from '../src/services/services.ts';
import { loadSite } from '../src/site.ts';
import type { Listener } from '../src/takes/listener.ts';
import { openTakes } from '../src/takes/takes.ts';
import { fakeListener } from './fake-listener.ts';

export const PORT = 4184;
export const TOKEN = 'the-token-of-this-installation-in-the-tests';
const START = Date.parse('2026-03-10T09:00:00.000Z');

export type Ask = { method?: string; body?: unknown; headers?: Record<string, string> };
export type Studio = Awaited<ReturnType<typeof openStudio>>;

/** The whole server without a socket: a real database in memory, the real analyser (by words alone, which loads no model), a clock that stands still. */
export async function openStudio({
  webFolder = '/nowhere',
  modelStore = openModelStore,
  decode,
}: {
  webFolder?: string;
  decode?: Listener['decode'];
  modelStore?(folder: string): ModelStore;
} = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'candor-api-'));
  const packsFolder = path.join(folder, 'packs');
  const [database, real, packs] = await Promise.all([
    openDatabase(null),
    createAnalyser({ meaning: 'off', today: () => ({ year: 2026, month: 3 }) }),
    loadBuiltInPacks(),
  ]);
  const analysed: AnalyseInput[] = [];
  const errors: Error[] = [];
  let now = START;
  let ids = 0;
  const ears = fakeListener();
  const takes = await openTakes({
    folder: path.join(folder, 'takes'),
    listener: decode ? { ...ears.listener, decode } : ears.listener,
    now: () => new Date(now),
    newId: () => crypto.randomUUID(),
    onFailed: (error) => errors.push(error instanceof Error ? error : new Error(String(error))),
  });
  const store = modelStore(path.join(folder, 'models'));
  const onFailed = (error: unknown): number => errors.push(error instanceof Error ? error : new Error(String(error)));
  const services = createServices({
    database,
    // The real one; what it was asked is noted on the way.
    analyser: {
      ...real,
      analyse: (input) => {
        analysed.push(input);
        return real.analyse(input);
      },
    },
    takes,
    packs,
    modelStore: store,
    packsFolder,
    sounds: await openSounds(path.join(folder, 'interviews')),
    phraseBook: loadPhraseBook,
    draftBook: loadDraftBook,
    ears: ears.listener,
    interviewerVoice: embeddedVoice({ models: store, cacheFolder: path.join(folder, 'voice'), onFailed }),
    onFailed,
    encoderFile: path.join(folder, 'encoder.json'),
    encoder: { chosen: null, encoder: null, problem: null },
    dataFolder: folder,
    version: '1.2.3',
    now: () => new Date(now),
    newId: () => `attempt-${++ids}`,
  });
  const logError = (error: Error): number => errors.push(error);
  const api = createApi({ services, sources: loadSources, port: PORT, token: TOKEN, version: '1.2.3', logError });
  const app = createApp({
    site: await loadSite(webFolder),
    api: Promise.resolve((request: Request) => api.fetch(request)),
    port: PORT,
    token: TOKEN,
    instance: 'this-start',
    version: '1.2.3',
    meaning: () => real.meaning(),
    logError,
  });

  /** A request as the page sends it. */
  const ask = async (url: string, { method = 'GET', body, headers = {} }: Ask = {}): Promise<Response> =>
    app.request(url, {
      method,
      headers: {
        host: `127.0.0.1:${PORT}`,
        cookie: `candor-${PORT}=${TOKEN}`,
        'sec-fetch-site': 'same-origin',
        ...(method === 'GET' || method === 'HEAD' ? {} : { origin: `http://127.0.0.1:${PORT}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  return {
    app,
    ask,
    analysed,
    ears,
    errors,
    folder,
    services,
    takes,
    packsFolder,
    database,
    /** The body of a response with this status, in this shape. */
    async read<S extends z.ZodType>(schema: S, url: string, options: Ask = {}, status = 200): Promise<z.output<S>> {
      const response = await ask(url, options);
      const text = await response.text();
      expect({ url, status: response.status, text: response.status === status ? '' : text }).toEqual({ url, status, text: '' });
      return schema.parse(JSON.parse(text));
    },
    async problem(url: string, options: Ask = {}): Promise<Problem> {
      const response = await ask(url, options);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const problem = problemSchema.parse(await response.json());
      expect(response.status).toBe(problem.status);
      return problem;
    },
    async submit(questionId: string, text: string, clientId: string = crypto.randomUUID()): Promise<Attempt> {
      const response = await ask('/api/attempts', { method: 'POST', body: { clientId, questionId, text, durationMs: 42_000 } });
      expect(response.status).toBe(201);
      return attemptSchema.parse(await response.json());
    },
    wait(ms: number): void {
      now += ms;
    },
    /** Empties the tables and turns everything back. */
    async reset(): Promise<void> {
      ears.failWith(null);
      ears.sessions.length = 0;
      await takes.removeAll();
      for (const table of [attempts, interviews, drafts, answerVersions, ownQuestions, settings, briefs, workbooks]) await database.db.delete(table);
      now = START;
      ids = 0;
      analysed.length = 0;
      errors.length = 0;
      await rm(packsFolder, { recursive: true, force: true });
    },
    async close(): Promise<void> {
      await takes.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
