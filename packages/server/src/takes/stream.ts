import { z } from 'zod';
import { ANNOUNCED_AT_SAMPLES, ANNOUNCED_MS, CHUNK_BYTES, CHUNK_HEAD_BYTES, MOST_SAMPLES } from './limits.ts';
import type { TakeFile } from './take-file.ts';
import { BYTES_A_SAMPLE, msOf } from './wav.ts';

/** What the server says on the socket of a take. `samples` is how many are on the disk: everything from there on is still to be sent. */
export const fromServerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), samples: z.int().min(0) }),
  z.strictObject({ type: z.literal('stored'), samples: z.int().min(0) }),
  /** A chunk was missing before the one that came. */
  z.strictObject({ type: z.literal('missing'), samples: z.int().min(0) }),
  z.strictObject({ type: z.literal('almost-full'), leftMs: z.int().min(0) }),
  z.strictObject({ type: z.literal('full'), samples: z.int().min(0) }),
  /** The disk took no more: what is there is kept. */
  z.strictObject({ type: z.literal('disk-full'), samples: z.int().min(0) }),
]);
export type FromServer = z.infer<typeof fromServerSchema>;

/** Why the server ends a connection. The first three are final: coming back does not help. */
export const CLOSE = { takenOver: 4001, finished: 4002, gone: 4004, badChunk: 4008, failed: 4011 } as const;

export type Socket = { send(message: FromServer): void; close(code: number, reason: string): void };
type Ports = { readonly file: TakeFile; readonly socket: Socket; readonly onStored: () => void; readonly onFailed: (error: unknown) => void };

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
export const isDiskFull = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string' && DISK_FULL.has(error.code);

/** Takes the chunks of one connection, one after the other, and says after each what is on the disk. */
export function takeChunks({ file, socket, onStored, onFailed }: Ports): (chunk: Buffer) => Promise<void> {
  let announced = file.samples() >= ANNOUNCED_AT_SAMPLES;
  socket.send({ type: 'ready', samples: file.samples() });
  return async (chunk) => {
    const pcm = chunk.subarray(CHUNK_HEAD_BYTES);
    if (pcm.length === 0 || pcm.length > CHUNK_BYTES || pcm.length % BYTES_A_SAMPLE !== 0) return socket.close(CLOSE.badChunk, 'not a chunk of sound');
    const first = chunk.readUInt32LE(0);
    const known = file.samples();
    if (first > known) return socket.send({ type: 'missing', samples: known });
    // What came before, and was not acknowledged in time, comes again.
    const fresh = pcm.subarray((known - first) * BYTES_A_SAMPLE).subarray(0, (MOST_SAMPLES - known) * BYTES_A_SAMPLE);
    try {
      if (fresh.length > 0) await file.append(fresh);
    } catch (error) {
      if (isDiskFull(error)) return socket.send({ type: 'disk-full', samples: file.samples() });
      onFailed(error);
      return socket.close(CLOSE.failed, 'could not be stored');
    } finally {
      if (fresh.length > 0) onStored();
    }
    const samples = file.samples();
    socket.send({ type: 'stored', samples });
    if (!announced && samples >= ANNOUNCED_AT_SAMPLES) {
      announced = true;
      socket.send({ type: 'almost-full', leftMs: Math.min(ANNOUNCED_MS, msOf(MOST_SAMPLES - samples)) });
    }
    if (samples >= MOST_SAMPLES) socket.send({ type: 'full', samples });
  };
}
