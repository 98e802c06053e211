import type { LoudnessTrack, PitchTrack, Recording, SoundProblem } from '@candor/core';

/** No voice, in hertz, and no sound, in decibels: what is between two turns. */
const NO_VOICE = 0;
const NO_SOUND = -100;

/** Several recordings as if they had been made one after the other. Null for none. */
export function joinRecordings(recordings: readonly Recording[]): Recording | null {
  const [only, ...more] = recordings;
  if (!only) return null;
  if (more.length === 0) return only;
  let startMs = 0;
  const words: Recording['transcript']['words'][number][] = [];
  for (const { durationMs, transcript } of recordings) {
    for (const word of transcript.words) words.push({ ...word, startMs: word.startMs + startMs, endMs: word.endMs + startMs });
    startMs += durationMs;
  }
  return {
    durationMs: startMs,
    transcript: { times: recordings.every(({ transcript }) => transcript.times === 'exact') ? 'exact' : 'approximate', words },
    pitch: joinPitch(recordings),
    loudness: joinLoudness(recordings),
    quality: {
      speechDb: mean(recordings, ({ quality }) => quality.speechDb),
      noiseDb: mean(recordings, ({ quality }) => quality.noiseDb),
      clippedShare: mean(recordings, ({ quality }) => quality.clippedShare),
      problems: [...new Set<SoundProblem>(recordings.flatMap(({ quality }) => quality.problems))],
    },
  };
}

function joinPitch(recordings: readonly Recording[]): PitchTrack | null {
  const tracks = recordings.flatMap(({ pitch }) => (pitch ? [{ stepMs: pitch.stepMs, values: pitch.hertz }] : []));
  const joined = joinTracks(recordings, tracks, NO_VOICE);
  return joined && { stepMs: joined.stepMs, hertz: joined.values };
}

function joinLoudness(recordings: readonly Recording[]): LoudnessTrack | null {
  const tracks = recordings.flatMap(({ loudness }) => (loudness ? [{ stepMs: loudness.stepMs, values: loudness.decibels }] : []));
  const joined = joinTracks(recordings, tracks, NO_SOUND);
  return joined && { stepMs: joined.stepMs, decibels: joined.values };
}

type Track = { readonly stepMs: number; readonly values: readonly number[] };

/** Each track from where its recording begins; null where one is missing or has other steps. */
function joinTracks(recordings: readonly Recording[], tracks: readonly Track[], rest: number): Track | null {
  const stepMs = tracks[0]?.stepMs;
  if (stepMs === undefined || tracks.length !== recordings.length || tracks.some((track) => track.stepMs !== stepMs)) return null;
  const values: number[] = [];
  let endMs = 0;
  recordings.forEach(({ durationMs }, i) => {
    endMs += durationMs;
    const end = Math.round(endMs / stepMs);
    values.push(...(tracks[i]?.values.slice(0, end - values.length) ?? []));
    while (values.length < end) values.push(rest);
  });
  return { stepMs, values };
}

function mean(recordings: readonly Recording[], of: (one: Recording) => number): number {
  const total = recordings.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return recordings.reduce((sum, one) => sum + of(one) * one.durationMs, 0) / Math.max(1, total);
}
