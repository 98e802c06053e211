import type { Recording } from '@candor/core';
import { LONGEST_SECONDS } from '../decode/limits.ts';
import { tooLong } from '../decode/wav.ts';
import { SAMPLE_RATE } from '../ports.ts';
import { heard, type SpeechResult, unheard } from '../problem.ts';
import { listenToTurns, type TurnEvent, type TurnListener } from '../turns/listen-turns.ts';
import { createDetector, remoteEars } from '../turns/remote-ears.ts';
import type { Finished } from './messages.ts';
import type { RecogniserChoice } from './model-files.ts';
import { createRemote } from './remote.ts';

export type ListenerOptions = {
  /** Default: the quick one, which is always there. */
  readonly recogniser?: RecogniserChoice;
};

/** A hearing that goes on while somebody speaks. */
export type ListeningSession = {
  /** Takes the next samples, mono at 16 kHz, and returns at once; recognition follows in its thread. */
  push(samples: Float32Array): void;
  /** What was heard in all of it. */
  finish(): Promise<SpeechResult<Recording>>;
  /** How much of what was pushed has been worked through, in milliseconds. */
  heardMs(): number;
  /** Forgets it. */
  drop(): void;
};

export type Listener = {
  /** Loads the engines, so that the first recording does not wait for them. A failure comes with the recording. */
  warm(): void;
  /** Hears a whole recording: the bytes of a file of any known format, or mono samples at 16 kHz. */
  listen(sound: Uint8Array | Float32Array): Promise<SpeechResult<Recording>>;
  open(): ListeningSession;
  /** Listens to a conversation, turn by turn, and tells what it notices. */
  turns(onEvent: (event: TurnEvent) => void): TurnListener;
  /** The sound of a file of any known format, mono at 16 kHz: what is kept of it, and played. */
  decode(bytes: Uint8Array): Promise<SpeechResult<Float32Array>>;
  /** Ends the threads. */
  close(): Promise<void>;
};

/** Reading a file takes at most this long, in milliseconds, from when its thread is free. Then its thread is ended, whatever it is doing. */
const DECODE_LIMIT_MS = 5_000;
/** The first file also waits for the thread to start. */
const START_LIMIT_MS = 10_000;
/** Samples that are sent to the thread at once: two seconds, so that another session need not wait long. */
const PIECE = 2 * SAMPLE_RATE;

/** Hears recordings in threads of their own: the event loop stays free. Every failure is a typed result. */
export function createListener({ recogniser = { name: 'quick' } }: ListenerOptions = {}): Listener {
  const ears = createRemote({ role: 'ears', recogniser });
  const decoder = createRemote({ role: 'decoder' });
  const detector = createDetector();
  let sessions = 0;
  let decoding: Promise<unknown> = Promise.resolve();

  const decode = async (bytes: Uint8Array): Promise<SpeechResult<Float32Array>> => {
    const isUp = await within(START_LIMIT_MS, decoder.ask({ do: 'ready' }));
    const decoded = isUp === LATE ? LATE : await within(DECODE_LIMIT_MS, decoder.ask({ do: 'decode', bytes }));
    if (decoded !== LATE) return decoded as SpeechResult<Float32Array>;
    await decoder.stop();
    return unheard('too-slow', 'The file takes too long to read. Save it again as WAV, or cut it.');
  };
  /** One file after the other: each has the time limit to itself. */
  const decodeInTurn = (bytes: Uint8Array): Promise<SpeechResult<Float32Array>> => {
    const turn = decoding.then(() => decode(bytes));
    decoding = turn.catch(() => undefined);
    return turn.catch((error: unknown) => unheard('damaged', `The file cannot be read (${messageOf(error)}). Save it again.`));
  };
  const open = (): ListeningSession => {
    const session = ++sessions;
    let failed: Error | null = null;
    let length = 0;
    let worked = 0;
    return {
      push: (samples) => {
        length += samples.length;
        if (length > LONGEST_SECONDS * SAMPLE_RATE) return;
        for (let at = 0; at < samples.length; at += PIECE) {
          const piece = samples.slice(at, at + PIECE);
          ears.ask({ do: 'push', session, samples: piece }).then(
            () => {
              worked += piece.length;
            },
            (error: Error) => {
              failed ??= error;
            },
          );
        }
      },
      heardMs: () => (worked * 1000) / SAMPLE_RATE,
      finish: async () => {
        if (length === 0) return unheard('empty', 'Nothing was recorded. Check the microphone and record it again.');
        if (length > LONGEST_SECONDS * SAMPLE_RATE) return unheard('too-long', tooLong(length / SAMPLE_RATE));
        try {
          const finished = (await ears.ask({ do: 'finish', session })) as Finished | null;
          if (failed || finished?.samples !== length) throw failed ?? new Error('its thread ended');
          return finished.recording;
        } catch (error) {
          return unheard('model-failed', modelFailed(error));
        }
      },
      drop: () => {
        ears.ask({ do: 'drop', session }).catch(() => undefined);
      },
    };
  };

  return {
    warm: () => {
      ears.ask({ do: 'ready' }).catch(() => undefined);
    },
    decode: decodeInTurn,
    listen: async (sound) => {
      const samples = sound instanceof Float32Array ? heard(sound) : await decodeInTurn(sound);
      if (!samples.ok) return samples;
      const session = open();
      session.push(samples.value);
      return session.finish();
    },
    open,
    turns: (onEvent) => {
      const session = ++sessions;
      const turns = listenToTurns(remoteEars(detector, ears, session), onEvent);
      for (const thread of [ears, detector]) thread.ask({ do: 'ready' }).catch(() => undefined); // Told when sound comes.
      return {
        ...turns,
        close: () => {
          turns.close();
          detector.ask({ do: 'forget', session }).catch(() => undefined); // A thread that has ended has forgotten.
        },
      };
    },
    close: async () => {
      await Promise.all([ears.stop(), decoder.stop(), detector.stop()]);
    },
  };
}

const modelFailed = (error: unknown): string =>
  `Speech cannot be recognised on this machine just now (${messageOf(error)}). Type your answer instead; everything else works as before.`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const LATE = Symbol('late');

/** What comes of it, or LATE after so many milliseconds. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  // It may still fail when it is no longer waited for: its thread is ended.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
