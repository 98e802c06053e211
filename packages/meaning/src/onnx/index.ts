export { checkOnnxEncoder, type EncoderCheck } from './check-encoder.ts';
export { loadOnnxEncoder, type OnnxEncoder } from './load-encoder.ts';
export type { EncoderProblem, EncoderProblemCode, EncoderResult } from './problem.ts';
