import { readFile } from 'node:fs/promises';
import { env, InferenceSession } from 'onnxruntime-web';
import loadSoundSwallower from 'soundswallower';
import { createSoundSwallower } from '../align/soundswallower.ts';
import { createMoonshine } from '../asr/moonshine.ts';
import { MOONSHINE_BASE, MOONSHINE_TINY } from '../asr/shape.ts';
import type { Engines } from '../ports.ts';
import { judgeSound, trackLoudness, trackPitch } from '../prosody/index.ts';
import { createSilero } from '../vad/silero.ts';
import { alignerFolder, MODELS, type ModelName, recogniserFiles, voiceFile } from './model-files.ts';

const SHAPES = { tiny: MOONSHINE_TINY, base: MOONSHINE_BASE } as const;

/** Loads every engine from the installed packages. Rejects with what is missing or broken. */
export async function loadEngines(model: ModelName): Promise<Engines> {
  const files = recogniserFiles(model);
  if (files === null) throw new Error(`the package ${MODELS[model].package} is not installed`);
  // More threads than one need shared memory and gain little on two processors.
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  const open = async (file: string): Promise<InferenceSession> => InferenceSession.create(await readFile(file), { executionProviders: ['wasm'] });
  const [encoder, decoder, voice] = [await open(files.encoder), await open(files.decoder), await open(voiceFile())];
  const aligner = await createSoundSwallower(await loadSoundSwallower(), alignerFolder());
  const { package: name, version } = MODELS[model];
  return {
    recogniser: createMoonshine(`${name}@${version}/${model}`, { encoder, decoder }, SHAPES[model]),
    aligner,
    voice: createSilero('silero-vad-v5', voice),
    pitch: { trackPitch, trackLoudness, judgeSound },
  };
}
