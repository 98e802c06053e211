import type { Recording } from '@candor/core';
import type { Heard, Listener, ListeningSession } from './listener.ts';
import type { TakeFile } from './take-file.ts';
import { SAMPLE_RATE } from './wav.ts';

/** Samples that are handed over at once, when a take from before a restart is caught up with. */
const BLOCK = 10 * SAMPLE_RATE;

export type Hearing = ReturnType<typeof hearAlong>;

/** Hands to the recogniser what has been written to the disk, in order and once, from the start of the take. */
export function hearAlong(listener: Listener, file: TakeFile) {
  const opening = listener.open();
  let session: ListeningSession | null = null;
  let fed = 0;
  let feeding: Promise<void> = Promise.resolve();
  let cancelled = false;

  async function feed(): Promise<void> {
    const opened = await opening;
    if (!opened.ok || cancelled) return;
    session = opened.value;
    while (fed < file.samples() && !cancelled) {
      const samples = await file.read(fed, BLOCK);
      if (samples.length === 0 || cancelled) return;
      fed += samples.length;
      session.push(samples);
    }
  }
  const next = (): Promise<void> => {
    feeding = feeding.then(feed);
    return feeding;
  };

  return {
    /** More is on the disk. A failure is told at the end, by `finish`. */
    more: (): void => void next().catch(() => undefined),
    heardMs: (): number | null => session?.heardMs() ?? null,
    async finish(): Promise<Heard<Recording>> {
      await next();
      const opened = await opening;
      return opened.ok ? opened.value.finish() : opened;
    },
    cancel(): void {
      cancelled = true;
      void opening.then(
        (opened) => (opened.ok ? opened.value.cancel() : undefined),
        () => undefined, // It never opened.
      );
    },
  };
}
