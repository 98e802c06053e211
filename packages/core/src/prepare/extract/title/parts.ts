import type { HeadWord } from './head-words.ts';

/** A run of words of one line between marks: titles are such runs, or stand in one. `place`: which of its line. */
export type Part = { readonly first: number; readonly end: number; readonly place: number };

const MARK = /[,;:.!?–—()|•·⭐/@[\]]|\s-\s/u;

/** For each word the part it stands in. */
export function partsOf(words: readonly HeadWord[]): Part[] {
  const parts: Part[] = [];
  let [first, place] = [0, 0];
  for (const [i, { word, line }] of words.entries()) {
    const next = words[i + 1];
    const goesOn = next?.line === line;
    if (goesOn && !MARK.test(line.text.slice(word.end, next.word.start))) continue;
    const part = { first, end: i + 1, place };
    while (parts.length <= i) parts.push(part);
    first = i + 1;
    place = goesOn ? place + 1 : 0;
  }
  return parts;
}
