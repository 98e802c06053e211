import type { Stretch } from '@candor/speech';
import { synthesise } from '@candor/speech/synthesise';
import { percentile } from './stats.ts';

const RATE = 16_000;

export type ToneClip = {
  readonly samples: Float32Array;
  readonly sampleRate: number /** At a moment in seconds. */;
  readonly hertzAt: (seconds: number) => number;
};

/** Voices of ten harmonics that glide an octave up, of three registers, in noise 20 dB below: their pitch is known at every moment. */
export const toneClips = (): ToneClip[] => [90, 130, 210].map((from) => glide(from, 3));

function glide(from: number, seconds: number): ToneClip {
  const hertzAt = (s: number): number => from * 2 ** (s / seconds);
  let phase = 0;
  let state = 1;
  const samples = Float32Array.from({ length: seconds * RATE }, (_, i) => {
    phase += (2 * Math.PI * hertzAt(i / RATE)) / RATE;
    let voice = 0;
    for (let k = 1; k <= 10; k++) voice += Math.sin(k * phase + k) / k;
    state = (state * 48_271) % 0x7fffffff;
    return 0.1 * voice + 0.03 * (state / 0x3fffffff - 1);
  });
  return { samples, sampleRate: RATE, hertzAt };
}

/** Parts of a sentence between which a pause of known length stands. */
const PARTED = [
  ['We planted the trees in autumn,', 'because the ground was still warm.'],
  ['I asked for the budget twice.', 'Nobody answered.', 'So I wrote to the director.'],
  ['The hardest customers', 'are often the most loyal ones.'],
  ['I finished school at sixteen', 'and started in the garage the week after.'],
  ['When the lights went out,', 'I counted the guests', 'and opened the side door.'],
  ['It was my first job.', 'I was nervous every morning.'],
] as const;
const VOICES = [
  { voice: 'en-us', rate: 155, pitch: 45 },
  { voice: 'en-gb+f2', rate: 165, pitch: 55 },
] as const;
const PAUSES_MS = [300, 450, 700, 1_200] as const;
/** A quiet room. */
const ROOM = 0.0006;

export type PausedClip = { readonly samples: Float32Array; readonly sampleRate: number; readonly pauses: readonly Stretch[] };

/** Synthesised sentences in a quiet room with pauses of known length. */
export async function pausedClips(): Promise<PausedClip[]> {
  const clips: PausedClip[] = [];
  let next = 0;
  for (const parts of PARTED)
    for (const by of VOICES) {
      const sounds: Float32Array[] = [];
      const pauses: Stretch[] = [];
      let length = 0;
      for (const [i, part] of parts.entries()) {
        if (i > 0) {
          const pause = ((PAUSES_MS[next++ % PAUSES_MS.length] as number) * RATE) / 1000;
          pauses.push({ startMs: (length * 1000) / RATE, endMs: ((length + pause) * 1000) / RATE });
          sounds.push(new Float32Array(pause));
          length += pause;
        }
        const sound = spoken((await synthesise(part, by)).samples);
        sounds.push(sound);
        length += sound.length;
      }
      clips.push({ samples: inRoom(sounds, length), sampleRate: RATE, pauses });
    }
  return clips;
}

/** Without the silence before and after. */
function spoken(samples: Float32Array): Float32Array {
  const isSound = (x: number): boolean => Math.abs(x) > 0.005;
  return samples.subarray(Math.max(0, samples.findIndex(isSound)), samples.findLastIndex(isSound) + 1);
}

function inRoom(parts: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  let state = 1;
  return whole.map((x) => {
    state = (state * 48_271) % 0x7fffffff;
    return x + ROOM * (state / 0x3fffffff - 1);
  });
}

/** Counts pauses that were found against those that are there, and how far their lengths are off. */
export function countPauses(there: readonly (readonly Stretch[])[], heard: readonly (readonly Stretch[])[]): string {
  let [found, all, invented] = [0, 0, 0];
  const off: number[] = [];
  for (const [i, pauses] of there.entries()) {
    const own = heard[i] ?? [];
    all += pauses.length;
    for (const pause of pauses) {
      const match = own.find((one) => overlap(one, pause) > 0.5 * (pause.endMs - pause.startMs));
      if (!match) continue;
      found++;
      off.push(Math.abs(match.endMs - match.startMs - (pause.endMs - pause.startMs)));
    }
    invented += own.filter((one) => pauses.every((pause) => overlap(one, pause) <= 0)).length;
  }
  return `${found} of ${all} found, ${invented} invented, lengths off by ${percentile(off, 0.5).toFixed(0)} ms`;
}

const overlap = (a: Stretch, b: Stretch): number => Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
