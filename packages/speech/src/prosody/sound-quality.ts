import type { SoundProblem, SoundQuality } from '@candor/core';
import { decibelsOf, FLOOR_DB, trackLoudness } from './loudness.ts';

type Range = { readonly startMs: number; readonly endMs: number };

/** Speech below this is not there at all, dB relative to full scale. */
const SILENT_DB = -60;
/** Twenty decibels under the −26 that telephony aims at (ITU-T P.56, P.800): the ends of words drown in the sound card's own noise. */
const TOO_QUIET_DB = -46;
/** As near to full scale as a flat top comes after a codec has rounded it. */
const FULL_SCALE = 0.985;
/** Share of the speech at full scale that is heard as crackling. */
const CLIPPED_SHARE = 0.002;
/** Speech this little above what is heard between words, dB, hides its pauses and soft syllables. */
const NOISY_DB = 15;
/** Sound this near to a word still belongs to it: breath and echo are no noise. */
const AROUND_SPEECH_MS = 150;
/** With less sound between words than this, the quietest fiftieth of the recording stands for it: even unbroken speech has closures. */
const LEAST_BETWEEN_MS = 300;
const QUIETEST = 0.02;

/** Judges the recording itself, given where there was speech. Without speech it is silent, whatever else is heard. Never throws. */
export function judgeSound(samples: Float32Array, sampleRate: number, speech: readonly Range[]): SoundQuality {
  const { stepMs, decibels } = trackLoudness(samples, sampleRate);
  const near = (step: number, reachMs: number): boolean => {
    const ms = (step + 0.5) * stepMs;
    return speech.some(({ startMs, endMs }) => ms >= startMs - reachMs && ms < endMs + reachMs);
  };
  const spoken = decibels.filter((_, step) => near(step, 0));
  const between = decibels.filter((_, step) => !near(step, AROUND_SPEECH_MS));
  const speechDb = meanLevel(spoken.length > 0 ? spoken : decibels);
  const noiseDb = between.length * stepMs >= LEAST_BETWEEN_MS ? quantile(between, 0.5) : quantile(decibels, QUIETEST);
  const clippedShare = shareAtFullScale(samples, sampleRate, speech);

  const problems: SoundProblem[] = [];
  if (spoken.length === 0 || speechDb < SILENT_DB) problems.push('silent');
  else {
    if (speechDb < TOO_QUIET_DB) problems.push('too-quiet');
    if (clippedShare > CLIPPED_SHARE) problems.push('clipped');
    if (speechDb - noiseDb < NOISY_DB) problems.push('noisy');
  }
  return { speechDb: tenth(speechDb), noiseDb: tenth(noiseDb), clippedShare: Math.round(clippedShare * 1e5) / 1e5, problems };
}

/** Mean of the energies, in decibels: loud stretches count as they are heard. */
function meanLevel(decibels: readonly number[]): number {
  if (decibels.length === 0) return FLOOR_DB;
  return decibelsOf(decibels.reduce((sum, db) => sum + 10 ** (db / 10), 0) / decibels.length);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? FLOOR_DB;
}

function shareAtFullScale(samples: Float32Array, sampleRate: number, speech: readonly Range[]): number {
  let full = 0;
  let all = 0;
  for (const { startMs, endMs } of speech) {
    const to = Math.min(samples.length, Math.round((endMs * sampleRate) / 1000));
    for (let i = Math.max(0, Math.round((startMs * sampleRate) / 1000)); i < to; i++, all++) {
      if (Math.abs(samples[i] as number) >= FULL_SCALE) full++;
    }
  }
  return all > 0 ? full / all : 0;
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
