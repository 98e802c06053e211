import { type FileHandle, open } from 'node:fs/promises';
import { BYTES_A_SAMPLE, HEADER_BYTES, samplesIn, toFloats, wavHeader } from './wav.ts';

/** What is needed of an open file; tests bring one whose disk is full. */
export type Disk = Pick<FileHandle, 'write' | 'read' | 'stat' | 'truncate' | 'sync' | 'close'>;
export type OpenDisk = (file: string) => Promise<Disk>;

/** Opens a file to read and write, and makes it where it is not there. */
export const openDisk: OpenDisk = async (file) =>
  open(file, 'r+').catch((error: unknown) => (isMissing(error) ? open(file, 'wx+', 0o600) : Promise.reject(error)));

export type TakeFile = {
  /** Samples that are in the file: a killed process does not lose them. */
  samples(): number;
  /** Writes samples after the last one. Rejects when the disk does not take them all; what it took is kept, and whole. */
  append(pcm: Buffer): Promise<void>;
  /** Some samples, as numbers from −1 to 1. */
  read(fromSample: number, count: number): Promise<Float32Array>;
  /** Writes how long the sound is into the file's header and leaves the file to the disk. */
  seal(): Promise<void>;
  close(): Promise<void>;
};

/** Opens a recording to go on with it. After a crash its last half sample is cut off and its header is put right. */
export async function openTakeFile(file: string, disk: OpenDisk = openDisk): Promise<TakeFile> {
  const handle = await disk(file);
  let samples = samplesIn((await handle.stat()).size);
  const seal = async (): Promise<void> => {
    await writeAll(handle, wavHeader(samples), 0);
    await handle.truncate(HEADER_BYTES + samples * BYTES_A_SAMPLE);
    await handle.sync();
  };
  try {
    await seal();
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    samples: () => samples,
    async append(pcm) {
      const start = HEADER_BYTES + samples * BYTES_A_SAMPLE;
      let written = 0;
      try {
        while (written < pcm.length) {
          const { bytesWritten } = await handle.write(pcm, written, pcm.length - written, start + written);
          if (bytesWritten === 0) throw Object.assign(new Error('the disk took nothing'), { code: 'ENOSPC' });
          written += bytesWritten;
        }
      } finally {
        samples += Math.floor(written / BYTES_A_SAMPLE);
      }
    },
    async read(fromSample, count) {
      const pcm = Buffer.alloc(Math.max(0, Math.min(count, samples - fromSample)) * BYTES_A_SAMPLE);
      const { bytesRead } = await handle.read(pcm, 0, pcm.length, HEADER_BYTES + fromSample * BYTES_A_SAMPLE);
      return toFloats(pcm.subarray(0, bytesRead));
    },
    seal,
    close: () => handle.close(),
  };
}

async function writeAll(handle: Disk, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
