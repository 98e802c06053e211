import { bankStems } from './bank-stems.ts';

/** The stems of the bank's phrases, each with a number, its rarity and the share of phrases that have it. */
export type Vocabulary = { readonly ids: ReadonlyMap<string, number>; readonly idf: Float32Array; readonly share: Float32Array };

/** Words in every eighth phrase ("the", "I", "and") weigh nothing. */
const COMMON_IDF = Math.log(1 + 8);

/** Counts the stems of the phrases. Deterministic: ids follow the order in which stems are first met. */
export function learnVocabulary(phrases: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const stems of phrases) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return vocabularyOf([...counts.keys()], [...counts.values()], phrases.length);
}

/** The vocabulary of stems, each with how many of so many phrases have it. */
export function vocabularyOf(stems: readonly string[], counts: ArrayLike<number>, phrases: number): Vocabulary {
  return {
    ids: new Map(stems.map((stem, id) => [stem, id])),
    idf: Float32Array.from(counts, (count) => Math.max(0, Math.log(1 + phrases / count) - COMMON_IDF)),
    share: Float32Array.from(counts, (count) => count / Math.max(1, phrases)),
  };
}

/** The different known stems of a text, by number. A stem that the bank has never met says nothing, whatever the reason: a name, a rare trade, an accent. */
export function knownStems(vocabulary: Vocabulary, text: string): number[] {
  return [...new Set(bankStems(text).flatMap((stem) => vocabulary.ids.get(stem) ?? []))];
}
