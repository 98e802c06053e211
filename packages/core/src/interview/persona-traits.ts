import type { Persona } from './choices.ts';

/** How a persona behaves. None of it changes what is scored. */
export type PersonaTraits = {
  /** Most follow-ups to one question. */
  readonly followUps: 0 | 1 | 2 | 3;
  /** Times the patience that the person chose; never below one, so that nobody is cut off sooner than they asked. */
  readonly patience: number;
  /** Times the usual limit of an answer after which it interrupts; null: never interrupts. */
  readonly interruptsAt: number | null;
  /** Share of answers that it acknowledges before it goes on, 0–1. */
  readonly acknowledges: number;
  /** Share of new questions that it leads into, 0–1. */
  readonly leadsIn: number;
  /** Share of complete answers after which it still asks about a vague word or something named, 0–1. */
  readonly curious: number;
  /** Whether it asks for a little more where a follow-up brought next to nothing; the others go on. */
  readonly drawsOut: boolean;
  /** Share of "let me think" that it answers with a few words, 0–1; the others wait in silence. */
  readonly comforts: number;
};

/** Opinion throughout (grade C): made so that the six can be told apart within two questions. */
export const PERSONA_TRAITS: Readonly<Record<Persona, PersonaTraits>> = {
  warm: { drawsOut: true, followUps: 2, curious: 0.5, patience: 1.25, interruptsAt: null, acknowledges: 0.9, leadsIn: 0.6, comforts: 1 },
  neutral: { drawsOut: true, followUps: 2, curious: 0.4, patience: 1, interruptsAt: null, acknowledges: 0.6, leadsIn: 0.4, comforts: 0.5 },
  terse: { drawsOut: false, followUps: 1, curious: 0.2, patience: 1, interruptsAt: 1, acknowledges: 0.15, leadsIn: 0, comforts: 0 },
  sceptical: { drawsOut: true, followUps: 3, curious: 0.6, patience: 1, interruptsAt: 1.25, acknowledges: 0.3, leadsIn: 0.2, comforts: 0.2 },
  rushed: { drawsOut: false, followUps: 1, curious: 0.1, patience: 1, interruptsAt: 1, acknowledges: 0.4, leadsIn: 0.3, comforts: 0 },
  silent: { drawsOut: false, followUps: 1, curious: 0.2, patience: 1.8, interruptsAt: null, acknowledges: 0.1, leadsIn: 0, comforts: 0 },
};
