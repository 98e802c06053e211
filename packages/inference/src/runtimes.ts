import { isMainThread } from 'node:worker_threads';
import { loadNative } from './native.ts';
import type { Runtime } from './runtime.ts';
import { loadWasm } from './wasm.ts';

/** Set to `wasm`, it keeps native code from being loaded: a way out where that brings the process down, which nothing can catch. */
const VARIABLE = 'CANDOR_RUNTIME';

/** WebAssembly in any case, for models that anybody may bring: it is newer, and knows more operators. */
export const wasmRuntime = once(loadWasm);

/**
 * Native code where there is some for this machine (it computes several times as fast), WebAssembly else. The numbers agree to rounding.
 * Threads other than a process's first have WebAssembly: the native library keeps what belongs to a thread for the whole process, and one that
 * ends brings the process down.
 */
export const runtime = once(() => (isMainThread && process.env[VARIABLE] !== 'wasm' ? firstThatLoads(loadNative, wasmRuntime) : wasmRuntime()));

/** The better runtime, or the other where it does not load. */
export async function firstThatLoads(better: () => Promise<Runtime>, other: () => Promise<Runtime>): Promise<Runtime> {
  try {
    return await better();
  } catch (error) {
    // Expected where there is no native code for a machine: the other does the same, slower.
    if (process.env.CANDOR_DEBUG) process.stderr.write(`models run in WebAssembly: ${error instanceof Error ? error.message : String(error)}\n`);
    return other();
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
