export * from './node/install-model.ts';
export * from './node/listener.ts';
export { MODELS, type ModelName } from './node/model-files.ts';
