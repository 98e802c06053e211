import { createRequire } from 'node:module';
import path from 'node:path';
import type { Sound, Synthesiser } from '../ports.ts';
import type { PiperFiles } from './piper-files.ts';

type SherpaTts = {
  readonly sampleRate: number;
  readonly numSpeakers: number;
  generate(wanted: { readonly text: string; readonly sid: number; readonly speed: number }): Sound;
  free(): void;
};
type SherpaModule = { createOfflineTts(module: object, config: object): SherpaTts };

/** Variation of the voice and of the lengths of its sounds: the model's own. */
const NOISE = { noiseScale: 0.667, noiseScaleW: 0.8, lengthScale: 1 };

/** Piper over sherpa-onnx. Blocks while it loads and while it speaks, so it belongs into a thread. Throws where the runtime cannot be loaded. */
export async function loadSherpa(id: string, files: PiperFiles): Promise<Synthesiser> {
  const require = createRequire(import.meta.url);
  const inside = (name: string): string => path.join(files.runtime, name);
  const module = await (require(inside('sherpa-onnx-wasm-nodejs.js')) as (module: object) => Promise<object>)({});
  const { createOfflineTts } = require(inside('sherpa-onnx-tts.js')) as SherpaModule;
  const tts = createOfflineTts(module, {
    offlineTtsModelConfig: {
      offlineTtsVitsModelConfig: { model: files.model, tokens: files.tokens, dataDir: files.espeakData, ...NOISE },
      numThreads: 1,
      debug: 0,
      provider: 'cpu',
    },
    maxNumSentences: 1,
  });
  if (!(tts.numSpeakers > 0)) throw new Error('the model has no speakers');
  return {
    id,
    synthesise: async (text, { speaker, speed }) => {
      if (speaker >= tts.numSpeakers) throw new Error(`there is no speaker ${speaker}`);
      const { samples, sampleRate } = tts.generate({ text, sid: speaker, speed });
      if (samples.length === 0) throw new Error('the engine gave no sound');
      return { samples, sampleRate };
    },
    close: async () => tts.free(),
  };
}
