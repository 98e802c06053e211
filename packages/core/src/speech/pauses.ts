import type { HeardWord, Place } from './heard-words.ts';
import type { Recording } from './recording.ts';
import { stretchOf } from './tracks.ts';

/** A silence between two words. `after` is the index of the word before it. */
export type SilentPause = { readonly startMs: number; readonly endMs: number; readonly ms: number; readonly place: Place; readonly after: number };

/** Shorter silences belong to consonants; source `de-jong-bosker-2013`. */
export const LEAST_PAUSE_MS = 250;
/** This far below the level of the speech, dB, nobody speaks. */
const QUIET_BELOW_SPEECH_DB = 15;
/** A gap is silent where at least this share of it is quiet: the words of the rest may have been taken out by a correction. */
const LEAST_QUIET_SHARE = 0.5;

/** The silent pauses of at least 250 ms between words, in order. None where times are approximate. */
export function silentPauses(words: readonly HeardWord[], recording: Recording): SilentPause[] {
  if (recording.transcript.times !== 'exact') return [];
  return words.flatMap((word, after) => {
    const next = words[after + 1];
    const ms = next ? next.startMs - word.endMs : 0;
    if (!next || ms < LEAST_PAUSE_MS || !isQuiet(recording, word.endMs, next.startMs)) return [];
    return [{ startMs: word.endMs, endMs: next.startMs, ms, place: word.after, after }];
  });
}

function isQuiet({ loudness, quality }: Recording, startMs: number, endMs: number): boolean {
  if (!loudness || quality.problems.includes('noisy')) return true;
  const levels = stretchOf(loudness.decibels, loudness.stepMs, startMs, endMs);
  const quiet = levels.filter((db) => db < quality.speechDb - QUIET_BELOW_SPEECH_DB).length;
  return levels.length === 0 || quiet >= LEAST_QUIET_SHARE * levels.length;
}

/** Runs of words without a silent pause between them, as half-open ranges of indices. */
export function runsBetween(words: readonly HeardWord[], pauses: readonly SilentPause[]): { readonly first: number; readonly end: number }[] {
  const starts = [0, ...pauses.map((pause) => pause.after + 1)];
  return starts.flatMap((first, i) => {
    const end = starts[i + 1] ?? words.length;
    return end > first ? [{ first, end }] : [];
  });
}
