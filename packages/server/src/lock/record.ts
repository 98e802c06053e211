import { readFile, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Names the running server in its health answer, so that its lock can be told from one that was left behind. */
export const INSTANCE_HEADER = 'candor-instance';

/** What a lock file says about the process that made it. */
const lockRecord = z.object({
  /** Random, one a start. */
  instance: z.string().min(1),
  pid: z.int().positive(),
  /** The system's own note of when the process started, where it keeps one: a pid alone is used again. */
  processStart: z.string().nullable(),
  startedAt: z.iso.datetime(),
  /** Null until the server listens. */
  address: z.string().nullable(),
});
export type LockRecord = z.infer<typeof lockRecord>;

/** Creates the file with this record, or says that it is there already. */
export async function createExclusively(file: string, record: LockRecord): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(record), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The record in a file; null where there is no file; `unreadable` where somebody is just writing it, or was stopped doing so. */
export async function readRecord(file: string): Promise<LockRecord | 'unreadable' | null> {
  try {
    const parsed = lockRecord.safeParse(parseJson(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** A name for an unreadable file and its age in milliseconds; null where it is gone. */
export async function fileIdentity(file: string): Promise<{ name: string; ageMs: number } | null> {
  try {
    const { ino, mtimeMs } = await stat(file);
    return { name: `unreadable-${ino}-${Math.floor(mtimeMs)}`, ageMs: Date.now() - mtimeMs };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

export const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a record is no record: the schema refuses it.
    return undefined;
  }
}
