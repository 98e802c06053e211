import { parseDocument } from '../../../document/parse.ts';
import type { Word } from '../../../document/word.ts';
import type { AdLine } from '../ad-lines.ts';

/** Ads name the job so early. In lines, and in words. Source: candor-trials. */
export const HEAD_LINES = 30;
const HEAD_WORDS = 400;
/** What is read of a line. In UTF-16 units. */
const LINE_WITHIN = 2_000;

/** A word of the first lines of an ad. `at`: its place in its line; `start`, `end`: in the ad. */
export type HeadWord = {
  readonly word: Word;
  readonly line: AdLine;
  readonly lineAt: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
};

/** The words that may be the job's title. */
export function headWords(lines: readonly AdLine[]): HeadWord[] {
  const found: HeadWord[] = [];
  for (const [lineAt, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (found.length >= HEAD_WORDS) break;
    const { words } = parseDocument(line.text.slice(0, LINE_WITHIN));
    for (const [at, word] of words.slice(0, HEAD_WORDS - found.length).entries())
      found.push({ word, line, lineAt, at, start: line.start + word.start, end: line.start + word.end });
  }
  return found;
}
