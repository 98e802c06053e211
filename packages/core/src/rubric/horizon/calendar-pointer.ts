import type { Turn } from './calendar-arithmetic.ts';
import * as C from './calendar-words.ts';
import { type Clause, lowerAt, phraseEnd } from './horizon-types.ts';

/** A place in the calendar; `months` null where it cannot be told, undefined where it lies behind. */
export type Place = { readonly end: number; readonly months: number | null | undefined; readonly isFirm: boolean };
/** "this", "next", "last" or "every" before the name of a time. */
export type Pointer = { readonly at: number; readonly turn: Turn; readonly isPointed: boolean; readonly isPast: boolean; readonly isEvery: boolean };

export function readPointer(clause: Clause, first: number): Pointer {
  const coming = phraseEnd(clause, first, C.COMING);
  const next = phraseEnd(clause, first, C.NEXT);
  const past = phraseEnd(clause, first, C.PAST);
  const every = phraseEnd(clause, first, C.EVERY);
  const plain = phraseEnd(clause, first, C.POSSESSED);
  const turn = next > first ? 'next' : coming === first + 1 && lowerAt(clause, first) === 'this' ? 'this' : 'coming';
  return { at: Math.max(coming, next, past, every, plain), turn, isPointed: coming > first || next > first, isPast: past > first, isEvery: every > first };
}
