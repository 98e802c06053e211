import { MODELS, type ModelName, recogniserFiles } from './model-files.ts';

/** What there is to know before a recogniser's model is installed. */
export type InstallableModel = {
  readonly name: ModelName;
  readonly package: string;
  readonly version: string;
  /** Size of the weights in megabytes, as a person is told before it is fetched. */
  readonly megabytes: number;
  readonly installed: boolean;
};

/** The recogniser's models and whether they are installed. Nothing is fetched. */
export function installModel(name: ModelName): InstallableModel {
  const { package: of, version, megabytes } = MODELS[name];
  return { name, package: of, version, megabytes, installed: recogniserFiles(name) !== null };
}
