import { SAMPLE_RATE, type Stretch } from '../ports.ts';

/** Speech begins above the first probability and ends below the second. Source: Silero's own recommendation. */
const SPEECH_FROM = 0.5;
const SPEECH_UNTIL = 0.35;
/** A segment keeps this much sound before and after, in milliseconds: soft beginnings and ends are speech too. */
const PAD_MS = 240;
/** Shorter bursts are clicks and breaths. */
const SHORTEST_SPEECH_MS = 90;
/**
 * A segment ends at a pause: at a long one always; at shorter ones when it is long enough that the recogniser had context. The recogniser is best below
 * 28 s; shorter segments leave less to do after "stop".
 */
const CUTS: readonly { readonly pauseMs: number; readonly afterMs: number }[] = [
  { pauseMs: 1_200, afterMs: 0 },
  { pauseMs: 500, afterMs: 2_000 },
  { pauseMs: 250, afterMs: 4_000 },
];
/** Without any pause, it is cut where speech was least sure. */
const LONGEST_MS = 9_000;
const LOOK_BACK_MS = 3_000;

export type Segmenter = {
  /** One frame's probability of speech. Gives the segments that ended with it. */
  push(probability: number): Stretch[];
  /** The segment that was still open. */
  end(): Stretch[];
  /** What {@link end} would give now, without ending it. */
  open(): Stretch | null;
};

/** Cuts a stream of speech probabilities, one a frame of `frameMs`, into segments of speech with a little sound around. Pure counting: no clock. */
export function createSegmenter(frameMs: number): Segmenter {
  const probabilities: number[] = [];
  let start: number | null = null;
  let lastSpeech = 0;
  let speechFrames = 0;
  /** Segments do not overlap: the next begins where the last ended. */
  let closedMs = 0;

  const now = (): number => probabilities.length * frameMs;
  const close = (endMs: number): Stretch[] => {
    if (start === null) return [];
    const segment = { startMs: Math.max(closedMs, start - PAD_MS), endMs: Math.min(now(), endMs) };
    const isSpeech = speechFrames * frameMs >= SHORTEST_SPEECH_MS;
    start = null;
    speechFrames = 0;
    if (!isSpeech) return [];
    closedMs = segment.endMs;
    return [segment];
  };

  return {
    push(probability) {
      probabilities.push(probability);
      const at = now() - frameMs;
      if (probability >= (start === null ? SPEECH_FROM : SPEECH_UNTIL)) {
        start ??= at;
        lastSpeech = now();
        if (probability >= SPEECH_FROM) speechFrames += 1;
      }
      if (start === null) return [];
      const length = now() - start;
      const pause = now() - lastSpeech;
      if (CUTS.some(({ pauseMs, afterMs }) => pause >= pauseMs && length >= afterMs)) return close(lastSpeech + Math.min(PAD_MS, pause));
      if (length < LONGEST_MS) return [];
      const cut = leastSure(probabilities, Math.round(LOOK_BACK_MS / frameMs)) * frameMs;
      const closed = close(cut);
      start = cut;
      speechFrames = Math.round((now() - cut) / frameMs);
      return closed;
    },
    end: () => close(lastSpeech + PAD_MS),
    open: () => {
      if (start === null || speechFrames * frameMs < SHORTEST_SPEECH_MS) return null;
      return { startMs: Math.max(closedMs, start - PAD_MS), endMs: Math.min(now(), lastSpeech + PAD_MS) };
    },
  };
}

/** The frame, among the last `count`, that was least like speech; the latest where several are. */
function leastSure(probabilities: readonly number[], count: number): number {
  let least = probabilities.length - 1;
  for (let i = probabilities.length - 1; i >= Math.max(0, probabilities.length - count); i--)
    if ((probabilities[i] as number) < (probabilities[least] as number)) least = i;
  return least;
}

/** Milliseconds to a number of samples. */
export const samplesAt = (ms: number): number => Math.round((ms * SAMPLE_RATE) / 1000);
