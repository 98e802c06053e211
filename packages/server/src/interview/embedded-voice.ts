import type { Voice } from '@candor/speech/node';
import type { ModelStore } from '../models/model-store.ts';
import type { InterviewerVoice, Utterance } from './voice.ts';

/** The name of its optional model. */
const MODEL = 'voice';
/** It holds about 400 MB; after so long without a word they are given back, in milliseconds. */
const IDLE_MS = 5 * 60_000;

type Deps = { readonly models: ModelStore; readonly cacheFolder: string; onFailed(error: unknown): void };

/** The embedded voice of the house, read and opened when something is first to be said with it. */
export function embeddedVoice({ models, cacheFolder, onFailed }: Deps): InterviewerVoice {
  let engine: Promise<typeof import('@candor/speech/node')> | null = null;
  let opening: Promise<Voice | null> | null = null;
  let idle: NodeJS.Timeout | null = null;

  const load = () => {
    engine ??= import('@candor/speech/node');
    return engine;
  };
  const cache = async () => (await load()).createPhraseCache(cacheFolder);

  async function open(): Promise<Voice | null> {
    const opened = await (await load()).openVoice(models.folder, await cache());
    if (opened.ok) return opened.value;
    if (opened.error.code !== 'not-installed') onFailed(new Error(opened.error.message));
    return null;
  }

  /** Null where it is not installed, or does not open. The next word tries again. */
  async function voice(): Promise<Voice | null> {
    if (idle) clearTimeout(idle);
    idle = setTimeout(() => void close().catch(onFailed), IDLE_MS).unref();
    if (!(await models.isInstalled(MODEL))) return null;
    opening ??= open();
    const opened = await opening;
    if (opened === null) opening = null;
    return opened;
  }

  async function close(): Promise<void> {
    if (idle) clearTimeout(idle);
    const opened = await opening;
    opening = null;
    await opened?.close();
  }

  async function speakingOf({ interviewers, at, speed }: Utterance) {
    const { speakersOf, speakingOf: how, usualSpeaker } = await load();
    const persona = interviewers[at]?.persona ?? 'neutral';
    return how(persona, speakersOf(interviewers)[at] ?? usualSpeaker(persona), speed);
  }

  return {
    async describe() {
      const { SPEAKERS, USUAL_SPEAKERS } = await load();
      return { installed: await models.isInstalled(MODEL), speakers: SPEAKERS.map(({ id, label }) => ({ id, label })), usual: { ...USUAL_SPEAKERS } };
    },

    async speak(utterance, only = null) {
      const speaking = await voice();
      if (!speaking) return null;
      const parts: Float32Array[] = [];
      let [rate, at] = [0, 0];
      for await (const part of speaking.speak(utterance.text, await speakingOf(utterance))) {
        if (!part.ok) {
          onFailed(new Error(part.error.message));
          return null;
        }
        rate = part.value.sound.sampleRate;
        if (only === null || at === only) parts.push(part.value.sound.samples);
        if (at === only) break;
        at += 1;
      }
      return parts.length === 0 ? null : (await load()).wavBytes(joined(parts), rate);
    },

    prepare(utterance) {
      void voice()
        .then(async (speaking) => speaking?.prepare(utterance.text, await speakingOf(utterance)))
        .catch(onFailed);
    },

    forget: async () => (await cache()).clear(),
    close,
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
