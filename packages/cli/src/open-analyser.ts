import path from 'node:path';
import { type Analyser, createAnalyser, isTaught, learntFolderOf, untaughtProblem } from '@candor/analysis';
import { loadPacks } from '@candor/content';
import type { CalendarMonth } from '@candor/core';
import { loadOnnxEncoder, type OnnxEncoder } from '@candor/meaning';
import { dataPaths, defaultDataFolder } from '@candor/server/paths';
import { warn, warnOfPart } from './io/output.ts';
import { EXIT, Problem } from './problem.ts';
import { warnOfProblems } from './questions/bank.ts';
import { findOwnPacks, isFolder } from './questions/own-packs.ts';

export type AnalyserFlags = {
  readonly packs?: string;
  /** False reads answers by their words alone, without loading a model. */
  readonly meaning: boolean;
  readonly today?: CalendarMonth;
};

type Env = Readonly<Record<string, string | undefined>>;
type Quiet = { readonly quiet: boolean };
const LOUD: Quiet = { quiet: false };

/** The analyser for one command; says on stderr what is wrong with own packs, unless `quiet`. */
export async function openAnalyser(flags: AnalyserFlags, { quiet } = LOUD): Promise<Analyser> {
  const own = await findOwnPacks(flags.packs);
  if (own.folder !== null && !quiet) warnOfProblems((await loadPacks(own.folder)).problems);
  const today = flags.today ?? monthOf(new Date());
  const encoder = flags.meaning ? await findEncoder(process.env) : null;
  const cache = own.cache ?? (encoder && flags.packs === undefined ? await cacheOf() : null);
  return createAnalyser({
    meaning: encoder ? () => Promise.resolve(encoder) : flags.meaning ? 'on' : 'off',
    ...(encoder ? { learnt: learntFolderOf(path.resolve(process.env.CANDOR_ENCODER ?? '')) } : {}),
    today: () => today,
    onPartFailed: warnOfPart,
    ...(own.folder === null ? {} : { packsFolder: own.folder }),
    ...(cache === null ? {} : { cacheFolder: cache }),
  });
}

/** The encoder of the folder that CANDOR_ENCODER names, or null for the built-in one. Throws a `Problem` for a folder that is none. */
async function findEncoder({ CANDOR_ENCODER: named }: Env): Promise<OnnxEncoder | null> {
  if (!named) return null;
  const loaded = await loadOnnxEncoder(path.resolve(named));
  if (!loaded.ok) throw new Problem(`CANDOR_ENCODER names no encoder that can be used. ${loaded.error.message}`, { exitCode: EXIT.unreadable });
  if (!(await isTaught(loaded.value, path.resolve(named)))) throw new Problem(untaughtProblem(path.resolve(named)), { exitCode: EXIT.unreadable });
  return loaded.value;
}

/** Where an encoder's vectors of the questions are kept, in the studio's data if there is any: making them takes minutes. */
async function cacheOf(): Promise<string | null> {
  const { folder, cache } = dataPaths(defaultDataFolder());
  return (await isFolder(folder)) ? cache : null;
}

/** Waits for the models; where they failed the answers are still read, by their words alone, and stderr says so. */
export async function waitForModels(analyser: Analyser, { quiet } = LOUD): Promise<void> {
  await analyser.ready();
  if (analyser.meaning() !== 'failed') return;
  // Processes of one batch have to hear alike: one that cannot does not take part.
  if (quiet) throw new Error('the sentence model could not be loaded in this process');
  warn('The sentence model could not be loaded, so answers are read by their words alone. Run npm ci in the folder of Candor to mend it.');
}

export const monthOf = (date: Date): CalendarMonth => ({ year: date.getFullYear(), month: date.getMonth() + 1 });
