export * from './analyser.ts';
export { type AnalyserOptions, createAnalyser } from './create-analyser.ts';
export { inputHashOf } from './generated.ts';
export { readModelFile } from './model-file.ts';
