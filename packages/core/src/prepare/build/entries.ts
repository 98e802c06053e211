import type { FactRef } from '../tailoring.ts';
import { monthInWords } from './months.ts';
import type { Tense } from './shapes.ts';

/** Where and when something was, as it stands at the head of what happened: "Linden Park, May 2024, two classes came". */
export type Scene = { readonly place: string | null; readonly time: string | null };

/** What a slot stands for. `when`: a month or year of the fact, in words. */
export type Held =
  | { readonly kind: 'fact'; readonly ref: FactRef; readonly text: string; readonly tense: Tense; readonly scene?: Scene }
  | { readonly kind: 'when'; readonly ref: FactRef; readonly text: string }
  | { readonly kind: 'company'; readonly pointId: string; readonly text: string; readonly tense: Tense };

/** What a slot names, and what stands there. */
export type Entry = readonly [string, Held];
export const fact = (name: string, ref: FactRef, text: string | undefined, tense: Tense): Entry[] =>
  text === undefined || text.trim() === '' ? [] : [[name, { kind: 'fact', ref, text: text.trim(), tense }]];
export const month = (name: string, ref: FactRef, when: string | null | undefined): Entry[] =>
  when ? [[name, { kind: 'when', ref, text: monthInWords(when) }]] : [];
