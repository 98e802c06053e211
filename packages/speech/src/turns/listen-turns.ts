import type { Recording, SoundNote } from '@candor/core';
import { createTape } from '../hear/tape.ts';
import { SAMPLE_RATE } from '../ports.ts';
import { heard, type SpeechResult, unheard } from '../problem.ts';
import { decibelsOf } from '../prosody/loudness.ts';
import type { TurnEars } from './ears.ts';
import { LOOK_BACK_MS, pitchFell } from './pitch-fall.ts';
import { createQueue } from './queue.ts';
import { createTaking } from './taking.ts';
import { createTurn, type Turn } from './turn.ts';

/** What is noticed of the candidate. Milliseconds are of the sound that was pushed, from its first sample. */
export type TurnEvent =
  /** They began to speak at `atMs`; told about 150 ms later. */
  | { readonly type: 'speech-started'; readonly atMs: number }
  /** They are silent since `silentSinceMs`; told 200 ms later. `pitchFell` is null where there was too little voice to tell. */
  | { readonly type: 'speech-paused'; readonly silentSinceMs: number; readonly pitchFell: boolean | null }
  /**
   * All words of the turn up to the silence that began at `untilMs`; empty where there were none. Comes once in every pause that lasts, long before
   * patience runs out. Noted as an echo where all of it was the interviewer's own voice.
   */
  | { readonly type: 'heard'; readonly text: string; readonly untilMs: number; readonly notes: readonly SoundNote[] }
  /** The engines failed; the turn can be typed. Told once a turn. */
  | { readonly type: 'failed'; readonly message: string };

/** A turn that is over, and where it lies in the samples that were pushed: half-open. */
export type HeardTurn = { readonly recording: Recording; readonly fromSample: number; readonly toSample: number };

/** Listens to a whole conversation. What is called takes effect at the sample that was pushed last. */
export type TurnListener = {
  /** Takes the next samples, mono at 16 kHz, and returns at once. */
  push(samples: Float32Array): void;
  /** The interviewer's voice begins or ends to sound in the room, so that it is not taken for the candidate's. */
  interviewerSpeaks(isSpeaking: boolean): void;
  /** The candidate has the floor. Speech that is going on belongs to the turn from its beginning. A turn that is open is dropped. */
  beginTurn(): void;
  /** The turn is over: what was said in it, for feedback on delivery. */
  endTurn(): Promise<SpeechResult<HeardTurn>>;
  /** Forgets everything; no event comes any more. */
  close(): void;
};

/** A pause that lasts so long, in milliseconds, is worth recognising what was said before it; shorter ones are within sentences. */
const GUESS_FROM_MS = 350;
/** Sound that is kept while nobody has the floor: enough to go back to where somebody began to speak. */
const KEEP_MS = 10_000;
/** Kept before the onset of speech that begins a turn, in milliseconds: soft beginnings are speech too. */
const LEAD_MS = 320;

