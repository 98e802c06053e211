import { rename, rm, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processStart } from './alive.ts';
import { createExclusively, fileIdentity, type LockRecord, readRecord } from './record.ts';

/** Time for a process to write the few bytes of a record that it has just created. */
const WRITING_MS = 2_000;
const POLL_MS = 25;

export type Lock = {
  /** Notes the address, so that a second start can name it. */
  setAddress(address: string): Promise<void>;
  release(): Promise<void>;
};
export type Acquired = { readonly owned: true; readonly lock: Lock } | { readonly owned: false; readonly holder: LockRecord };

/**
 * Takes the lock file, or says who holds it. A lock whose process is gone is taken over.
 * However many processes try at once, one gets it; see {@link removeStale}.
 */
export async function acquireLock(file: string, instance: string): Promise<Acquired> {
  const own: LockRecord = { instance, pid: process.pid, processStart: await processStart(process.pid), startedAt: new Date().toISOString(), address: null };
  for (;;) {
    if (await createExclusively(file, own)) return { owned: true, lock: ownedLock(file, own) };
    const holder = await holderOf(file);
    if (holder === null) continue;
    if (typeof holder !== 'string' && (await isAlive(holder))) return { owned: false, holder };
    await removeStale(file, typeof holder === 'string' ? holder : holder.instance, own);
  }
}

/** Who holds the lock now; null where nobody does. A holder that is still starting has no address. */
export async function currentHolder(file: string): Promise<LockRecord | null> {
  const record = await readRecord(file);
  return record !== null && record !== 'unreadable' && (await isAlive(record)) ? record : null;
}

/** The record of a lock, waiting while it is being written; a string names a file that stays unreadable. */
async function holderOf(file: string): Promise<LockRecord | string | null> {
  for (;;) {
    const record = await readRecord(file);
    if (record !== 'unreadable') return record;
    const identity = await fileIdentity(file);
    if (identity === null) return null;
    if (identity.ageMs > WRITING_MS) return identity.name;
    await sleep(POLL_MS);
  }
}

/**
 * Removes the lock of a dead holder. Reading a lock and removing it are two steps, and between them another process may have taken
 * over: so whoever wants to remove the lock of holder X first creates a claim named after X. Only one can; it looks again and removes
 * the lock only if it is still X's. A claim whose own process died is removed in the same way.
 */
async function removeStale(file: string, dead: string, own: LockRecord): Promise<void> {
  const claim = `${file}.${dead}`;
  if (await createExclusively(claim, own)) {
    const now = await holderOf(file);
    if (now !== null && (typeof now === 'string' ? now : now.instance) === dead) await unlink(file);
    await unlink(claim);
    return;
  }
  const claimer = await holderOf(claim);
  if (claimer === null) return;
  if (typeof claimer === 'string') await removeStale(claim, claimer, own);
  else if (await isAlive(claimer)) await sleep(POLL_MS);
  else await removeStale(claim, claimer.instance, own);
}

function ownedLock(file: string, own: LockRecord): Lock {
  return {
    async setAddress(address) {
      const next = `${file}.next`;
      await writeFile(next, JSON.stringify({ ...own, address }), { mode: 0o600 });
      await rename(next, file);
    },
    async release() {
      await rm(file, { force: true });
    },
  };
}
