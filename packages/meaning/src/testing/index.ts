export * from './neutral-adapter.ts';
export { type TinyFiles, tinyModel, tinyRow, tinyTokenizer, writeTinyEncoder } from './tiny-encoder.ts';
export { type TinyModel, tinyOnnx } from './tiny-onnx.ts';
