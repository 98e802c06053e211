import type { SpokenWord } from '@candor/core';
import { spokenForm } from '@candor/speech';

/** Words to compare: in small letters, numbers in words, "Mr." as "mister". */
export const normalised = (text: string): string[] => text.split(/\s+/).flatMap((word) => (/^mr\.?$/i.test(word) ? ['mister'] : spokenForm(word)));

/** What was recognised, without filled pauses. */
export const wordsOf = (words: readonly SpokenWord[]): string[] => words.filter(({ kind }) => kind === 'word').flatMap(({ text }) => normalised(text));

/** Substitutions, deletions and insertions that turn one list of words into the other (Levenshtein). */
export function wordErrors(said: readonly string[], heard: readonly string[]): number {
  let above = heard.map((_, i) => i + 1);
  said.forEach((word, row) => {
    const line: number[] = [];
    heard.forEach((other, i) => {
      const corner = i === 0 ? row : (above[i - 1] as number);
      line.push(Math.min((above[i] as number) + 1, (i === 0 ? row + 1 : (line[i - 1] as number)) + 1, corner + (word === other ? 0 : 1)));
    });
    above = line;
  });
  return above.at(-1) ?? said.length;
}

export type Counted = { found: number; missed: number; invented: number };

/** Counts by clip, as the labels do: what is found beyond the number that is there is invented. */
export function countFillers(counted: Counted, there: number, heard: number): void {
  counted.found += Math.min(there, heard);
  counted.missed += Math.max(0, there - heard);
  counted.invented += Math.max(0, heard - there);
}

export const f1 = ({ found, missed, invented }: Counted): number => (2 * found) / (2 * found + missed + invented);

/** How far, in ms, each recognised word's beginning is from where it was said; only of words that match in order. */
export function startErrors(said: readonly { readonly text: string; readonly startMs: number }[], heard: readonly SpokenWord[]): number[] {
  const errors: number[] = [];
  let from = 0;
  for (const word of said) {
    const name = normalised(word.text).join(' ');
    // Near its place in the sentence, so that a second "the" is not taken for the first.
    const at = heard.findIndex((other, i) => i >= from && i < from + 3 && normalised(other.text).join(' ') === name);
    if (at === -1) continue;
    errors.push((heard[at]?.startMs ?? 0) - word.startMs);
    from = at + 1;
  }
  return errors;
}
