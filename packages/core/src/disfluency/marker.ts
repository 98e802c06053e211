import type { DisfluencyKind } from './disfluency.ts';
import type { Surroundings } from './surroundings.ts';

/** A phrase that is cut when its surroundings show that it carries no meaning of its own. */
export type Marker = {
  readonly kind: Extract<DisfluencyKind, 'discourseMarker' | 'editTerm'>;
  /** Lower case, as in `Word.lower`. */
  readonly phrase: readonly [string, ...string[]];
  readonly isMarker: (around: Surroundings) => boolean;
};

export const oneOf = (...words: string[]): ((word: { readonly lower: string } | undefined) => boolean) => {
  const set = new Set(words);
  return (word) => word !== undefined && set.has(word.lower);
};
