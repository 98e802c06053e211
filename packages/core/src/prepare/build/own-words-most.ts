/** How many blanks of an answer can be filled, and what each of its parts has at most, in characters. */
export const OWN_WORDS_MOST = { blanks: 60, slot: 500, ask: 1_000, text: 1_000 } as const;
