export * from './analyser.ts';
export { briefOfAd } from './brief-of-ad.ts';
export { type BuildInput, type BuiltAnswer, buildAnswer } from './build-answer.ts';
export { createAnalyser } from './create-analyser.ts';
export { GENERATED, inputHashOf, learntFiles, learntFolderOf } from './generated.ts';
export * from './inspect/index.ts';
export * from './interview/read-turn.ts';
export { readModelFile } from './model-file.ts';
export { isTaught, untaughtProblem } from './taught.ts';
