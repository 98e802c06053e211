import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type OpenDisk, openTakeFile, type TakeFile } from '../takes/take-file.ts';
import { SAMPLE_RATE, samplesIn } from '../takes/wav.ts';

/** Samples that are read at once. */
const BLOCK = 10 * SAMPLE_RATE;

export type Sounds = Awaited<ReturnType<typeof openSounds>>;
/** Half-open, in samples of the interview's sound. */
export type SampleRange = { readonly fromSample: number; readonly toSample: number };

/** What comes in from the microphones of interviews: a growing file each, cut into takes of single answers, and gone when that is done. */
export async function openSounds(folder: string, disk?: OpenDisk) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fileOf = (id: string): string => path.join(folder, `${id}.wav`);
  return {
    open: (id: string): Promise<TakeFile> => openTakeFile(fileOf(id), disk),

    /** How many samples are on the disk. */
    async samples(id: string): Promise<number> {
      return stat(fileOf(id)).then(
        ({ size }) => samplesIn(size),
        () => 0, // Nothing was said yet.
      );
    },

    /** The sound of these stretches, one after the other. */
    async *cut(id: string, ranges: readonly SampleRange[]): AsyncGenerator<Float32Array> {
      const file = await openTakeFile(fileOf(id), disk);
      try {
        for (const { fromSample, toSample } of ranges) {
          for (let at = fromSample; at < toSample; at += BLOCK) yield await file.read(at, Math.min(BLOCK, toSample - at));
        }
      } finally {
        await file.close();
      }
    },

    remove: (id: string): Promise<void> => rm(fileOf(id), { force: true }),

    async removeAll(): Promise<void> {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true, mode: 0o700 });
    },
  };
}
