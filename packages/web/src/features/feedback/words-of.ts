type Stretch = { readonly start: number; readonly end: number };

/** The words of a stretch, to be quoted: without the commas around them, and without the letter that only changed to a capital. */
export function wordsOf(answer: string, { start, end }: Stretch): string {
  const isInWord = /\p{L}/u.test(answer.charAt(end)) && /\p{L}/u.test(answer.charAt(end - 1));
  const whole = isInWord ? answer.slice(start, end).replace(/\p{L}+$/u, '') : answer.slice(start, end);
  return whole.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}
