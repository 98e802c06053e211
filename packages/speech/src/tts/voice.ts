import type { Sound, Speaking, Synthesiser } from '../ports.ts';
import type { SoundCache } from './phrase-cache.ts';
import { type VoiceResult, voiceless } from './problem.ts';
import { spokenParts } from './sentences.ts';

/** A part of what is said, with its sound. */
export type SpokenPart = { readonly text: string; readonly sound: Sound };

/** An interviewer's voice. */
export type Voice = {
  readonly id: string;
  /**
   * The sound of a text, part by part, each as soon as it is there. Ends early when the signal aborts, and after the first part that fails.
   * Goes before everything that is only prepared.
   */
  speak(text: string, how: Speaking, signal?: AbortSignal): AsyncIterable<VoiceResult<SpokenPart>>;
  /** Makes the sound of a text that is likely to be said, while nothing else is asked for, and keeps it. Ends when it is made or given up. */
  prepare(text: string, how: Speaking, signal?: AbortSignal): Promise<void>;
  /** Frees what the engine holds. Speaking again loads it again. */
  close(): Promise<void>;
};

/** The engine leaves no rest between parts, in seconds: behind a sentence, and behind the clause that a sentence is begun with. */
const REST = { sentence: 0.3, clause: 0.1 };

type Job = {
  readonly key: string;
  readonly sentence: string;
  readonly how: Speaking;
  urgent: boolean;
  wanted: number;
  readonly done: Promise<Sound>;
  start(): void;
  /** Gives it up before it has started. */
  drop(): void;
};

/** A voice over an engine. One part is made at a time; what was said before comes from the cache. */
export function createVoice(engine: Synthesiser, cache: SoundCache): Voice {
  const jobs: Job[] = [];
  let busy: Job | null = null;

  const next = (): void => {
    for (let i = jobs.length - 1; i >= 0; i--) if (jobs[i]?.wanted === 0) jobs.splice(i, 1);
    if (busy !== null) return;
    const job = jobs.find(({ urgent }) => urgent) ?? jobs[0];
    if (job === undefined) return;
    jobs.splice(jobs.indexOf(job), 1);
    busy = job;
    job.start();
    const end = (): void => {
      busy = null;
      next();
    };
    job.done.then(end, end);
  };

  const make = async (key: string, sentence: string, how: Speaking): Promise<Sound> => {
    const sound = await engine.synthesise(sentence, how);
    await cache.keep(key, sound);
    return sound;
  };
  /** The job for a part that is not in the cache: the one that is under way, or a new one. */
  const jobFor = (key: string, sentence: string, how: Speaking): Job => {
    const there = busy?.key === key ? busy : jobs.find((job) => job.key === key);
    if (there) return there;
    let [start, drop] = [(): void => undefined, (): void => undefined];
    const done = new Promise<void>((resolve, reject) => {
      start = resolve;
      drop = () => reject(new Error('the voice was closed'));
    }).then(() => make(key, sentence, how));
    const job: Job = { key, sentence, how, urgent: false, wanted: 0, done, start, drop };
    jobs.push(job);
    return job;
  };
  /** The sound of a part; null when it is given up before it is there. */
  const soundOf = async (sentence: string, how: Speaking, urgent: boolean, signal?: AbortSignal): Promise<Sound | null> => {
    const key = keyOf(engine.id, sentence, how);
    const kept = await cache.find(key);
    if (kept !== null || signal?.aborted) return signal?.aborted ? null : kept;
    const job = jobFor(key, sentence, how);
    job.wanted += 1;
    job.urgent ||= urgent;
    next();
    const given = whenAborted(signal);
    try {
      return await Promise.race([job.done, given.up]);
    } finally {
      given.forget();
      job.wanted -= 1;
      next();
    }
  };

  return {
    id: engine.id,
    async *speak(text, how, signal) {
      const parts = spokenParts(text);
      for (const [i, part] of parts.entries()) {
        try {
          const sound = await soundOf(part, how, true, signal);
          if (sound === null || signal?.aborted) return;
          yield { ok: true, value: { text: part, sound: i < parts.length - 1 ? rested(sound, part) : sound } };
        } catch (error) {
          yield voiceless('failed', error instanceof Error ? error.message : String(error));
          return;
        }
      }
    },
    prepare: async (text, how, signal) => {
      for (const part of spokenParts(text)) {
        try {
          if ((await soundOf(part, how, false, signal)) === null) return;
        } catch {
          return; // Whoever wants to hear it is told when it is spoken.
        }
      }
    },
    close: async () => {
      // What waits is given up, or it would start the engine again.
      for (const job of jobs.splice(0)) job.drop();
      await engine.close();
    },
  };
}

function rested({ samples, sampleRate }: Sound, part: string): Sound {
  const rest = Math.round(sampleRate * (/[.!?…]["'”’)]{0,2}$/.test(part) ? REST.sentence : REST.clause));
  const longer = new Float32Array(samples.length + rest);
  longer.set(samples);
  return { samples: longer, sampleRate };
}

const keyOf = (id: string, sentence: string, { speaker, speed }: Speaking): string => JSON.stringify([id, speaker, speed, sentence]);

function whenAborted(signal: AbortSignal | undefined): { readonly up: Promise<null>; forget(): void } {
  let listener = (): void => undefined;
  const up = new Promise<null>((resolve) => {
    listener = () => resolve(null);
    signal?.addEventListener('abort', listener, { once: true });
  });
  return { up, forget: () => signal?.removeEventListener('abort', listener) };
}
