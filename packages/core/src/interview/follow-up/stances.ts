/** What an answer commits the candidate to on one matter, to be held against other answers. */
export type Stance = {
  readonly matter: string;
  readonly value: string;
  /** Months from now; null where no time was told. */
  readonly months: number | null;
  readonly quote: string;
  readonly questionKey: string;
};
