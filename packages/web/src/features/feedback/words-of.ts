type Stretch = { readonly start: number; readonly end: number };

const LETTER = /\p{L}/u;
const EDGE = /[\s\p{P}]/u;

/** The words of a stretch, to be quoted: without the commas around them, and without the letter that only changed to a capital. */
export function wordsOf(answer: string, { start, end }: Stretch): string {
  const isInWord = LETTER.test(answer.charAt(end)) && LETTER.test(answer.charAt(end - 1));
  let from = start;
  let to = end;
  while (isInWord && to > from && LETTER.test(answer.charAt(to - 1))) to--;
  while (from < to && EDGE.test(answer.charAt(from))) from++;
  while (to > from && EDGE.test(answer.charAt(to - 1))) to--;
  return answer.slice(from, to);
}
