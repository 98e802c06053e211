import { measureDelivery, parseDocument, type Recording, type SpokenWord, syllablesIn } from '@candor/core';
import { judgeSound, trackLoudness, trackPitch } from '../packages/speech/src/prosody/index.ts';
import { type Clip, loadClips } from './prosody-data.ts';
import type { Row } from './row.ts';
import { percentile, timed } from './stats.ts';

const ON = 'speechocean762, development set';
/** Reference frames further than this from the clip's median, octaves, are Praat's own octave jumps. */
const JUMP_OCTAVES = 0.7;
const NEAR = 0.05;
/** Sound this far below the loudest twentieth of a clip is no speech, dB. */
const BELOW_LOUD_DB = 25;
const ANSWER_SECONDS = 60;

/** Pitch against Praat frame by frame, fluency against five experts, and time; says so where the set is not on this machine. */
export async function benchProsody(): Promise<Row[]> {
  let clips: Clip[];
  try {
    clips = await loadClips();
  } catch (error) {
    return [{ measure: 'pitch and fluency', on: ON, bar: '', value: 'not run', met: null, note: error instanceof Error ? error.message : String(error) }];
  }
  return [...pitchRows(clips), fluencyRow(clips), await timeRow(clips)];
}

function pitchRows(clips: readonly Clip[]): Row[] {
  const count = { frames: 0, agree: 0, voiced: 0, near: 0, jumps: 0, nearAll: 0, voicedAll: 0 };
  const ours: number[] = [];
  for (const clip of clips) {
    const { hertz, stepMs } = trackPitch(clip.samples, clip.sampleRate);
    const median = percentile(
      clip.praat.hertz.filter((value) => value > 0),
      0.5,
    );
    clip.praat.hertz.forEach((theirs, i) => {
      const own = hertz[Math.round((clip.praat.startMs + i * clip.praat.stepMs) / stepMs - 0.5)] ?? 0;
      count.frames++;
      if (own > 0 === theirs > 0) count.agree++;
      if (own === 0 || theirs === 0) return;
      const isNear = Math.abs(own / theirs - 1) < NEAR ? 1 : 0;
      count.voicedAll++;
      count.nearAll += isNear;
      if (Math.abs(Math.log2(theirs / median)) > JUMP_OCTAVES) count.jumps++;
      else {
        count.voiced++;
        count.near += isNear;
      }
    });
    ours.push(deviation(hertz.filter((value) => value > 0).map((value) => 12 * Math.log2(value))));
  }
  const r = correlation(
    ours,
    clips.map(({ praat }) => praat.deviation),
  );
  const near = count.near / count.voiced;
  const agree = count.agree / count.frames;
  const note = `${count.jumps} frames of the reference's own octave jumps set apart; with them ${share(count.nearAll / count.voicedAll)}`;
  return [
    { measure: 'pitch: voiced frames within 5 % of Praat', on: ON, bar: '≥ 95 %', value: share(near), met: near >= 0.95, note },
    { measure: 'pitch: voicing as Praat', on: ON, bar: '≥ 90 %', value: share(agree), met: agree >= 0.9, note: `${count.frames} frames of 10 ms` },
    { measure: 'pitch: SD in semitones against Praat', on: ON, bar: 'r ≥ .90', value: `r ${r.toFixed(3)}`, met: r >= 0.9, note: '' },
  ];
}

/** Fluency from one measure. Word times are laid over the sound by syllables, since only the first and the last matter here. */
function fluencyRow(clips: readonly Clip[]): Row {
  const measures = clips.map((clip) => {
    const recording = recordingOf(clip);
    const found = measureDelivery(recording, parseDocument(clip.text), { form: 'short' });
    return (name: string): number => found.find((measure) => measure.name === name)?.value ?? Number.NaN;
  });
  const labels = clips.map(({ fluency }) => fluency);
  const against = (value: (of: (name: string) => number) => number): number => correlation(measures.map(value), labels);
  const r = against((of) => -of('timePerSyllable'));
  const rate = against((of) => 1 / of('timePerSyllable'));
  return {
    measure: 'fluency from one measure',
    on: `${ON}, five experts`,
    bar: 'r ≥ .60',
    value: `r ${r.toFixed(3)}`,
    met: r >= 0.6,
    note: `time per syllable, pauses included; nothing was fitted, but rate or its reciprocal was chosen here: as syllables a second r ${rate.toFixed(3)}`,
  };
}

function recordingOf({ samples, sampleRate, text }: Clip): Recording {
  const loudness = trackLoudness(samples, sampleRate);
  const threshold = percentile(loudness.decibels, 0.95) - BELOW_LOUD_DB;
  const isLoud = (db: number): boolean => db > threshold;
  const startMs = loudness.decibels.findIndex(isLoud) * loudness.stepMs;
  const endMs = (loudness.decibels.findLastIndex(isLoud) + 1) * loudness.stepMs;
  const texts = text.toLowerCase().split(/\s+/);
  const all = texts.reduce((sum, word) => sum + syllablesIn(word), 0);
  let at = startMs;
  const words = texts.map((word): SpokenWord => {
    const from = at;
    at += ((endMs - startMs) * syllablesIn(word)) / all;
    return { text: word, startMs: from, endMs: at, confidence: 1, kind: 'word' };
  });
  return {
    durationMs: (samples.length * 1000) / sampleRate,
    transcript: { words, times: 'approximate' },
    pitch: null,
    loudness,
    quality: judgeSound(samples, sampleRate, [{ startMs, endMs }]),
  };
}

async function timeRow(clips: readonly Clip[]): Promise<Row> {
  const sampleRate = clips[0]?.sampleRate ?? 16_000;
  const answer = new Float32Array(ANSWER_SECONDS * sampleRate);
  for (let at = 0, i = 0; at < answer.length; i++) {
    const { samples } = clips[i % clips.length] as Clip;
    answer.set(samples.subarray(0, answer.length - at), at);
    at += samples.length;
  }
  const runs = await timed(5, 2, () => {
    trackPitch(answer, sampleRate);
    trackLoudness(answer, sampleRate);
    judgeSound(answer, sampleRate, [{ startMs: 0, endMs: ANSWER_SECONDS * 1000 }]);
  });
  const ms = percentile(runs, 0.5);
  return {
    measure: 'pitch, level and sound quality of a 60 s answer',
    on: 'clips of the same set, joined',
    bar: '≤ 1 s',
    value: `${Math.round(ms)} ms`,
    met: ms <= 1000,
    note: 'one thread',
  };
}

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - meanA) * ((b[i] as number) - meanB))) / (deviation(a) * deviation(b));
}
