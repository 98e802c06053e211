import { chunkBytes } from '../speak/take-link.ts';

/** Sound on its way to the room: kept until the server has it on its disk, and sent again after a lost connection. */
export type SoundQueue = {
  push(pcm: Int16Array): void;
  /** The server has everything before this sample, and wants what comes from there on. */
  sendFrom(samples: number, send: (bytes: Uint8Array<ArrayBuffer>) => void): void;
  /** Something was left out on the way: it is sent again, once for each place. */
  missing(samples: number): void;
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
  /** Where the server last missed something. It says so for each chunk that comes too early; an answer to each would send everything a thousand times. */
  let missed: number | null = null;

  function sendAllFrom(samples: number): void {
    waiting = waiting.filter(({ first, pcm }) => first + pcm.length > samples);
    // Sound that was let go leaves no hole: what comes after it moves up.
    const hole = (waiting[0]?.first ?? samples) - samples;
    if (hole > 0) waiting = waiting.map(({ first, pcm }) => ({ first: first - hole, pcm }));
    const last = waiting.at(-1);
    next = last ? last.first + last.pcm.length : samples;
    for (const { first, pcm } of waiting) send?.(chunkBytes(Math.max(first, samples), pcm.subarray(Math.max(0, samples - first))));
  }

  return {
    push(pcm) {
      if (next === null) return;
      waiting.push({ first: next, pcm });
      next += pcm.length;
      while (waiting[0] && next - waiting[0].first > MOST_SAMPLES) waiting.shift();
      send?.(chunkBytes(next - pcm.length, pcm));
    },
    sendFrom(samples, through) {
      send = through;
      missed = null;
      sendAllFrom(samples);
    },
    missing(samples) {
      if (missed === samples) return;
      missed = samples;
      sendAllFrom(samples);
    },
    stored(samples) {
      waiting = waiting.filter(({ first, pcm }) => first + pcm.length > samples);
    },
    disconnected() {
      send = null;
    },
  };
}
