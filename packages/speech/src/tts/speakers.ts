import { type Interviewer, PERSONAS, type Persona } from '@candor/core';
import type { Speaking } from '../ports.ts';

/** One of the voices of the embedded model, as a person chooses among them. */
export type Speaker = {
  readonly id: number;
  readonly label: string;
  /** Median pitch as measured, in hertz. */
  readonly hertz: number;
  /** What brings the speaker to a calm pace: left to themselves, the model's speakers hurry. */
  readonly pace: number;
};

/**
 * Of the model's 904 speakers, some that the recogniser understood without an error, from low to high. Pitch and pace are measured; accents are not
 * told apart by any measure that was made.
 */
export const SPEAKERS: readonly Speaker[] = [
  { id: 48, label: 'Very low, lively', hertz: 105, pace: 0.72 },
  { id: 198, label: 'Low, lively', hertz: 115, pace: 0.75 },
  { id: 423, label: 'Low, even', hertz: 122, pace: 0.7 },
  { id: 333, label: 'Middle', hertz: 148, pace: 0.68 },
  { id: 873, label: 'Middle, bright', hertz: 168, pace: 0.69 },
  { id: 63, label: 'High, even', hertz: 188, pace: 0.68 },
  { id: 138, label: 'High, lively', hertz: 203, pace: 0.76 },
  { id: 588, label: 'Very high, even', hertz: 216, pace: 0.76 },
];

/** Who speaks for a persona, and how fast compared with the calm pace. Manner, not sex: nothing in a persona says which voice it has. */
const MANNERS: Readonly<Record<Persona, { readonly speaker: number; readonly tempo: number }>> = {
  warm: { speaker: 138, tempo: 0.96 },
  neutral: { speaker: 333, tempo: 1 },
  terse: { speaker: 423, tempo: 1.05 },
  sceptical: { speaker: 48, tempo: 0.98 },
  rushed: { speaker: 63, tempo: 1.2 },
  silent: { speaker: 588, tempo: 0.92 },
};

/** The speaker of a persona that nobody chose one for. */
export const usualSpeaker = (persona: Persona): number => MANNERS[persona].speaker;
export const USUAL_SPEAKERS: Readonly<Record<Persona, number>> = Object.fromEntries(PERSONAS.map((one) => [one, usualSpeaker(one)])) as Record<Persona, number>;

type Voiced = Pick<Interviewer, 'persona' | 'voice'>;

/** The speaker of each interviewer: the chosen one, else that of the persona, else the first that nobody in the room has. */
export function speakersOf(interviewers: readonly Voiced[]): number[] {
  const taken = new Set(interviewers.flatMap(({ voice }) => (voice === null ? [] : [voice])));
  return interviewers.map(({ persona, voice }) => {
    if (voice !== null) return voice;
    const usual = usualSpeaker(persona);
    const own = taken.has(usual) ? (SPEAKERS.find(({ id }) => !taken.has(id))?.id ?? usual) : usual;
    taken.add(own);
    return own;
  });
}

/** How a persona speaks with a speaker's voice. `speed` is the person's choice: 1 is usual. */
export function speakingOf(persona: Persona, speaker: number, speed = 1): Speaking {
  const pace = SPEAKERS.find(({ id }) => id === speaker)?.pace ?? USUAL_PACE;
  return { speaker, speed: Math.round(pace * MANNERS[persona].tempo * speed * 100) / 100 };
}

/** Of a speaker that is not in the list. */
const USUAL_PACE = 0.72;
