import { type Aligner, type Engines, type HeardUtterance, type PitchTracker, type Placed, type Recogniser, SAMPLE_RATE, type VoiceDetector } from '../ports.ts';

/** Hears the same words in every segment: "um" and "uh" as filled pauses that it wrote. */
export function fakeRecogniser(text: string): Recogniser {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const utterance: HeardUtterance = { words: words.map((word) => ({ text: word, confidence: 0.9, fillerBefore: 0 })), fillerAtEnd: 0 };
  return { id: 'fake-recogniser', recognise: async () => utterance, close: async () => undefined };
}

/** Gives every slot the same share of the sound, and finds no optional filler. */
export function fakeAligner(): Aligner {
  return {
    id: 'fake-aligner',
    align: async (samples, slots) => {
      const there = slots.flatMap((slot, i) => (slot.kind === 'filler' && slot.optional ? [] : [{ slot, i }]));
      const each = (samples.length / SAMPLE_RATE / Math.max(1, there.length)) * 1000;
      return there.map(({ slot, i }, k): Placed => {
        const spoken = slot.kind === 'word' ? slot.spoken.join(' ') : 'um';
        return { slot: i, spoken, startMs: Math.round(k * each), endMs: Math.round((k + 1) * each), fit: -0.003 };
      });
    },
    close: async () => undefined,
  };
}

/** Takes for speech whatever is louder than a whisper. */
export function fakeVoiceDetector(): VoiceDetector {
  return {
    id: 'fake-voice',
    frameLength: 512,
    open: () => async (frame) => (frame.some((x) => Math.abs(x) > 0.02) ? 1 : 0),
    close: async () => undefined,
  };
}

/** A level voice at 120 Hz in good sound, 20 dB under full scale. */
export function fakePitchTracker(): PitchTracker {
  const steps = (samples: Float32Array, sampleRate: number): number => Math.floor((samples.length / sampleRate) * 100);
  const trackPitch: PitchTracker['trackPitch'] = (samples, sampleRate) => ({ stepMs: 10, hertz: new Array<number>(steps(samples, sampleRate)).fill(120) });
  return {
    trackPitch,
    followPitch: (sampleRate) => ({ advance: () => undefined, finish: (all) => trackPitch(all, sampleRate) }),
    trackLoudness: (samples, sampleRate) => ({ stepMs: 10, decibels: new Array<number>(steps(samples, sampleRate)).fill(-20) }),
    judgeSound: () => ({ speechDb: -20, noiseDb: -60, clippedShare: 0, problems: [] }),
  };
}

/** Engines that need no model and always hear `text`. */
export function fakeEngines(text: string): Engines {
  return { recogniser: fakeRecogniser(text), aligner: fakeAligner(), voice: fakeVoiceDetector(), pitch: fakePitchTracker() };
}
