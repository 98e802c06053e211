/**
 * A stretch of words that a listener would cut.
 * - `filledPause`: um, uh, er
 * - `discourseMarker`: "you know", "well", "like" as a filler
 * - `editTerm`: "I mean", "sorry", words that announce a correction
 * - `reparandum`: words begun and abandoned ("we went, | we drove there")
 */
export type DisfluencyKind = 'filledPause' | 'discourseMarker' | 'editTerm' | 'reparandum';

/** Half-open range of word indices. */
export type Disfluency = { readonly kind: DisfluencyKind; readonly firstWord: number; readonly endWord: number };
