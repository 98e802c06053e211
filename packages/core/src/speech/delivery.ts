import type { Document } from '../document/document.ts';
import type { HeardWord } from './heard-words.ts';
import { hasPlaces, heardWords } from './heard-words.ts';
import { type SilentPause, silentPauses } from './pauses.ts';
import type { Recording } from './recording.ts';

/** A recording joined with the document of its words: what measures and rules of delivery start from. */
export type Delivery = {
  readonly doc: Document;
  readonly recording: Recording;
  readonly words: readonly HeardWord[];
  /** The words that are not um, uh and the like. */
  readonly fluent: readonly HeardWord[];
  readonly pauses: readonly SilentPause[];
  /** From the first to the last word, milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  /** Whether word times can be relied on to some hundredths of a second. */
  readonly isExact: boolean;
  /** Whether it can be told where in a sentence a pause lies. */
  readonly hasPlaces: boolean;
};

const MS_A_MINUTE = 60_000;

/** Joins a recording with the document made of its transcript; null where nobody is heard. Throws where the text is not the transcript's. */
export function hearDelivery(doc: Document, recording: Recording): Delivery | null {
  const words = heardWords(doc, recording);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || last.endMs <= first.startMs || recording.quality.problems.includes('silent')) return null;
  return {
    doc,
    recording,
    words,
    fluent: words.filter((word) => !word.isFilled),
    pauses: silentPauses(words, recording),
    startMs: first.startMs,
    endMs: last.endMs,
    isExact: recording.transcript.times === 'exact',
    hasPlaces: hasPlaces(doc),
  };
}

/** Minutes from the first to the last word. */
export const minutesSpoken = ({ startMs, endMs }: Pick<Delivery, 'startMs' | 'endMs'>): number => (endMs - startMs) / MS_A_MINUTE;

/** Words a minute by the clock, pauses included, um and uh left out. */
export const wordsPerMinute = (delivery: Delivery): number => delivery.fluent.length / minutesSpoken(delivery);
