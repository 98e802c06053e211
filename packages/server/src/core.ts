import { randomUUID } from 'node:crypto';
import { type Analyser, createAnalyser } from '@candor/analysis';
import { loadBuiltInPacks, loadPacks } from '@candor/content';
import { type OpenDatabase, openDatabase } from './db/open.ts';
import type { DataPaths } from './paths.ts';
import { createServices, type Services } from './services/services.ts';
import { VERSION } from './version.ts';

/** What answers the API: opened in the background, while the page is already served. */
export type Core = {
  /** Rejects when the database or the packs cannot be opened. */
  readonly services: Promise<Services>;
  meaning(): 'loading' | 'ready' | 'failed';
  /** Closes the database, also one that is still being opened. */
  close(): Promise<void>;
};

/** Opens everything at once. `onMeaningFailed` is told when answers have to be judged on words alone. */
export function openCore(paths: DataPaths, onMeaningFailed: (error: unknown) => void): Core {
  let analyser: Analyser | null = null;
  const now = (): Date => new Date();
  const makeAnalyser = async (): Promise<Analyser> => {
    analyser = await createAnalyser({ packsFolder: paths.packs, cacheFolder: paths.cache, onMeaningFailed, today: () => monthOf(now()) });
    return analyser;
  };
  const opening: Promise<OpenDatabase> = openDatabase(paths.database);
  const services = Promise.all([opening, makeAnalyser(), loadBuiltInPacks(), loadPacks(paths.packs)]).then(([database, analyser, builtIn, own]) =>
    createServices({
      database,
      analyser,
      packs: [...builtIn, ...own.packs],
      packsFolder: paths.packs,
      dataFolder: paths.folder,
      version: VERSION,
      now,
      newId: () => randomUUID(),
    }),
  );
  return {
    services,
    meaning: () => analyser?.meaning() ?? 'loading',
    async close() {
      // One that did not open needs no closing; whoever waits for `services` hears of it.
      const database = await opening.catch(() => null);
      await database?.close();
    },
  };
}

const monthOf = (date: Date) => ({ year: date.getFullYear(), month: date.getMonth() + 1 });
