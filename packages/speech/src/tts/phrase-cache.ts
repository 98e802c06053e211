import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { decodeWav } from '../decode/wav.ts';
import type { Sound } from '../ports.ts';
import { wavBytes } from './wav-bytes.ts';

/** Sounds that were made before, by a key that says all they depend on. */
export type SoundCache = {
  /** Null where it is not kept, or can no longer be read. */
  find(key: string): Promise<Sound | null>;
  /** Keeps a sound, and drops those that were not wanted for longest where there is no room. */
  keep(key: string, sound: Sound): Promise<void>;
  clear(): Promise<void>;
};

/** About an hour of speech. */
const MOST_BYTES = 150_000_000;
const ENDING = '.wav';

/** Keeps nothing. */
export const noCache: SoundCache = { find: async () => null, keep: async () => undefined, clear: async () => undefined };

/**
 * Keeps sounds as WAV files in a folder, under the hash of their key: greetings, questions and acknowledgements recur. A folder that cannot be written
 * keeps nothing, since speaking goes on without.
 */
export function createPhraseCache(folder: string, mostBytes = MOST_BYTES): SoundCache {
  const fileOf = (key: string): string => path.join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 40)}${ENDING}`);
  let kept: number | null = null;
  return {
    find: async (key) => {
      const file = fileOf(key);
      const bytes = await readFile(file).catch(() => null); // Not there, or out of reach: it is made again.
      if (bytes === null) return null;
      const sound = decodeWav(bytes);
      if (!sound.ok || !sound.value.complete) return null;
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined); // Then it counts as older than it is.
      return { samples: sound.value.samples, sampleRate: sound.value.sampleRate };
    },
    keep: async (key, { samples, sampleRate }) => {
      const bytes = wavBytes(samples, sampleRate);
      if (bytes.length > mostBytes) return;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        kept = (kept ?? (await sizeOf(folder))) + bytes.length;
        if (kept > mostBytes) kept = (await dropOldest(folder, mostBytes - bytes.length)) + bytes.length;
        await writeWhole(fileOf(key), bytes);
      } catch {
        kept = null; // Full, or not ours to write: count again the next time.
      }
    },
    clear: async () => {
      kept = null;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Under its name only once it is whole. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

type Kept = { readonly file: string; readonly bytes: number; readonly wantedMs: number };

async function filesIn(folder: string): Promise<Kept[]> {
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  return Promise.all(files.map(async (file) => stat(file).then(({ size, mtimeMs }) => ({ file, bytes: size, wantedMs: mtimeMs }))));
}

const sizeOf = async (folder: string): Promise<number> => (await filesIn(folder)).reduce((sum, { bytes }) => sum + bytes, 0);

/** Removes what was not wanted for longest until at most so many bytes are left; gives what is left. */
async function dropOldest(folder: string, mostBytes: number): Promise<number> {
  const files = (await filesIn(folder)).sort((a, b) => a.wantedMs - b.wantedMs);
  let left = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of files) {
    if (left <= mostBytes) break;
    await rm(file, { force: true });
    left -= bytes;
  }
  return left;
}
