import type { Ears, HeardTurn } from '../src/interview/ears.ts';
import { SAMPLE_RATE } from '../src/takes/wav.ts';
import { heardWords } from './heard-words.ts';

/** Silence after which the fake says that somebody pauses, in milliseconds. */
const PAUSE_MS = 300;
const STEP_MS = 10;

/** Hears these words in whatever is loud, turn after turn, and again from the first after the last. */
export function fakeEars(texts: readonly string[] = ['In five years I want to lead the night ward, and I have begun to learn how the rota is made.']): Ears {
  return {
    async converse(onEvent) {
      let turn = 0;
      let pushed = 0;
      let speechFrom: number | null = null;
      let lastLoud = 0;
      let isPaused = true;
      const words = (): string => texts[turn % texts.length] ?? '';
      return {
        ok: true,
        value: {
          push(samples) {
            pushed += samples.length;
            if (samples.some((sample) => Math.abs(sample) > 0.1)) {
              lastLoud = pushed;
              speechFrom ??= pushed - samples.length;
              if (isPaused) onEvent({ type: 'started' });
              isPaused = false;
            } else if (!isPaused && pushed - lastLoud >= (PAUSE_MS * SAMPLE_RATE) / 1000) {
              isPaused = true;
              onEvent({ type: 'paused', silentForMs: PAUSE_MS, pitchFell: true });
              onEvent({ type: 'heard', text: words(), notes: [] });
            }
          },
          interviewerSpeaks: () => undefined,
          beginTurn: () => undefined,
          async endTurn() {
            if (speechFrom === null) return { ok: false, error: { code: 'silent', message: 'fake' } };
            const [fromSample, toSample] = [speechFrom, pushed];
            const value = heardTurn(words(), fromSample, toSample);
            speechFrom = null;
            turn++;
            return { ok: true, value };
          },
          close: () => undefined,
        },
      };
    },
  };
}

function heardTurn(text: string, fromSample: number, toSample: number): HeardTurn {
  const durationMs = ((toSample - fromSample) * 1000) / SAMPLE_RATE;
  const steps = Math.floor(durationMs / STEP_MS);
  return {
    fromSample,
    toSample,
    recording: {
      durationMs,
      transcript: { times: 'exact', words: heardWords(text) },
      pitch: { stepMs: STEP_MS, hertz: Array.from({ length: steps }, () => 180) },
      loudness: { stepMs: STEP_MS, decibels: Array.from({ length: steps }, () => -20) },
      quality: { speechDb: -20, noiseDb: -60, clippedShare: 0, problems: [] },
    },
  };
}
