import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp, type LogError } from './app.ts';
import type { Backend, openBackend } from './backend.ts';
import { type Listening, LOOPBACK, listen } from './listen.ts';
import { acquireLock, currentHolder, type Lock } from './lock/lock.ts';
import { type FileLog, openLog } from './logger.ts';
import { makeFolder } from './make-folder.ts';
import { type DataPaths, DEFAULT_PORT, dataPaths, defaultDataFolder } from './paths.ts';
import { readToken } from './security/token.ts';
import { loadSite } from './site.ts';
import type { Listener } from './takes/listener.ts';
import { speechListener } from './takes/speech-listener.ts';
import { VERSION } from './version.ts';

export type StartOptions = {
  /** Default: the platform's place for a program's data. */
  readonly dataFolder?: string;
  /** Default 4184. The next free port is taken where another program has it; 0 takes any. */
  readonly port?: number;
  /** The built web app. Default: the one of this repository. */
  readonly webFolder?: string;
  /** Runs when the data folder is ours, before the server listens: a second start waits meanwhile. */
  prepare?(): Promise<void>;
  /** `off` judges on words alone, without loading a model. Default `on`. */
  readonly meaning?: 'on' | 'off';
  /** Hears what is spoken. Default: the engines of @candor/speech, loaded on first use. */
  readonly listener?: Listener;
};

export type Running = {
  readonly status: 'started';
  readonly address: string;
  /** The port that was asked for; another program has it where it is not the address's. */
  readonly wantedPort: number;
  readonly port: number;
  /** Resolves when the database is open and the questions are read; rejects when that fails. The page is served from the start. */
  readonly ready: Promise<void>;
  /** Notes in the log an error that is about to end the process. */
  logFatal(error: Error): void;
  /** Finishes open requests, closes the database and gives the data folder back. */
  close(): Promise<void>;
};
export type Started = Running | { readonly status: 'already-running'; readonly address: string };

const WEB_FOLDER = path.join(import.meta.dirname, '../../web/dist');
/** How long a second start waits for the first one to have an address: it may be building the app. */
const OTHER_START_MS = 180_000;

/** Starts the server on this machine's loopback address, or says where it already runs for this data folder. */
export async function startServer(options: StartOptions = {}): Promise<Started> {
  const paths = dataPaths(path.resolve(options.dataFolder ?? defaultDataFolder()));
  const instance = randomBytes(8).toString('hex');
  const lock = await ownFolder(paths, instance).catch((error: unknown) => {
    throw folderProblem(paths.folder, error);
  });
  if (typeof lock === 'string') return { status: 'already-running', address: lock };
  try {
    await options.prepare?.();
    return await serve(options, paths, lock, instance);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function ownFolder(paths: DataPaths, instance: string): Promise<Lock | string> {
  await makeFolder(paths.folder);
  return lockOrAddress(paths, instance);
}

/** What is wrong with a folder, by the code of the failed call. */
const FOLDER_PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  ENOENT: 'no folder can be made there',
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of that path is a file',
};

function folderProblem(folder: string, error: unknown): unknown {
  const problem = FOLDER_PROBLEMS[(error as NodeJS.ErrnoException | null)?.code ?? ''];
  return problem ? new Error(`it cannot keep anything in ${folder}, because ${problem}. Choose another folder with --data.`, { cause: error }) : error;
}

/** The lock of the data folder, or the address of the server that has it. */
async function lockOrAddress(paths: DataPaths, instance: string): Promise<Lock | string> {
  const deadline = Date.now() + OTHER_START_MS;
  for (;;) {
    const acquired = await acquireLock(paths.lock, instance);
    if (acquired.owned) return acquired.lock;
    let holder = acquired.holder as typeof acquired.holder | null;
    while (holder && holder.address === null && Date.now() < deadline) {
      await sleep(100);
      holder = await currentHolder(paths.lock);
    }
    if (holder?.address) return holder.address;
    if (holder)
      throw new Error(
        `Another Candor (process ${holder.pid}) has been starting with ${paths.folder} since ${holder.startedAt}. End that process, then start again.`,
      );
  }
}

async function serve(options: StartOptions, paths: DataPaths, lock: Lock, instance: string): Promise<Running> {
  const wantedPort = options.port ?? DEFAULT_PORT;
  const [fileLog, token, site] = await Promise.all([openLog(paths.log), readToken(paths.token), loadSite(options.webFolder ?? WEB_FOLDER)]);
  const { log } = fileLog;
  const logError: LogError = (error, request) => log.error({ err: error, ...request }, 'A request failed');
  const listening = await listen(wantedPort);
  const { port } = listening;
  const address = `http://${LOOPBACK}:${port}`;
  try {
    await lock.setAddress(address);
  } catch (error) {
    await listening.close();
    throw error;
  }

  let meaningNow: Backend['meaning'] = () => 'loading';
  const onMeaningFailed = (error: unknown): void => log.error({ err: error }, MEANING_FAILED);
  const listener = options.listener ?? speechListener();
  const opening = openBackendLate({
    paths,
    port,
    token,
    version: VERSION,
    logError,
    meaning: options.meaning ?? 'on',
    listener,
    onMeaningFailed,
  });
  const api = opening.then((core) => core.fetch);
  api.catch(() => undefined); // `ready` tells of it; each request that waits for the API gets a problem.
  const app = createApp({ site, api, port, token, instance, version: VERSION, meaning: () => meaningNow(), logError });
  listening.answerWith(app.fetch);
  const ready = opening.then((core) => {
    meaningNow = core.meaning;
    log.info({ address, version: VERSION }, 'Started');
  });
  ready.catch((error: unknown) => log.fatal({ err: error }, 'The data could not be opened'));
  const logFatal = (error: Error): void => log.fatal({ err: error }, 'The process ends');
  return { status: 'started', address, wantedPort, port, ready, logFatal, close: once(() => stop({ listening, opening, fileLog, lock })) };
}

const MEANING_FAILED = 'The sentence encoder does not load; answers are judged on words alone';

/** The page is answered before the analysis, the database and their many modules are even read. */
async function openBackendLate(options: Parameters<typeof openBackend>[0]): Promise<Backend> {
  // Lets requests that are waiting already have the page first.
  await sleep(0);
  const { openBackend } = await import('./backend.ts');
  return openBackend(options);
}

async function stop({ listening, opening, fileLog, lock }: { listening: Listening; opening: Promise<Backend>; fileLog: FileLog; lock: Lock }): Promise<void> {
  await listening.close();
  const core = await opening.catch(() => null); // What did not open needs no closing; `ready` has told of it.
  await core?.close();
  fileLog.log.info('Stopped');
  await fileLog.close();
  // Last: from here on another start may open the database.
  await lock.release();
}

function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= run();
    return result;
  };
}
