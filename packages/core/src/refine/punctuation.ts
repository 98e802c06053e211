/** Marks that may go with a cut word; anything else (a bracket, a quotation mark, a slash, an emoji) belongs to more than the word. */
const PLAIN = /^[\s,.;:!?…—–-]*$/;
const CLEAN_LEFT = /^["'”’)\]]*[\s,.;:!?…—–-]*$/;
const CLEAN_RIGHT = /^[\s,.;:!?…—–-]*["'“‘([]*$/;
const CLEAN_END = /^[,.;:!?…—–-]*(?:["'”’)\]]+[.!?]*)?$/;

export const isPlain = (gap: string): boolean => PLAIN.test(gap);
/** Closing marks that stay with the word before, then marks that can go. */
export const isCleanLeft = (gap: string): boolean => CLEAN_LEFT.test(gap);
/** Marks that can go, then opening marks that stay with the word after. */
export const isCleanRight = (gap: string): boolean => CLEAN_RIGHT.test(gap);
/** The same at the end of a sentence: the final marks up to the white space. */
export const isCleanEnd = (gap: string): boolean => CLEAN_END.test(terminalOf(gap));

/** The marks that close a sentence: everything up to the first white space. */
export const terminalOf = (gap: string): string => /^\S*/.exec(gap)?.[0] ?? '';

/** How many characters at the start close something that the word before belongs to: its abbreviation's full stop, quotation marks, brackets. */
export const closersOf = (gap: string): number => /^(?:\.(?!\.))?["'”’)\]]*/.exec(gap)?.[0].length ?? 0;

/** How many characters at the end open something that the word after belongs to. */
export function openersOf(gap: string): number {
  let count = 0;
  while (count < gap.length && '"\'“‘(['.includes(gap.charAt(gap.length - 1 - count))) count++;
  return count;
}

/** The single capital for a word's first letter, or null where there is none to write: another script, "ß", or a word with its own capitals ("iPhone"). */
export function capitalFor(word: string): string | null {
  const letter = word.charAt(0);
  const capital = letter.toUpperCase();
  if (!/^\p{Ll}$/u.test(letter) || !/^\p{Script=Latin}$/u.test(letter) || /\p{Lu}/u.test(word)) return null;
  return capital.length === 1 && capital !== letter && capital.toLowerCase() === letter ? capital : null;
}
