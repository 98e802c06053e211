/** A stretch of the answer as a half-open range of word indices. */
export type Hit = { readonly first: number; readonly end: number };
