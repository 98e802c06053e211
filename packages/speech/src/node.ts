export * from './node/install-model.ts';
export * from './node/listener.ts';
export { loadEngines } from './node/load-engines.ts';
export { MODELS, type ModelName } from './node/model-files.ts';
