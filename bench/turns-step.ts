import { earsOver, listenToTurns, loadEngines, type TurnEvent, type TurnListener } from '@candor/speech/node';

/** Listens in this thread, so that one can wait until everything that was pushed has been worked through. */
export async function listenInStep() {
  const ears = earsOver(await loadEngines());
  let working = 0;
  const counted = <A extends unknown[], T>(work: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      working += 1;
      try {
        return await work(...args);
      } finally {
        working -= 1;
      }
    };
  };
  const inStep = { ...ears, detect: () => counted(ears.detect()), hear: counted(ears.hear), measure: counted(ears.measure) };
  return {
    open: (onEvent: (event: TurnEvent) => void): TurnListener => listenToTurns(inStep, onEvent),
    /** Work begins a few turns of the event loop after it was asked for. */
    settled: async (): Promise<void> => {
      for (let quiet = 0; quiet < 3; ) {
        await new Promise((resolve) => setImmediate(resolve));
        quiet = working === 0 ? quiet + 1 : 0;
      }
    },
  };
}