/** Listens with these ears and tells what it notices. Never throws. */
export function listenToTurns(ears: TurnEars, onEvent: (event: TurnEvent) => void): TurnListener {
  const frameMs = (ears.frameLength / SAMPLE_RATE) * 1000;
  const detect = ears.detect();
  const taking = createTaking(frameMs);
  const inOrder = createQueue();
  const recogniser = createQueue();
  /** The last seconds, in whole frames, with the probability of each; `first` counts the frames before them. */
  let recent = createTape();
  let probabilities: number[] = [];
  let first = 0;
  let rest = new Float32Array(0);
  /** What the next look at the sound takes with it: on a busy machine a look takes longer than a piece lasts, and one look a piece would fall further and further behind. */
  let waiting: Float32Array[] | null = null;
  let turn: { readonly heard: Turn; readonly fromSample: number /** Whether somebody else than the interviewer spoke in it. */; isSpoken: boolean } | null =
    null;
  /** Set in a pause whose words are still to be recognised. */
  let silentSinceMs: number | null = null;
  let isClosed = false;
  let hasFailed = false;

  const fail = (error: unknown): void => {
    if (!hasFailed) tell({ type: 'failed', message: failed(error) });
    hasFailed = true;
  };
  const tell = (event: TurnEvent): void => {
    if (!isClosed) onEvent(event);
  };
  const nowMs = (): number => (first + probabilities.length) * frameMs;
  const guess = async (of: NonNullable<typeof turn>, untilMs: number): Promise<void> => {
    try {
      const words = await of.heard.words();
      const notes: SoundNote[] = of.isSpoken ? [] : ['echo'];
      if (words !== null && of === turn) tell({ type: 'heard', text: words.map(({ text }) => text).join(' '), untilMs, notes });
    } catch (error) {
      if (of === turn) fail(error);
    }
  };
  const take = (frame: Float32Array, probability: number): void => {
    recent.add(frame);
    probabilities.push(probability);
    turn?.heard.add(frame, [probability]);
    const taken = taking.push(probability, levelOf(frame));
    if (taken?.type === 'speech-started') {
      silentSinceMs = null;
      tell(taken);
    }
    if (taken?.type === 'speech-paused') {
      silentSinceMs = taken.silentSinceMs;
      if (turn !== null && !taken.wasEcho) turn.isSpoken = true;
      const until = samplesOf(taken.silentSinceMs - first * frameMs);
      tell({ type: taken.type, silentSinceMs, pitchFell: pitchFell(recent.slice(until - samplesOf(LOOK_BACK_MS), until), ears.pitch) });
    }
    if (silentSinceMs !== null && turn !== null && nowMs() - silentSinceMs >= GUESS_FROM_MS) {
      void guess(turn, silentSinceMs);
      silentSinceMs = null;
    }
  };
  const forgetOld = (): void => {
    const most = Math.ceil(KEEP_MS / frameMs);
    if (probabilities.length < 2 * most) return;
    const kept = recent.slice((probabilities.length - most) * ears.frameLength, recent.length);
    first += probabilities.length - most;
    probabilities = probabilities.slice(-most);
    recent = createTape();
    recent.add(kept);
  };

  return {
    push: (samples) => {
      const copy = samples.slice();
      if (waiting) {
        waiting.push(copy);
        return;
      }
      const mine = [copy];
      waiting = mine;
      void inOrder
        .add(async () => {
          if (waiting === mine) waiting = null;
          const all = joined([rest, ...mine]);
          const whole = all.length - (all.length % ears.frameLength);
          rest = all.slice(whole);
          if (whole === 0 || isClosed) return;
          const found = await detect(all.slice(0, whole));
          for (const [i, probability] of found.entries()) take(all.subarray(i * ears.frameLength, (i + 1) * ears.frameLength), probability);
          forgetOld();
        })
        .catch(fail);
    },
    interviewerSpeaks: (isSpeaking) => {
      waiting = null;
      void inOrder.add(async () => taking.interviewerSpeaks(isSpeaking));
    },
    beginTurn: () => {
      waiting = null;
      void inOrder.add(async () => {
        const begun = taking.begunMs();
        const from = begun === null ? probabilities.length : Math.max(0, Math.round((begun - LEAD_MS) / frameMs) - first);
        hasFailed = false;
        turn = { heard: createTurn(ears, recogniser), fromSample: (first + from) * ears.frameLength, isSpoken: false };
        turn.heard.add(recent.slice(from * ears.frameLength, recent.length), probabilities.slice(from));
      });
    },
    endTurn: async () => {
      waiting = null;
      const ended = await inOrder.add(async () => {
        const open = turn;
        turn = null;
        return open;
      });
      if (ended === null) return unheard('empty', 'Nobody has the floor.');
      const { fromSample } = ended;
      try {
        const recording = await ended.heard.end();
        if (!recording.ok) return recording;
        return heard({ recording: recording.value, fromSample, toSample: fromSample + samplesOf(recording.value.durationMs) });
      } catch (error) {
        return unheard('model-failed', failed(error));
      }
    },
    close: () => {
      isClosed = true;
      turn = null;
    },
  };
}

const failed = (error: unknown): string =>
  `Speech cannot be recognised on this machine just now (${error instanceof Error ? error.message : String(error)}). Type your answer instead; everything else works as before.`;

const samplesOf = (ms: number): number => Math.round((ms * SAMPLE_RATE) / 1000);
const levelOf = (frame: Float32Array): number => decibelsOf(frame.reduce((sum, x) => sum + x * x, 0) / frame.length);

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
