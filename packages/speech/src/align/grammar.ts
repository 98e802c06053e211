import type { Slot } from '../ports.ts';

/**
 * What a filled pause sounds like to the aligner, in its phones: "um", "uh", "er". Words of our own, so that the dictionary's "um" stays what it is. A
 * closed set: a search with more of them finds them in clean speech too.
 */
export const FILLER_WORDS: readonly (readonly [name: string, phones: string])[] = [
  ['FILLERUM', 'AH M'],
  ['FILLERUH', 'AH'],
  ['FILLERER', 'ER'],
];

const ANY_FILLER = FILLER_WORDS.map(([name]) => name).join(' | ');

/** One sentence of JSGF that says the slots in order. `spoken` of each word has to be in the aligner's dictionary. */
export function grammarOf(slots: readonly Slot[]): string {
  const parts = slots.map((slot) => (slot.kind === 'word' ? slot.spoken.join(' ') : slot.optional ? `[ ${ANY_FILLER} ]` : `( ${ANY_FILLER} )`));
  return `#JSGF V1.0;\ngrammar answer;\npublic <answer> = ${parts.join(' ')} ;\n`;
}

/** How the aligner names what it found: with the number of the pronunciation in brackets, which is no part of the word. */
export const bareName = (name: string): string => name.replace(/\(\d+\)$/, '');

/** What is not a word: silence, noise, and the grammar's own joints. */
export const isNoWord = (name: string): boolean => /^[<[(]/.test(name);

export const isFillerWord = (name: string): boolean => FILLER_WORDS.some(([filler]) => filler === name);

/** "um" for the grammar's own name of it; any other word as it is. */
export const spokenName = (name: string): string => (isFillerWord(name) ? name.slice('FILLER'.length).toLowerCase() : name);
