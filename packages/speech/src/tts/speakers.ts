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
 * Of the model's 904 speakers sixty were listened to by the recogniser: these eight are its clearest over a range of pitch, from low to high. Of 69 words
 * it misheard none of 48, 198, 873, 783 and 348, and one of each of the others. Pace brings each to about 190 words a minute. Accents are not told apart
 * by any measure that was made.
 */
export const SPEAKERS: readonly Speaker[] = [
  { id: 48, label: 'Very low', hertz: 122, pace: 0.67 },
  { id: 198, label: 'Low, lively', hertz: 134, pace: 0.66 },
  { id: 423, label: 'Low, even', hertz: 138, pace: 0.67 },
  { id: 333, label: 'Middle', hertz: 168, pace: 0.68 },
  { id: 873, label: 'Middle, brighter', hertz: 198, pace: 0.65 },
  { id: 783, label: 'High, unhurried', hertz: 215, pace: 0.86 },
  { id: 348, label: 'High, calm', hertz: 219, pace: 0.77 },
  { id: 588, label: 'Very high, even', hertz: 232, pace: 0.71 },
];

/** Who speaks for a persona, and how fast compared with the calm pace. Manner, not sex: nothing in a persona says which voice it has. */
const MANNERS: Readonly<Record<Persona, { readonly speaker: number; readonly tempo: number }>> = {
  warm: { speaker: 348, tempo: 0.96 },
  neutral: { speaker: 333, tempo: 1 },
  terse: { speaker: 423, tempo: 1.05 },
  sceptical: { speaker: 48, tempo: 0.98 },
  rushed: { speaker: 873, tempo: 1.2 },
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
const USUAL_PACE = 0.7;
