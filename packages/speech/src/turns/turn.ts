import type { Recording, SpokenWord } from '@candor/core';
import type { HeardSegment } from '../hear/segment.ts';
import { createTape } from '../hear/tape.ts';
import { SAMPLE_RATE, type Stretch } from '../ports.ts';
import { heard, type SpeechResult, unheard } from '../problem.ts';
import { createSegmenter, samplesAt } from '../vad/segmenter.ts';
import type { TurnEars } from './ears.ts';
import type { Queue } from './queue.ts';

/** `result` is null where the stretch was replaced by a longer one before the recogniser came to it. */
type Hearing = { readonly stretch: Stretch; readonly result: Promise<HeardSegment | null> };

/** Somebody's turn while they have it. Times are milliseconds from its beginning. */
export type Turn = {
  /** Takes the next frames with their probabilities of speech, and has the segments that ended with them recognised. */
  add(frames: Float32Array, probabilities: readonly number[]): void;
  /**
   * All words so far, recognised as if the turn were over; null where that became idle because speech went on. What is recognised here need not be
   * recognised again when the turn does end here.
   */
  words(): Promise<readonly SpokenWord[] | null>;
  /** Ends it. The silence behind the last word is left out: the interviewer waited in it. */
  end(): Promise<SpeechResult<Recording>>;
};

/** A turn that begins now. `queue` is the recogniser's: one stretch after the other. */
export function createTurn(ears: TurnEars, queue: Queue): Turn {
  const segmenter = createSegmenter((ears.frameLength / SAMPLE_RATE) * 1000);
  const tape = createTape();
  const closed: Hearing[] = [];
  let guess: Hearing | null = null;

  const hear = (stretch: Stretch, isWanted?: () => boolean): Hearing => {
    const samples = tape.slice(samplesAt(stretch.startMs), samplesAt(stretch.endMs));
    const result = queue.add(() => ears.hear(samples, stretch), isWanted);
    result.catch(() => undefined); // Told where the words are asked for.
    return { stretch, result };
  };
  /** A stretch that is over: what was guessed of it, where that is the same stretch. */
  const close = (stretch: Stretch): void => {
    closed.push(guess !== null && isSame(guess.stretch, stretch) ? guess : hear(stretch));
    guess = null;
  };
  const guessOpen = (): Hearing[] => {
    const open = segmenter.open();
    if (open === null) return [];
    if (guess === null || !isSame(guess.stretch, open)) {
      const next: Hearing = hear(open, () => guess === next || closed.includes(next));
      guess = next;
    }
    return [guess];
  };

  return {
    add(frames, probabilities) {
      tape.add(frames);
      for (const probability of probabilities) for (const stretch of segmenter.push(probability)) close(stretch);
    },
    words: async () => {
      const segments = await Promise.all([...closed, ...guessOpen()].map(({ result }) => result));
      return segments.includes(null) ? null : segments.flatMap((segment) => segment?.words ?? []);
    },
    end: async () => {
      for (const stretch of segmenter.end()) close(stretch);
      const samples = tape.slice(0, samplesAt(closed.at(-1)?.stretch.endMs ?? 0));
      const segments = (await Promise.all(closed.map(({ result }) => result))).filter((segment) => segment !== null);
      const words = segments.flatMap((segment) => segment.words);
      const sound = words.length === 0 ? null : await queue.add(() => ears.measure(samples, words));
      if (sound === null) return unheard('silent', NOTHING);
      const times = segments.every((segment) => segment.times === 'exact') ? 'exact' : 'approximate';
      return heard({ durationMs: Math.round((samples.length / SAMPLE_RATE) * 1000), transcript: { words, times }, ...sound });
    },
  };
}

const NOTHING = 'No words could be heard in this turn. Check that the right microphone is chosen and not muted, or type your answer.';

const isSame = (one: Stretch, other: Stretch): boolean => one.startMs === other.startMs && one.endMs === other.endMs;
