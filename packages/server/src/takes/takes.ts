import { mkdir, rm } from 'node:fs/promises';
import type { Recording } from '@candor/core';
import { done, type Result, refuse } from '../services/result.ts';
import { hearAlong } from './hearing.ts';
import { MOST_SAMPLES } from './limits.ts';
import type { HearingProblem, Listener } from './listener.ts';
import { CLOSE, isDiskFull, type Socket } from './stream.ts';
import { type OpenTake, openTake, type Take } from './take.ts';
import { soundResponse } from './take-audio.ts';
import { type OpenDisk, openTakeFile } from './take-file.ts';
import { readNotes, removeFiles, soundFile, type TakeNotes, writeNotes } from './take-notes.ts';
import { toPcm } from './wav.ts';

export type TakesOptions = {
  readonly folder: string;
  readonly listener: Listener;
  now(): Date;
  newId(): string;
  readonly onFailed: (error: unknown) => void;
  readonly disk?: OpenDisk;
};

export type Takes = Awaited<ReturnType<typeof openTakes>>;
type NewTake = { readonly questionId: string; readonly device: string };
type Kept = { notes: TakeNotes; readonly open: OpenTake };

const DAY_MS = 86_400_000;
/** For so long a page may come back with the first words of a take that the server never had any of. */
const EMPTY_KEPT_MS = DAY_MS;
const PROBLEMS = {
  'unknown-format': 'sound-unknown-format',
  damaged: 'sound-damaged',
  truncated: 'sound-truncated',
  empty: 'sound-empty',
  silent: 'sound-silent',
  'too-long': 'sound-too-long',
  'too-slow': 'sound-too-slow',
  'model-failed': 'cannot-hear',
} as const satisfies Record<HearingProblem, string>;

