import { parseDocument } from '../../document/parse.ts';

/** What is found in the text, each stretch as "kind: words", in order. For tests. */
export function found(text: string): string[] {
  const { words, disfluencies } = parseDocument(text);
  return disfluencies.map(
    ({ kind, firstWord, endWord }) =>
      `${kind}: ${words
        .slice(firstWord, endWord)
        .map(({ lower }) => lower)
        .join(' ')}`,
  );
}
