/** Words that tell a candidate how an answer was taken. */
const JUDGING: ReadonlySet<string> = new Set(
  'amazing awesome bad brilliant correct correctly excellent exactly fair fantastic fine good great impressed impressive indeed interesting lovely nice perfect perfectly poor really right sadly splendid strong super true unfortunately weak well wonderful wrong'.split(
    ' ',
  ),
);

/** The first word of a text that judges; null where none does. "All right" says no more than "heard". */
export function judgingWord(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('all right', '')
      .match(/[a-z']+/g) ?? [];
  return words.find((word) => JUDGING.has(word)) ?? null;
}

/** How many sentences a text has, without the one that `{ask}` stands for. */
export const sentencesIn = (text: string): number =>
  text
    .replace('{ask}', '')
    .split(/[.?!]/)
    .filter((part) => /\p{L}/u.test(part)).length;
