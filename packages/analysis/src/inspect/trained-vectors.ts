import { bankStems, knownStems, vocabularyOf } from '@candor/core';
import { readFrozenBank } from '../bank-file.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { readRows } from '../row-file.ts';

/**
 * Vectors that training made. They are kept without their sentences: in the content's order while it is as it was, and otherwise
 * known by their words in order; a sentence with a new word, or with the words of several rows, gets none.
 */
export async function trainedVectors(texts: readonly string[], isTrained: boolean): Promise<Map<string, Float32Array>> {
  const files = learntFiles(GENERATED);
  const [matrix, frozen] = await Promise.all([readRows(files.rows), readFrozenBank(files)]);
  const { from } = frozen.rows;
  const ids = Array.from(frozen.rows.ids);
  const rows = Array.from({ length: from.length - 1 }, (_, row) => ids.slice(from[row], from[row + 1]));
  const dimensions = matrix.length / rows.length;
  const vectorAt = (row: number): Float32Array => matrix.subarray(row * dimensions, (row + 1) * dimensions);
  if (isTrained) return new Map(texts.map((text, row) => [text, vectorAt(row)]));
  const rowOf = new Map<string, number | null>();
  rows.forEach((row, i) => {
    const words = row.join(' ');
    rowOf.set(words, rowOf.has(words) ? null : i);
  });
  const vocabulary = vocabularyOf(frozen.stems, frozen.counts, rows.length);
  return new Map(
    texts.flatMap((text): [string, Float32Array][] => {
      if (!bankStems(text).every((stem) => vocabulary.ids.has(stem))) return [];
      const row = rowOf.get(knownStems(vocabulary, text).join(' ')) ?? null;
      return row === null ? [] : [[text, vectorAt(row)]];
    }),
  );
}
