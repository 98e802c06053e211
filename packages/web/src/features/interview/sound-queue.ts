import { chunkBytes } from '../speak/take-link.ts';

/** Sound on its way to the room: kept until the server has it on its disk, and sent again after a lost connection. */
export type SoundQueue = {
  push(pcm: Int16Array): void;
  /** The server has everything before this sample, and wants what comes from there on. */
  sendFrom(samples: number, send: (bytes: Uint8Array<ArrayBuffer>) => void): void;
  stored(samples: number): void;
  disconnected(): void;
};

/** What cannot be sent for longer than this is let go, in samples: three minutes. */
const MOST_SAMPLES = 16_000 * 180;

export function createSoundQueue(): SoundQueue {
  let waiting: { readonly first: number; readonly pcm: Int16Array }[] = [];
  /** The number of the next sample; null until the server has said how many there are. */
  let next: number | null = null;
  let send: ((bytes: Uint8Array<ArrayBuffer>) => void) | null = null;

  return {
    push(pcm) {
      if (next === null) return;
      waiting.push({ first: next, pcm });
      next += pcm.length;
      while (waiting[0] && next - waiting[0].first > MOST_SAMPLES) waiting.shift();
      send?.(chunkBytes(next - pcm.length, pcm));
    },
    sendFrom(samples, through) {
      next ??= samples;
      send = through;
      waiting = waiting.filter(({ first, pcm }) => first + pcm.length > samples);
      for (const { first, pcm } of waiting) through(chunkBytes(Math.max(first, samples), pcm.subarray(Math.max(0, samples - first))));
    },
    stored(samples) {
      waiting = waiting.filter(({ first, pcm }) => first + pcm.length > samples);
    },
    disconnected() {
      send = null;
    },
  };
}
