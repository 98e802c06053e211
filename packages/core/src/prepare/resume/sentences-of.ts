import type { Range } from '../extract/ranges.ts';

/** Where a sentence may end. */
const NEXT_SENTENCE = /[.;!]\s+(?=[\p{Lu}\d])/gu;
/** "St. James", "J. Smith", "Sept. 2015", "B.Sc. Nursing": the stop belongs to the word. */
const SHORT_FORM = /(?:^|[\s(.])(?:\p{L}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|dr|mr|mrs|ms|no|sc|ed|eng|hons|ltd|inc|co|dept)$/iu;
/** In UTF-16 units, with what stands before it. */
const LONGEST_SHORT_FORM = 6;

/** The sentences of a line, each with its stop; no sentence ends within `whole`. */
export function sentencesOf(text: string, whole: Range = { start: 0, end: 0 }): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(NEXT_SENTENCE)) {
    if ((whole.start <= index && index < whole.end) || SHORT_FORM.test(text.slice(Math.max(0, index - LONGEST_SHORT_FORM), index))) continue;
    sentences.push({ start, end: index + 1 });
    start = index + stop.length;
  }
  return [...sentences, { start, end: text.trimEnd().length }];
}
