import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The recogniser's two sizes. The larger one is in a package that is installed when it is asked for. */
export const MODELS = {
  tiny: { package: '@moonshine-ai/moonshine-js', version: '0.1.29', folder: 'dist/model/tiny/quantized', megabytes: 28 },
  base: { package: '@usefulsensors/moonshine-js', version: '0.1.17', folder: 'dist/model/base/quantized', megabytes: 63 },
} as const;
export type ModelName = keyof typeof MODELS;

/** The files of a recogniser's model, or null where its package is not installed. */
export function recogniserFiles(name: ModelName): { readonly encoder: string; readonly decoder: string } | null {
  const root = packageRoot(MODELS[name].package);
  if (root === null) return null;
  const folder = path.join(root, MODELS[name].folder);
  return { encoder: path.join(folder, 'encoder_model.onnx'), decoder: path.join(folder, 'decoder_model_merged.onnx') };
}

/** The voice detector's model. Throws when its package is not installed, which `npm ci` does. */
export const voiceFile = (): string => path.join(rootOf('@ricky0123/vad-web'), 'dist/silero_vad_v5.onnx');

/** The folder of the aligner's acoustic model. Throws when its package is not installed, which `npm ci` does. */
export const alignerFolder = (): string => path.join(rootOf('soundswallower'), 'model/en-us');

function rootOf(name: string): string {
  const root = packageRoot(name);
  if (root === null) throw new Error(`the package ${name} is not installed`);
  return root;
}

/** A package's folder, whatever its exports say: weights are no module. */
function packageRoot(name: string): string | null {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return path.dirname(require.resolve(path.join(folder, name, 'package.json')));
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  return null;
}
