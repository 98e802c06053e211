import type { Document } from '../../document/document.ts';
import type { AudioSpan } from '../../finding/finding.ts';
import { type Delivery, hearDelivery, minutesSpoken } from '../../speech/delivery.ts';
import type { HeardWord } from '../../speech/heard-words.ts';
import type { Recording } from '../../speech/recording.ts';
import { spanOf } from '../../speech/transcript-text.ts';
import type { Context } from '../rule.ts';

const SECONDS_A_MINUTE = 60;

/** Every rule asks for the same join. */
const joined = new WeakMap<Recording, { readonly doc: Document; readonly delivery: Delivery | null }>();

/** The recording joined with the answer; null for a typed answer and for one in which nobody is heard. */
export function heard(doc: Document, { recording }: Context): Delivery | null {
  if (!recording) return null;
  const known = joined.get(recording);
  if (known?.doc === doc) return known.delivery;
  const delivery = hearDelivery(doc, recording);
  joined.set(recording, { doc, delivery });
  return delivery;
}

export const secondsSpoken = (delivery: Delivery): number => minutesSpoken(delivery) * SECONDS_A_MINUTE;

/** From the first to the last word. */
export const wholeSpan = ({ startMs, endMs }: Delivery): AudioSpan => ({ kind: 'audio', startMs: Math.round(startMs), endMs: Math.round(endMs) });

/** A stretch of words, of at least one, that can be played. */
export const playable = (words: readonly HeardWord[], first: number, end: number): AudioSpan =>
  spanOf(words.slice(first, end)) ?? { kind: 'audio', startMs: 0, endMs: 0 };

/** A silence between two words. */
export const silence = ({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): AudioSpan => ({
  kind: 'audio',
  startMs: Math.round(startMs),
  endMs: Math.round(endMs),
});

export const tenth = (value: number): number => Math.round(value * 10) / 10;
export const seconds = (ms: number): number => tenth(ms / 1000);
