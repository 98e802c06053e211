import { readFile } from 'node:fs/promises';
import { env, InferenceSession } from 'onnxruntime-web';
import loadSoundSwallower from 'soundswallower';
import { createSoundSwallower } from '../align/soundswallower.ts';
import { createMoonshine } from '../asr/moonshine.ts';
import { MOONSHINE_BASE, MOONSHINE_TINY } from '../asr/shape.ts';
import type { Engines } from '../ports.ts';
import { followPitch, judgeSound, trackLoudness, trackPitch } from '../prosody/index.ts';
import { createSilero } from '../vad/silero.ts';
import { alignerFolder, type RecogniserChoice, recogniserFiles, voiceFile } from './model-files.ts';

const SHAPES = { quick: MOONSHINE_TINY, better: MOONSHINE_BASE } as const;

/** The runtime's last level of optimisation takes five times as long to load as the one below, and makes nothing here faster. */
const SESSION = { executionProviders: ['wasm'], graphOptimizationLevel: 'extended' } as const;

/** Loads every engine from the installed packages. Rejects with what is missing or broken. */
export async function loadEngines(choice: RecogniserChoice = { name: 'quick' }): Promise<Engines> {
  const files = await recogniserFiles(choice);
  // More threads than one need shared memory and gain little on two processors.
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  const open = async (file: string): Promise<InferenceSession> => InferenceSession.create(await readFile(file), SESSION);
  const [encoder, decoder, voice] = [await open(files.encoder), await open(files.decoder), await open(voiceFile())];
  const aligner = await createSoundSwallower(await loadSoundSwallower(), alignerFolder());
  return {
    recogniser: createMoonshine(files.id, { encoder, decoder }, SHAPES[choice.name]),
    aligner,
    voice: createSilero('silero-vad-v5', voice),
    pitch: { trackPitch, followPitch, trackLoudness, judgeSound },
  };
}
