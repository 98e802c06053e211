import { FILLED_PAUSE_RECALL } from '@candor/speech';
import type { RecogniserChoice } from '@candor/speech/models';
import type { TurnEvent } from '@candor/speech/node';
import type { EarEvent, EarSession } from '../interview/ears.ts';
import type { Heard, Listener, ListeningSession } from './listener.ts';
import { SAMPLE_RATE } from './wav.ts';

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
    async converse(onEvent): Promise<Heard<EarSession>> {
      const mine = ears();
      mine.sessions++;
      const listener = await mine.threads;
      let pushed = 0;
      const turns = listener.turns((event) => onEvent(asEarEvent(event, (pushed * 1000) / SAMPLE_RATE)));
      let left = false;
      return {
        ok: true,
        value: {
          ...turns,
          push(samples) {
            pushed += samples.length;
            turns.push(samples);
          },
          close() {
            turns.close();
            if (!left) leave(mine);
            left = true;
          },
        },
      };
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

/** Counted from now instead of from the beginning of the sound, since sound does not come while nobody is in the room. */
function asEarEvent(event: TurnEvent, pushedMs: number): EarEvent {
  switch (event.type) {
    case 'speech-started':
      return { type: 'started' };
    case 'speech-paused':
      return { type: 'paused', silentForMs: Math.max(0, pushedMs - event.silentSinceMs), pitchFell: event.pitchFell };
    case 'heard':
      return { type: 'heard', text: event.text, notes: event.notes };
    case 'failed':
      return event;
  }
}
