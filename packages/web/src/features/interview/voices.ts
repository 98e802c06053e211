import type { Persona } from '@candor/core';
import { voiceNumbers } from './voice-numbers.ts';

/** What is said, where its sound is, and which of the people in the room says it. */
export type Words = { readonly text: string; readonly url: string | null; readonly seat: number };

/** Somebody who speaks: their words are heard, or shown as long as reading takes. */
export type Speaker = {
  /** Calls back when it was said to the end; never after `stop`. */
  speak(words: Words, onEnd: () => void): void;
  /** Quiet at once. */
  stop(): void;
  /** Silent, until somebody is sure who speaks; then `stop`, or loud again. */
  duck(isDucked: boolean): void;
  close(): void;
};

/** Reading a caption takes this long for each word, and this long at least, in milliseconds: 170 words a minute. */
const READ_WORD_MS = 350;
const READ_LEAST_MS = 1_200;

/** Nobody speaks: the words are shown. */
export function captionsOnly(): Speaker {
  let timer = 0;
  const stop = (): void => window.clearTimeout(timer);
  return {
    speak({ text }, onEnd) {
      stop();
      timer = window.setTimeout(onEnd, Math.max(READ_LEAST_MS, text.split(/\s+/).length * READ_WORD_MS));
    },
    stop,
    duck: () => undefined,
    close: stop,
  };
}

/** The voices of this browser that need no network. */
export const localVoices = (): SpeechSynthesisVoice[] =>
  'speechSynthesis' in window ? window.speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith('en')) : [];

/** The browser speaks, with a voice for each of the people in the room. */
export function browserVoice(speed: number, people: readonly Persona[]): Speaker {
  const voices = localVoices();
  const numbers = voiceNumbers(people, voices.length);
  const fallback = captionsOnly();
  let current: SpeechSynthesisUtterance | null = null;
  const stop = (): void => {
    if (current) current.onend = current.onerror = null;
    current = null;
    fallback.stop();
    window.speechSynthesis.cancel();
  };
  return {
    speak(words, onEnd) {
      stop();
      const utterance = new SpeechSynthesisUtterance(words.text);
      const { voice, pitch } = numbers[words.seat] ?? { voice: 0, pitch: 1 };
      utterance.voice = voices[voice] ?? null;
      utterance.pitch = pitch;
      utterance.rate = speed;
      utterance.onend = onEnd;
      // A voice that fails must not end the conversation: the caption is there.
      utterance.onerror = () => fallback.speak(words, onEnd);
      current = utterance;
      window.speechSynthesis.speak(utterance);
    },
    stop,
    duck: (isDucked) => (isDucked ? window.speechSynthesis.pause() : window.speechSynthesis.resume()),
    close: stop,
  };
}

/** The server's embedded voice. Words without a sound are shown. With `test`, it says the test sentence at that speed, whatever the words. */
export function embeddedVoice({ test = null }: { readonly test?: { readonly speed: number } | null } = {}): Speaker {
  const context = new AudioContext();
  const gain = context.createGain();
  gain.connect(context.destination);
  const fallback = captionsOnly();
  let source: AudioBufferSourceNode | null = null;
  let turn = 0;
  const stop = (): void => {
    turn += 1;
    fallback.stop();
    if (source) source.onended = null;
    source?.stop();
    source = null;
    gain.gain.value = 1;
  };
  /** Plays part after part, and fetches the next while one is heard. */
  const play = async (sounds: (part: number) => Promise<AudioBuffer | null>, words: Words, onEnd: () => void): Promise<void> => {
    const mine = turn;
    let coming = sounds(0);
    for (let part = 0; ; part++) {
      const sound = await coming;
      if (turn !== mine) return;
      if (!sound) return part === 0 ? fallback.speak(words, onEnd) : onEnd();
      coming = sounds(part + 1);
      await new Promise<void>((resolve) => {
        source = context.createBufferSource();
        source.buffer = sound;
        source.onended = () => resolve();
        source.connect(gain);
        source.start();
      });
      if (turn !== mine) return;
    }
  };
  return {
    speak(words, onEnd) {
      stop();
      const { url } = words;
      void play(
        (part) => (url === null || (test && part > 0) ? Promise.resolve(null) : soundOf(context, test ? url : `${url}&part=${part}`, test)),
        words,
        onEnd,
      );
    },
    stop,
    duck(isDucked) {
      gain.gain.value = isDucked ? 0 : 1;
    },
    close() {
      stop();
      void context.close();
    },
  };
}

/** Null where there is no sound, or none that can be played: the caption stands in for it. */
async function soundOf(context: AudioContext, url: string | null, test: { readonly speed: number } | null): Promise<AudioBuffer | null> {
  if (url === null) return null;
  try {
    const body = JSON.stringify({ voice: null, persona: 'neutral', speed: test?.speed ?? 1 });
    const response = await fetch(url, test ? { method: 'POST', headers: { 'content-type': 'application/json' }, body } : {});
    if (response.status !== 200) return null;
    await context.resume();
    return await context.decodeAudioData(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
