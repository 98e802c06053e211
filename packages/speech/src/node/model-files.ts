import { createRequire } from 'node:module';
import path from 'node:path';
import { installedFolder } from './install-model.ts';
import { BETTER_RECOGNISER } from './optional-models.ts';

const require = createRequire(import.meta.url);

/** The recogniser's two sizes. `quick` comes with every installation; `better` is installed when it is asked for. */
export const RECOGNISERS = ['quick', 'better'] as const;
export type RecogniserName = (typeof RECOGNISERS)[number];
/** Which one hears, and the folder in which optional models are kept. */
export type RecogniserChoice = { readonly name: 'quick' } | { readonly name: 'better'; readonly models: string };

const QUICK = { package: '@moonshine-ai/moonshine-js', version: '0.1.29', folder: 'dist/model/tiny/quantized' } as const;

export type RecogniserFiles = { readonly id: string; readonly encoder: string; readonly decoder: string };

/** The files of a recogniser's model. Rejects where they are not installed. */
export async function recogniserFiles(choice: RecogniserChoice): Promise<RecogniserFiles> {
  if (choice.name === 'quick') return filesIn(`${QUICK.package}@${QUICK.version}/tiny`, path.join(rootOf(QUICK.package), QUICK.folder));
  const { package: name, version } = BETTER_RECOGNISER;
  const folder = await installedFolder(choice.models, BETTER_RECOGNISER);
  if (folder === null) throw new Error('the better recogniser is not installed');
  return filesIn(`${name}@${version}/base`, path.join(folder, 'dist/model/base/quantized'));
}

const filesIn = (id: string, folder: string): RecogniserFiles => ({
  id,
  encoder: path.join(folder, 'encoder_model.onnx'),
  decoder: path.join(folder, 'decoder_model_merged.onnx'),
});

/** The voice detector's model. Throws when its package is not installed, which `npm ci` does. */
export const voiceFile = (): string => path.join(rootOf('@ricky0123/vad-web'), 'dist/silero_vad_v5.onnx');

/** The folder of the aligner's acoustic model. Throws when its package is not installed, which `npm ci` does. */
export const alignerFolder = (): string => path.join(rootOf('soundswallower'), 'model/en-us');

/** A package's folder, whatever its exports say: weights are no module. */
function rootOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return path.dirname(require.resolve(path.join(folder, name, 'package.json')));
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  throw new Error(`the package ${name} is not installed`);
}
