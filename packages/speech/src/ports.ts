import type { LoudnessTrack, PitchTrack, SoundQuality } from '@candor/core';

/** Every engine hears mono sound at this rate, in hertz, as numbers from −1 to 1. */
export const SAMPLE_RATE = 16_000;

/** Half-open, in milliseconds from the start of the sound. */
export type Stretch = { readonly startMs: number; readonly endMs: number };

/** One word as the recogniser wrote it, with its capitals and punctuation, without a time. */
export type HeardWord = {
  readonly text: string;
  /** 0–1: the recogniser's own probability of the word. */
  readonly confidence: number;
  /** 0–1: how probable the recogniser held an "um" or "uh" just before this word, whether or not it wrote one. */
  readonly fillerBefore: number;
};
export type HeardUtterance = { readonly words: readonly HeardWord[] /** As `fillerBefore`, of the end. */; readonly fillerAtEnd: number };

/** Speech to words. A segment is at most 28 s long. */
export type Recogniser = {
  /** Names the model and its version. */
  readonly id: string;
  recognise(samples: Float32Array): Promise<HeardUtterance>;
  close(): Promise<void>;
};

/** What the aligner is to find, in order: a word as it is said (small words of letters), or an "um" or "uh" that is there or may be. */
export type Slot = { readonly kind: 'word'; readonly spoken: readonly string[] } | { readonly kind: 'filler'; readonly optional: boolean };

/** A slot that was found. Optional fillers that are not there are left out. */
export type Placed = Stretch & {
  /** Which of the given slots. */
  readonly slot: number;
  /** How a filler sounded, as it is written; the words as they are said of a word. */
  readonly spoken: string;
  /** Mean acoustic log-likelihood a frame of 10 ms, against the best phone there is: 0 is perfect, far below is a poor fit. */
  readonly fit: number;
};

/** Known words to times. */
export type Aligner = {
  readonly id: string;
  /** The places of the slots in order; empty where they do not fit the sound at all. */
  align(samples: Float32Array, slots: readonly Slot[]): Promise<readonly Placed[]>;
  close(): Promise<void>;
};

/** Sound to the probability of speech, frame by frame. */
export type VoiceDetector = {
  readonly id: string;
  /** Length of a frame in samples. */
  readonly frameLength: number;
  /** Begins with one recording: gives the probability, 0–1, that each next frame is speech, and remembers what it heard. */
  open(): (frame: Float32Array) => Promise<number>;
  close(): Promise<void>;
};

/** Follows the pitch while somebody speaks, so that little is left to do at the end. */
export type PitchFollower = {
  /** Works through what is new. `soFar` is all of the sound from its beginning. */
  advance(soFar: Float32Array): void;
  /** The pitch of all of it, the same as if it had come at once. */
  finish(all: Float32Array): PitchTrack;
};

/** What is measured of the sound itself, without words. */
export type PitchTracker = {
  trackPitch(samples: Float32Array, sampleRate: number): PitchTrack;
  /** The same, while the sound still comes. */
  followPitch(sampleRate: number): PitchFollower;
  trackLoudness(samples: Float32Array, sampleRate: number): LoudnessTrack;
  judgeSound(samples: Float32Array, sampleRate: number, speech: readonly Stretch[]): SoundQuality;
};

/** All that is needed to hear a recording. */
export type Engines = {
  readonly recogniser: Recogniser;
  readonly aligner: Aligner;
  readonly voice: VoiceDetector;
  readonly pitch: PitchTracker;
};

/** Sound to be played: mono, numbers from −1 to 1. */
export type Sound = { readonly samples: Float32Array; readonly sampleRate: number };

/** Who speaks, and how fast: 1 is the speaker's own speed, 1.2 a fifth faster. */
export type Speaking = { readonly speaker: number; readonly speed: number };

/** Text to sound. */
export type Synthesiser = {
  /** Names the model and its version. */
  readonly id: string;
  /** The sound of one sentence. Rejects when the engine fails. */
  synthesise(sentence: string, how: Speaking): Promise<Sound>;
  /** Frees what the engine holds. */
  close(): Promise<void>;
};
