import type { Persona } from '@candor/core';

/** Which of the voices there are, and at what pitch. */
export type VoiceNumber = { readonly voice: number; readonly pitch: number };

const ORDER: readonly Persona[] = ['neutral', 'warm', 'sceptical', 'terse', 'rushed', 'silent'];
/** Where several have to share a voice, each time it is taken again it is so much lower: enough to tell two people apart, and still a voice. */
const PITCHES = [1, 0.8, 1.2] as const;

/** A voice for each of a panel: that of their temperament, or the next one free; two sound alike only where there are no voices left to tell them apart. */
export function voiceNumbers(personas: readonly Persona[], count: number): readonly VoiceNumber[] {
  const voices = Math.max(1, count);
  const taken: number[] = [];
  for (const persona of personas) {
    const usual = ORDER.indexOf(persona) % voices;
    const inOrder = Array.from({ length: voices }, (_, i) => (usual + i) % voices);
    const times = (voice: number): number => taken.filter((one) => one === voice).length;
    taken.push(inOrder.reduce((best, voice) => (times(voice) < times(best) ? voice : best), usual));
  }
  return taken.map((voice, at) => ({ voice, pitch: PITCHES[taken.slice(0, at).filter((one) => one === voice).length % PITCHES.length] ?? 1 }));
}
