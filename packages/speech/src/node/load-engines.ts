import { readFile } from 'node:fs/promises';
import { type Runtime, type Session, wasmRuntime } from '@candor/inference';
import loadSoundSwallower from 'soundswallower';
import { createSoundSwallower } from '../align/soundswallower.ts';
import { createMoonshine } from '../asr/moonshine.ts';
import { MOONSHINE_BASE, MOONSHINE_TINY } from '../asr/shape.ts';
import type { Engines } from '../ports.ts';
import { followPitch, judgeSound, trackLoudness, trackPitch } from '../prosody/index.ts';
import { createSilero } from '../vad/silero.ts';
import { alignerFolder, type RecogniserChoice, recogniserFiles, voiceFile } from './model-files.ts';

const SHAPES = { quick: MOONSHINE_TINY, better: MOONSHINE_BASE } as const;

/** Loads every engine from the installed packages. Rejects with what is missing or broken. */
export async function loadEngines(choice: RecogniserChoice = { name: 'quick' }, loading: Promise<Runtime> = wasmRuntime()): Promise<Engines> {
  const files = await recogniserFiles(choice);
  const { open, Tensor } = await loading;
  const opened = async (file: string): Promise<Session> => open(await readFile(file));
  const [encoder, decoder, voice] = [await opened(files.encoder), await opened(files.decoder), await opened(voiceFile())];
  const aligner = await createSoundSwallower(await loadSoundSwallower(), alignerFolder());
  return {
    recogniser: createMoonshine(files.id, { encoder, decoder, Tensor }, SHAPES[choice.name]),
    aligner,
    voice: createSilero('silero-vad-v5', voice, Tensor),
    pitch: { trackPitch, followPitch, trackLoudness, judgeSound },
  };
}