/** The recordings of the data folder. Those that were cut off by a crash are put right and can be gone on with. */
export async function openTakes({ folder, listener, now, newId, onFailed, disk }: TakesOptions) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const all = new Map<string, Kept>();
  const hearing = new Map<string, Promise<Result<Recording>>>();

  const open = async (notes: TakeNotes): Promise<Kept> => {
    const file = await openTakeFile(soundFile(folder, notes.id), disk);
    return { notes, open: openTake({ file, startHearing: (sound) => hearAlong(listener, sound), onFailed }) };
  };
  for (const notes of await readNotes(folder)) {
    const kept = await open(notes.state === 'recording' ? { ...notes, state: 'paused' } : notes);
    // An empty one may have been cut off with its first words still in the page.
    if (kept.open.durationMs() > 0 || now().getTime() - Date.parse(notes.startedAt) < EMPTY_KEPT_MS) all.set(notes.id, kept);
    else {
      await kept.open.file.close();
      await removeFiles(folder, notes.id);
    }
  }

  const toTake = ({ notes, open: { durationMs, heardMs, isConnected } }: Kept): Take => ({
    ...notes,
    state: notes.state === 'recording' && !isConnected() ? 'paused' : notes.state,
    durationMs: durationMs(),
    heardMs: heardMs(),
  });

  async function note(kept: Kept, change: Partial<TakeNotes>): Promise<void> {
    kept.notes = { ...kept.notes, ...change };
    await writeNotes(folder, kept.notes);
  }

  async function make(source: TakeNotes['source'], { questionId, device }: NewTake, id = newId()): Promise<Kept> {
    const notes: TakeNotes = { id, questionId, source, device, startedAt: now().toISOString(), state: 'recording', attemptId: null };
    try {
      await writeNotes(folder, notes);
      const kept = await open(notes);
      all.set(notes.id, kept);
      return kept;
    } catch (error) {
      await removeFiles(folder, notes.id);
      throw error;
    }
  }

  async function remove(id: string): Promise<boolean> {
    const kept = all.get(id);
    if (!kept) return false;
    all.delete(id);
    await kept.open.disconnect(CLOSE.gone, 'deleted');
    kept.open.deafen();
    await kept.open.file.close();
    await removeFiles(folder, id);
    return true;
  }

  async function hear(kept: Kept): Promise<Result<Recording>> {
    await kept.open.disconnect(CLOSE.finished, 'finished');
    if (kept.open.durationMs() === 0) return refuse('sound-empty');
    await note(kept, { state: 'stopped' });
    await kept.open.file.seal();
    const heard = await kept.open.hearing().finish();
    // Heard once, it holds nothing any more; after a failure a new one may fare better.
    kept.open.deafen();
    if (!heard.ok) return refuse(PROBLEMS[heard.error.code]);
    return done(heard.value);
  }

  return {
    list: (questionId: string | null): Take[] =>
      [...all.values()]
        .filter(({ notes }) => questionId === null || notes.questionId === questionId)
        .filter(({ notes, open }) => notes.state === 'recording' || open.durationMs() > 0)
        .map(toTake)
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt) || a.id.localeCompare(b.id)),

    find(id: string): Result<Take> {
      const kept = all.get(id);
      return kept ? done(toTake(kept)) : refuse('take-not-found');
    },

    /** Begins a take, and warms the recogniser up. */
    async begin(take: NewTake): Promise<Result<Take>> {
      // One person speaks at a time: what listens to a take that was left would only take up room.
      for (const other of all.values()) if (!other.open.isConnected() && !hearing.has(other.notes.id)) other.open.deafen();
      try {
        const kept = await make('microphone', take);
        kept.open.hearing();
        return done(toTake(kept));
      } catch (error) {
        if (isDiskFull(error)) return refuse('disk-full');
        throw error;
      }
    },

    /** Keeps the sound of a file, or nothing of it. */
    async upload(take: NewTake, bytes: Uint8Array): Promise<Result<Take>> {
      if (bytes.length === 0) return refuse('sound-empty');
      const sound = await listener.decode(bytes);
      if (!sound.ok) return refuse(PROBLEMS[sound.error.code]);
      if (sound.value.length === 0) return refuse('sound-empty');
      if (sound.value.length > MOST_SAMPLES) return refuse('sound-too-long');
      let kept: Kept | null = null;
      try {
        kept = await make('upload', take);
        await kept.open.file.append(toPcm(sound.value));
        await kept.open.file.seal();
        await note(kept, { state: 'stopped' });
        kept.open.hearing().more();
        return done(toTake(kept));
      } catch (error) {
        if (kept) await remove(kept.notes.id);
        if (isDiskFull(error)) return refuse('disk-full');
        throw error;
      }
    },

    /** Keeps sound that was heard elsewhere, as the take with this id; what is beyond the longest take is left out. Asked again, it starts anew. */
    async keep(id: string, take: NewTake, sound: AsyncIterable<Float32Array>): Promise<Result<null>> {
      await remove(id);
      try {
        const kept = await make('microphone', take, id);
        for await (const samples of sound) {
          const { file } = kept.open;
          await file.append(toPcm(samples.subarray(0, MOST_SAMPLES - file.samples())));
        }
        await kept.open.file.seal();
        await note(kept, { state: 'stopped' });
        return done(null);
      } catch (error) {
        await remove(id);
        if (isDiskFull(error)) return refuse('disk-full');
        throw error;
      }
    },

    /** Connects a page that sends sound. Null where there is no such take, or none that can grow. */
    connect(id: string, socket: Socket): ReturnType<OpenTake['connect']> | null {
      const kept = all.get(id);
      if (!kept || kept.notes.attemptId !== null || hearing.has(id)) {
        socket.close(kept ? CLOSE.finished : CLOSE.gone, kept ? 'finished' : 'no such take');
        return null;
      }
      kept.notes = { ...kept.notes, state: 'recording' };
      return kept.open.connect(socket);
    },

    /** Ends the take and hears what is left of it. Asked twice, it is heard once. */
    hear(id: string): Promise<Result<Recording>> {
      const kept = all.get(id);
      if (!kept) return Promise.resolve(refuse('take-not-found'));
      const running = hearing.get(id);
      if (running) return running;
      const heard = hear(kept).finally(() => hearing.delete(id));
      hearing.set(id, heard);
      return heard;
    },

    async becameAttempt(id: string, attemptId: string): Promise<void> {
      const kept = all.get(id);
      if (kept) await note(kept, { state: 'heard', attemptId });
    },

    async sound(id: string, range: string | undefined): Promise<Result<Response>> {
      return all.has(id) ? done(await soundResponse(soundFile(folder, id), range)) : refuse('take-not-found');
    },

    filledPauseRecall: listener.filledPauseRecall,
    hearWith: listener.use,
    has: (id: string): boolean => all.has(id),
    remove: async (id: string): Promise<Result<null>> => ((await remove(id)) ? done(null) : refuse('take-not-found')),

    /** Removes what is older than so many days; 0 removes only what has its feedback. */
    async removeOlderThan(days: number): Promise<void> {
      const oldest = now().getTime() - days * DAY_MS;
      const isOver = ({ notes }: Kept): boolean => (days === 0 ? notes.attemptId !== null : Date.parse(notes.startedAt) < oldest);
      for (const kept of [...all.values()].filter(isOver)) await remove(kept.notes.id);
    },

    async removeAll(): Promise<void> {
      for (const id of [...all.keys()]) await remove(id);
      // What could not be read as a take goes, too.
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true, mode: 0o700 });
    },

    async close(): Promise<void> {
      for (const { open: take } of all.values()) {
        await take.disconnect(1001, 'the server stops');
        take.deafen();
        await take.file.seal();
        await take.file.close();
      }
      await listener.close();
    },
  };
}
