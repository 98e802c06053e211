import { FILLED_PAUSE_RECALL } from '@candor/speech';
import type { Listener } from './listener.ts';

/** The engines of the house, in threads of their own. They are read, started and loaded with the first recording. */
export function speechListener(): Listener {
  let loading: Promise<Ears> | null = null;
  const ears = (): Promise<Ears> => {
    loading ??= import('@candor/speech/node').then(({ createListener }) => createListener());
    return loading;
  };
  return {
    async open() {
      const listener = await ears();
      listener.warm();
      const { push, finish, heardMs, drop } = listener.open();
      return { ok: true, value: { push, finish, heardMs, cancel: drop } };
    },
    decode: async (file) => (await ears()).decode(file),
    filledPauseRecall: () => FILLED_PAUSE_RECALL,
    async close() {
      if (loading) await (await loading).close();
    },
  };
}

type Ears = ReturnType<typeof import('@candor/speech/node').createListener>;
