export { type Attribute, type ModelGraph, modelFile, type Node, type Weights } from './model-file/model-file.ts';
export type { Runtime, Session } from './runtime.ts';
export { runtime, wasmRuntime } from './runtimes.ts';
export type { WasmRuntime } from './wasm.ts';
