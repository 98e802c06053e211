import type { InferenceSession } from 'onnxruntime-web';
import type { Runtime, Session } from './runtime.ts';

/** What stands in a log would be on a command's standard error. */
const QUIET = { logSeverityLevel: 4 } as const;
/** The last level of optimisation takes five times as long to load as the one below, and makes nothing here faster. */
const OPTIONS: InferenceSession.SessionOptions = { executionProviders: ['wasm'], graphOptimizationLevel: 'extended', ...QUIET };

/** It can say what a model asks for. */
export type WasmRuntime = Omit<Runtime, 'open'> & { open(model: Uint8Array): Promise<Session & Pick<InferenceSession, 'inputMetadata'>> };

/** The runtime in WebAssembly, which runs on every machine. */
export async function loadWasm(): Promise<WasmRuntime> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web');
  // More threads need shared memory, gain little on two processors, and would keep a command from ending.
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  return {
    name: 'wasm',
    Tensor,
    open: async (model) => {
      const session = await inTurn(() => InferenceSession.create(model, OPTIONS));
      const { inputNames, outputNames, inputMetadata } = session;
      return {
        inputNames,
        outputNames,
        inputMetadata,
        run: (feeds, outputs = outputNames) => inTurn(() => session.run(feeds, outputs, QUIET)),
        release: () => inTurn(() => session.release()),
      };
    },
  };
}

let last: Promise<unknown> = Promise.resolve();

/** Runs one thing after the other: the runtime's memory is one stack, which two runs at once would spoil. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(run);
  last = turn.catch(() => undefined);
  return turn;
}
