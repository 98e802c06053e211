import type { Hearing } from './hearing.ts';
import { CLOSE, type Socket, takeChunks } from './stream.ts';
import type { TakeFile } from './take-file.ts';
import type { TakeNotes } from './take-notes.ts';
import { msOf } from './wav.ts';

/** A recording in the data folder. */
export type Take = Omit<TakeNotes, 'attemptId'> & {
  readonly attemptId: string | null;
  readonly durationMs: number;
  /** How much of it the recogniser has heard so far; null while nobody listens. */
  readonly heardMs: number | null;
};

/** A recording with its file open and, while somebody speaks, a connection and a recogniser at work. */
export type OpenTake = ReturnType<typeof openTake>;

type Ports = { readonly file: TakeFile; readonly startHearing: (file: TakeFile) => Hearing; readonly onFailed: (error: unknown) => void };

export function openTake({ file, startHearing, onFailed }: Ports) {
  let hearing: Hearing | null = null;
  let socket: Socket | null = null;
  let work: Promise<void> = Promise.resolve();

  const listenAlong = (): Hearing => {
    hearing ??= startHearing(file);
    return hearing;
  };

  return {
    file,
    isConnected: (): boolean => socket !== null,
    durationMs: (): number => msOf(file.samples()),
    heardMs: (): number | null => hearing?.heardMs() ?? null,
    hearing: listenAlong,

    /** One page at a time: a new connection ends the one before. */
    connect(next: Socket): { chunk(bytes: Buffer): void; closed(): void } {
      socket?.close(CLOSE.takenOver, 'taken over');
      socket = next;
      const take = takeChunks({ file, socket: next, onStored: () => listenAlong().more(), onFailed });
      listenAlong().more();
      return {
        chunk(bytes) {
          work = work.then(() => (socket === next ? take(bytes) : undefined)).catch(onFailed);
        },
        closed() {
          if (socket === next) socket = null;
        },
      };
    },

    /** Lets what has arrived be written, and takes no more. */
    async disconnect(code: number, reason: string): Promise<void> {
      await work;
      socket?.close(code, reason);
      socket = null;
    },

    deafen(): void {
      hearing?.cancel();
      hearing = null;
    },
  };
}
