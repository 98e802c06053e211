import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  AnswerVersion,
  Attempt,
  AttemptRecording,
  AttemptSummary,
  Health,
  Interview,
  KeptBrief,
  KeptWorkbook,
  Match,
  QuestionDetail,
  Settings,
  Take,
  WorkbookSave,
} from '@candor/server/api';

const ROOT = path.join(import.meta.dirname, '..');

type StudioOptions = {
  /** Runs before the first start, with the empty data folder. */
  readonly prepare?: (dataFolder: string) => Promise<void>;
};

/** A real server with the real models, in a process of its own, as `npm start` runs it. */
export type Studio = {
  readonly address: string;
  readonly dataFolder: string;
  readonly api: Api;
  /** Ends the process at once: nothing is finished, nothing is closed. */
  kill(): Promise<void>;
  /** Starts again with the same data at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export async function openStudio({ prepare }: StudioOptions = {}): Promise<Studio> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'candor-e2e-'));
  await prepare?.(dataFolder);
  let running = await start(dataFolder, 0);
  const { address } = running;
  return {
    address,
    dataFolder,
    api: await apiOf(dataFolder, address),
    kill: () => running.end('SIGKILL'),
    async restart() {
      running = await start(dataFolder, Number(new URL(address).port));
      if (running.address !== address) throw new Error(`Restarted at ${running.address} and not at ${address}`);
    },
    async stop() {
      await running.end('SIGTERM');
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

type Running = { readonly address: string; end(signal: NodeJS.Signals): Promise<void> };

/** Resolves when the server answers with its sentence model loaded. */
async function start(dataFolder: string, port: number): Promise<Running> {
  const { CANDOR_DATA: _, ...env } = process.env;
  const args = ['scripts/start.mjs', '--port', String(port), '--data', dataFolder, '--no-open'];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...env, CANDOR_NO_OPEN: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);
  const ended = once(child, 'close').then(() => void process.off('exit', killed));
  let output = '';
  let over = false;
  const note = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const address = /^Candor is at (\S+)\n/m.exec(output)?.[1];
    const meaning = address && (await meaningOf(address));
    if (meaning === 'failed') break;
    if (address && meaning === 'ready') {
      const end = async (signal: NodeJS.Signals): Promise<void> => {
        child.kill(signal);
        await ended;
      };
      return { address, end };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  killed();
  throw new Error(`The server does not get ready with its sentence model:\n${output}`);
}

/** While it reads its modules, a busy server may drop a connection: that is no answer yet. */
const meaningOf = (address: string): Promise<Health['meaning'] | null> =>
  fetch(new URL('/api/health', address)).then(
    async (response) => ((await response.json()) as Health).meaning,
    () => null,
  );

export type Api = Awaited<ReturnType<typeof apiOf>>;

/** The API as a program uses it: to lay out what a page is to show, and to see what the server kept. */
async function apiOf(dataFolder: string, address: string) {
  const token = (await readFile(path.join(dataFolder, 'token'), 'utf8')).trim();
  const ask = async <T>(url: string, method = 'GET', body?: unknown): Promise<T> => {
    const response = await fetch(new URL(url, address), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? null : await response.json()) as T;
  };
  return {
    attempt: (id: string) => ask<Attempt>(`/api/attempts/${id}`),
    attempts: () => ask<AttemptSummary[]>('/api/attempts'),
    submit: (questionId: string, text: string, durationMs = 48_000) =>
      ask<Attempt>('/api/attempts', 'POST', { clientId: crypto.randomUUID(), questionId, text, durationMs }),
    question: (id: string) => ask<QuestionDetail>(`/api/questions/${id}`),
    addQuestion: (question: string) => ask<QuestionDetail>('/api/questions', 'POST', { question }),
    match: (text: string, of: 'question' | 'answer') => ask<Match>('/api/match', 'POST', { text, of }),
    async beginInterview(): Promise<Interview> {
      const plan = await ask<Interview['plan']>('/api/interviews/plan', 'POST', { role: 'Ward sister', kind: 'panel', minutes: 10 });
      return ask<Interview>('/api/interviews', 'POST', { plan });
    },
    takes: () => ask<Take[]>('/api/takes'),
    recording: (attemptId: string) => ask<AttemptRecording>(`/api/attempts/${attemptId}/recording`),
    /** Sends a sound file and has it heard. */
    async speak(questionId: string, wav: Uint8Array<ArrayBuffer>): Promise<Attempt> {
      const response = await fetch(new URL(`/api/takes/upload?questionId=${questionId}&name=answer.wav`, address), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'audio/wav' },
        body: wav,
      });
      if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`);
      return ask<Attempt>(`/api/takes/${((await response.json()) as Take).id}/finish`, 'POST');
    },
    settings: () => ask<Settings>('/api/settings'),
    change: (settings: Partial<Pick<Settings, 'theme' | 'grammar' | 'keepRecordingsDays'>>) => ask<Settings>('/api/settings', 'PATCH', settings),
    workbook: () => ask<KeptWorkbook>('/api/workbook'),
    saveWorkbook: (save: WorkbookSave) => ask<KeptWorkbook>('/api/workbook', 'PUT', save),
    /** Reads an ad, keeps it, and means it from now on. */
    async addCompany(text: string): Promise<KeptBrief> {
      const brief = await ask<KeptBrief['brief']>('/api/briefs/extract', 'POST', { text, format: 'text' });
      const kept = await ask<KeptBrief>('/api/briefs', 'POST', { brief });
      await ask<Settings>('/api/settings', 'PATCH', { activeBriefId: kept.id });
      return kept;
    },
    company: (id: string) => ask<KeptBrief>(`/api/briefs/${id}`),
    addVersion: (questionId: string, text: string) =>
      ask<AnswerVersion>(`/api/versions/${questionId}`, 'POST', {
        text,
        cueCard: { questionId, cues: [{ words: 'finish wound care certificate', ref: null }] },
        draft: null,
      }),
    deleteAll: () => ask<null>('/api/delete-all', 'POST', { confirm: 'delete everything' }),
  };
}
