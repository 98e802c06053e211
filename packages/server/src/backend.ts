import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createAnalyser, learntFolderOf } from '@candor/analysis';
import { loadBuiltInPacks, loadDraftBook, loadPacks, loadPhraseBook, loadSources } from '@candor/content';
import { createApi } from './api.ts';
import type { Fetch, LogError } from './app.ts';
import { openDatabase } from './db/open.ts';
import { type OpenedEncoder, openEncoder } from './encoder/open-encoder.ts';
import { embeddedVoice } from './interview/embedded-voice.ts';
import { openSounds } from './interview/sounds.ts';
import { type ModelStore, openModelStore } from './models/model-store.ts';
import type { DataPaths } from './paths.ts';
import { createServices } from './services/services.ts';
import type { Listener } from './takes/listener.ts';
import { openTakes } from './takes/takes.ts';

type BackendOptions = {
  readonly paths: DataPaths;
  readonly port: number;
  readonly token: string;
  readonly version: string;
  readonly logError: LogError;
  /** `off` judges on words alone, without loading a model. */
  readonly meaning: 'on' | 'off';
  /** Hears what is spoken; it is closed with the rest. */
  readonly listener: Listener;
  /** Default: those that can be installed from the npm registry. */
  readonly modelStore?: ModelStore | undefined;
  /** Told why, when answers have to be judged on words alone. */
  onMeaningFailed(error: unknown): void;
};

/** What answers the API. */
export type Backend = {
  readonly fetch: Fetch;
  meaning(): 'loading' | 'ready' | 'failed';
  close(): Promise<void>;
};

/** Opens the database, the packs and the analyser, all at once. Rejects when one of them does not open, with nothing left open. */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const { paths, port, token, version, logError, meaning, listener, onMeaningFailed, modelStore = openModelStore(paths.models) } = options;
  const now = (): Date => new Date();
  const opening = openDatabase(paths.database);
  opening.catch(() => undefined); // It is awaited below, but may fail before.
  try {
    const encoder = meaning === 'off' ? NO_CHOICE : await openEncoder(paths.encoder);
    if (encoder.problem !== null) logError(new Error(encoder.problem), { method: 'encoder', path: '' });
    const brought = encoder.encoder;
    const [analyser, builtIn, own] = await Promise.all([
      createAnalyser({
        packsFolder: paths.packs,
        cacheFolder: paths.cache,
        meaning: brought ? () => Promise.resolve(brought) : meaning,
        ...(encoder.chosen !== null && brought ? { learnt: learntFolderOf(encoder.chosen) } : {}),
        onMeaningFailed,
        onPartFailed: (error) => logError(asError(error), { method: 'analyse', path: '' }),
      }),
      loadBuiltInPacks(),
      loadPacks(paths.packs),
    ]);
    const database = await opening;
    const takes = await openTakes({
      folder: paths.takes,
      listener,
      now,
      newId: () => randomUUID(),
      onFailed: (error) => logError(asError(error), { method: 'record', path: '' }),
    });
    const failedInInterview = (error: unknown): void => logError(asError(error), { method: 'interview', path: '' });
    const interviewerVoice = embeddedVoice({ models: modelStore, cacheFolder: path.join(paths.cache, 'voice'), onFailed: failedInInterview });
    const services = createServices({
      database,
      analyser,
      takes,
      packs: [...builtIn, ...own.packs],
      modelStore,
      packsFolder: paths.packs,
      sounds: await openSounds(paths.interviews),
      phraseBook: loadOnce(loadPhraseBook),
      draftBook: loadOnce(loadDraftBook),
      ears: listener,
      interviewerVoice,
      onFailed: failedInInterview,
      encoderFile: paths.encoder,
      encoder,
      dataFolder: paths.folder,
      version,
      now,
      newId: () => randomUUID(),
    });
    await services.settings.apply();
    await services.speak.tidy();
    await services.interviews.tidy();
    const api = createApi({ services, sources: loadSources, port, token, version, logError });
    const close = async (): Promise<void> => {
      await services.models.close();
      await services.interviews.closeAll(1001, 'the server stops');
      await takes.close();
      await interviewerVoice.close();
      await database.close();
    };
    return { fetch: (request, env) => api.fetch(request, env), meaning: () => analyser.meaning(), close };
  } catch (error) {
    await opening.then(
      (database) => database.close(),
      () => undefined, // It is the error on its way already, or the lesser one.
    );
    throw error;
  }
}

/** Where no model is loaded at all. */
const NO_CHOICE: OpenedEncoder = { chosen: null, encoder: null, problem: null };

/** Read when it is first asked for. */
function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
