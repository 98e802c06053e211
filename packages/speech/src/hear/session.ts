import type { Recording, SpokenWord } from '@candor/core';
import { type Engines, SAMPLE_RATE, type Stretch } from '../ports.ts';
import { heard, type SpeechResult, unheard } from '../problem.ts';
import { createSegmenter, samplesAt } from '../vad/segmenter.ts';
import { hearSegment } from './segment.ts';
import { createTape } from './tape.ts';

/** Hears a recording while it comes. Samples are mono, 16 kHz. */
export type Hearing = {
  /** Takes the next samples, and works through the segments that ended with them. */
  push(samples: Float32Array): Promise<void>;
  /** Works through the tail and gives all that was heard. */
  finish(): Promise<SpeechResult<Recording>>;
};

/** How long each stage took, in milliseconds, for the bench. */
export type Stages = { voice: number; words: number; sound: number };

/** A hearing over loaded engines. Rejects when an engine fails. */
export function createHearing(engines: Engines, stages: Stages = { voice: 0, words: 0, sound: 0 }): Hearing {
  const tape = createTape();
  const { frameLength } = engines.voice;
  const isSpeech = engines.voice.open();
  const segmenter = createSegmenter((frameLength / SAMPLE_RATE) * 1000);
  const pitch = engines.pitch.followPitch(SAMPLE_RATE);
  const words: SpokenWord[] = [];
  let misplaced = 0;
  let detected = 0;

  const hear = async (segments: readonly Stretch[]): Promise<void> => {
    for (const segment of segments) {
      const started = performance.now();
      const result = await hearSegment(tape.slice(samplesAt(segment.startMs), samplesAt(segment.endMs)), segment, engines);
      words.push(...result.words);
      if (result.times === 'approximate') misplaced += result.words.length;
      stages.words += performance.now() - started;
    }
  };
  const detect = async (untilEnd: boolean): Promise<void> => {
    while (detected + frameLength <= tape.length || (untilEnd && detected < tape.length)) {
      const started = performance.now();
      // The last frame is filled up with silence.
      const frame = new Float32Array(frameLength);
      frame.set(tape.slice(detected, Math.min(tape.length, detected + frameLength)));
      detected += frameLength;
      const ended = segmenter.push(await isSpeech(frame));
      stages.voice += performance.now() - started;
      await hear(ended);
    }
  };

  return {
    push: async (samples) => {
      tape.add(samples);
      const started = performance.now();
      pitch.advance(tape.all());
      stages.sound += performance.now() - started;
      await detect(false);
    },
    finish: async () => {
      await detect(true);
      await hear(segmenter.end());
      if (words.length === 0) return unheard('silent', SILENT);
      const started = performance.now();
      const whole = tape.all();
      const quality = engines.pitch.judgeSound(whole, SAMPLE_RATE, speechOf(words));
      const recording: Recording = {
        durationMs: Math.round((whole.length / SAMPLE_RATE) * 1000),
        transcript: { words, times: misplaced > MOST_MISPLACED * words.length ? 'approximate' : 'exact' },
        pitch: pitch.finish(whole),
        loudness: engines.pitch.trackLoudness(whole, SAMPLE_RATE),
        quality,
      };
      stages.sound += performance.now() - started;
      return heard(recording);
    },
  };
}

/** Share of the words without a place of their own from which on the times of all are called approximate: a cough taken for a word spoils no answer. */
const MOST_MISPLACED = 0.1;

const SILENT = 'No words could be heard in this recording. Check that the right microphone is chosen and not muted, and speak closer to it.';

/** Where there was speech, as the words say. */
const speechOf = (words: readonly SpokenWord[]): Stretch[] => words.map(({ startMs, endMs }) => ({ startMs, endMs }));
