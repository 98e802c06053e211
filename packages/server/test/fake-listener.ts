import type { Recording } from '@candor/core';
import type { Heard, HearingProblem, Listener } from '../src/takes/listener.ts';
import { SAMPLE_RATE } from '../src/takes/wav.ts';
import { fakeEars } from './fake-ears.ts';
import { heardWords } from './heard-words.ts';

/** Hears the same words in whatever is pushed, and notes how much that was. A file "bad …" cannot be decoded for the reason it names. */
export function fakeListener(text = 'Um in five years I want to lead the night ward.') {
  const sessions: { samples: number; finished: boolean; cancelled: boolean }[] = [];
  let used = 'quick';
  let failure: HearingProblem | null = null;
  const fail = (code: HearingProblem): Heard<never> => ({ ok: false, error: { code, message: 'fake' } });
  const listener: Listener = {
    async open() {
      const session = { samples: 0, loudest: 0, finished: false, cancelled: false };
      sessions.push(session);
      const durationMs = (): number => (session.samples * 1000) / SAMPLE_RATE;
      return {
        ok: true,
        value: {
          push(samples) {
            session.samples += samples.length;
            for (const sample of samples) session.loudest = Math.max(session.loudest, Math.abs(sample));
          },
          heardMs: durationMs,
          async finish(): Promise<Heard<Recording>> {
            session.finished = true;
            if (failure) return fail(failure);
            if (session.loudest === 0) return fail('silent');
            const stepMs = 10;
            const steps = Math.floor(durationMs() / stepMs);
            return {
              ok: true,
              value: {
                durationMs: durationMs(),
                transcript: { times: 'exact', words: heardWords(text) },
                pitch: { stepMs, hertz: Array.from({ length: steps }, (_, i) => (i % 40 < 30 ? 180 + 20 * Math.sin(i / 9) : 0)) },
                loudness: { stepMs, decibels: Array.from({ length: steps }, (_, i) => (i % 40 < 30 ? -20 : -60)) },
                quality: { speechDb: -20, noiseDb: -60, clippedShare: 0, problems: [] },
              },
            };
          },
          cancel() {
            session.cancelled = true;
          },
        },
      };
    },
    async decode(file) {
      const bad = /^bad ([a-z-]+)/.exec(Buffer.from(file.subarray(0, 40)).toString('latin1'))?.[1];
      return bad ? fail(bad as HearingProblem) : { ok: true, value: new Float32Array(file.length).fill(0.25) };
    },
    use: ({ name }) => {
      used = name;
    },
    converse: fakeEars().converse,
    filledPauseRecall: () => 0.95,
    close: async () => undefined,
  };
  return {
    listener,
    sessions,
    /** The recogniser that hears now. */
    used: (): string => used,
    failWith(code: HearingProblem | null): void {
      failure = code;
    },
  };
}
