import type { InferenceSession } from 'onnxruntime-web';

export type Runtime = typeof import('onnxruntime-web');

let loaded: Promise<Runtime> | null = null;

/** The ONNX runtime, in WebAssembly. It is read only when somebody brings an encoder. */
export function onnxRuntime(): Promise<Runtime> {
  loaded ??= import('onnxruntime-web').then((runtime) => {
    // Sentences are short: more threads gain little, and would keep a command from ending.
    runtime.env.wasm.numThreads ??= 1;
    return runtime;
  });
  return loaded;
}

let last: Promise<unknown> = Promise.resolve();

/** Runs one thing after the other: the runtime's memory is one stack, which two runs at once would spoil. */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(run);
  last = turn.catch(() => undefined);
  return turn;
}

/** Opens a model. Rejects with what the runtime says is wrong with it. */
export const openSession = (runtime: Runtime, model: Uint8Array): Promise<InferenceSession> =>
  inTurn(() => runtime.InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 4 }));
