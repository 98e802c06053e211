import type { PlacedWord } from './moments.ts';

/** The text with other words in the place of one; with none, the gap closes. */
export function replaceWord(text: string, { start, end }: Pick<PlacedWord, 'start' | 'end'>, said: string): string {
  const words = said.trim().replace(/\s+/g, ' ');
  if (words !== '') return text.slice(0, start) + words + text.slice(end);
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}
