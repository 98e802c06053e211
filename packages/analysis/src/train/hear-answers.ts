import { type Document, type HearUnit, hearUnits, parseDocument, type RetoldAnswer, type SpokenAnswer, textsToEncode } from '@candor/core';

/** A spoken answer, parsed once for all folds. */
export type ParsedAnswer = { readonly answer: SpokenAnswer; readonly doc: Document; readonly units: readonly HearUnit[] };

export function parseAnswer(answer: SpokenAnswer): ParsedAnswer {
  const doc = parseDocument(answer.lines.map((line) => line.text).join(' '));
  return { answer, doc, units: hearUnits(doc) };
}

/** The texts of the answers that want vectors. */
export const answerTexts = (answers: readonly ParsedAnswer[]): string[] => answers.flatMap(({ units }) => textsToEncode(units));

/** An answer as it was retold, with what its original shows. */
export const retoldAsSpoken = ({ of, variety, lines }: RetoldAnswer): SpokenAnswer => ({
  ...of,
  speaker: `${of.speaker}, ${variety}`,
  lines: of.lines.map((line, i) => ({ ...line, text: lines[i] ?? '' })),
});
