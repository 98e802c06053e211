import type { TimeLineMark } from '@candor/core';

/** A part of a written report, in reading order: what every format is made from. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The person's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The whole interview as a picture, with the words that say the same. */
  | { readonly kind: 'time-line'; readonly alt: string; readonly marks: readonly TimeLineMark[]; readonly lengthMs: number };
