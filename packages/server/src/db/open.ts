import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database } from './database.ts';
import * as schema from './schema.ts';

const MIGRATIONS = path.join(import.meta.dirname, 'migrations');

export type OpenDatabase = {
  readonly db: Database;
  /** Drops freed pages and the log of changes, so that deleted words are gone from the disk too. */
  scrub(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the database in `folder`, or one in memory for `null`, and brings its tables up to date.
 * The caller holds the lock of the data folder: two processes in one database ruin it.
 */
export async function openDatabase(folder: string | null): Promise<OpenDatabase> {
  if (folder !== null) await initialise(folder);
  const client = await PGlite.create(folder ?? 'memory://');
  try {
    const db = drizzle(client, { schema });
    await migrate(db, { migrationsFolder: MIGRATIONS });
    return { db, scrub: () => scrub(client), close: () => client.close() };
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Makes a new database beside its place and moves it there: a crash half-way leaves nothing that looks like a database. */
async function initialise(folder: string): Promise<void> {
  if (await exists(folder)) return;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  // Used-up log segments are deleted, not kept for later: they hold people's words.
  const client = await PGlite.create(unfinished, { postgresqlconf: ['wal_recycle = off'] });
  await client.close();
  await rename(unfinished, folder);
}

async function scrub(client: PGlite): Promise<void> {
  await client.exec('VACUUM FULL');
  // The log is left behind in two steps: the first checkpoint frees the segments before it, the second those written by the first.
  for (let i = 0; i < 2; i++) await client.exec('CHECKPOINT; SELECT pg_switch_wal(); CHECKPOINT');
}

async function exists(folder: string): Promise<boolean> {
  try {
    await stat(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
