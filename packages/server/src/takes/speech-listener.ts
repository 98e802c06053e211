import { FILLED_PAUSE_RECALL } from '@candor/speech';
import type { RecogniserChoice } from '@candor/speech/models';
import type { Heard, Listener, ListeningSession } from './listener.ts';

type Threads = ReturnType<typeof import('@candor/speech/node').createListener>;
/** Engines with one recogniser, and how many recordings they are hearing. */
type Ears = { readonly threads: Promise<Threads>; sessions: number; retired: boolean };

/** The engines of the house, in threads of their own. They are read, started and loaded with the first recording, and anew after another recogniser was chosen. */
export function speechListener(): Listener {
  let recogniser: RecogniserChoice = { name: 'quick' };
  let current: Ears | null = null;
  const all = new Set<Ears>();

  const ears = (): Ears => {
    if (current) return current;
    const chosen = recogniser;
    current = { threads: import('@candor/speech/node').then(({ createListener }) => createListener({ recogniser: chosen })), sessions: 0, retired: false };
    all.add(current);
    return current;
  };
  const close = async (one: Ears): Promise<void> => {
    all.delete(one);
    await (await one.threads).close();
  };
  const leave = (one: Ears): void => {
    one.sessions--;
    if (one.retired && one.sessions === 0) void close(one);
  };

  return {
    async open(): Promise<Heard<ListeningSession>> {
      const mine = ears();
      mine.sessions++;
      const listener = await mine.threads;
      listener.warm();
      const { push, finish, heardMs, drop } = listener.open();
      let left = false;
      const end = (): void => {
        if (!left) leave(mine);
        left = true;
      };
      const cancel = (): void => {
        drop();
        end();
      };
      return { ok: true, value: { push, finish: () => finish().finally(end), heardMs, cancel } };
    },
    use(next) {
      if (next.name === recogniser.name) return;
      recogniser = next;
      if (!current) return;
      // What it is hearing it hears to the end.
      current.retired = true;
      if (current.sessions === 0) void close(current);
      current = null;
    },
    decode: async (file) => (await ears().threads).decode(file),
    // Measured with the quick one.
    filledPauseRecall: () => (recogniser.name === 'quick' ? FILLED_PAUSE_RECALL : null),
    async close() {
      await Promise.all([...all].map(close));
    },
  };
}
