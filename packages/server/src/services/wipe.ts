import { answerVersions, attempts, briefs, disputes, drafts, interviews, ownQuestions, recordings, settings, spokenTurns, workbooks } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';

/** What points at others goes first. */
const TABLES = [disputes, recordings, attempts, spokenTurns, interviews, drafts, answerVersions, ownQuestions, settings, briefs, workbooks];

export type Wipe = ReturnType<typeof createWipe>;

/**
 * Deletes everything a person has put in, settings too, and clears its traces from the database's files.
 * Packs in the data folder are the person's own files and stay.
 */
export function createWipe({ database, takes, sounds }: Pick<ServiceDeps, 'database' | 'takes' | 'sounds'>) {
  let wipes = 0;
  return {
    /** How many wipes there were: an answer that came in before one must not be stored after it. */
    count: (): number => wipes,

    /** `before` ends what is under way. An answer that is being read meanwhile came before, and is not stored. */
    async everything(before: () => Promise<void>): Promise<void> {
      wipes++;
      await before();
      await database.db.transaction(async (tx) => {
        wipes++;
        for (const table of TABLES) await tx.delete(table);
      });
      await takes.removeAll();
      await sounds.removeAll();
      await database.scrub();
    },
  };
}
