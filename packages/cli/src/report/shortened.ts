const MOST_LETTERS = 80;

/** The beginning of a long text, for a line that only has to point at it. */
export const shortened = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 2).trimEnd()} …` : text);
