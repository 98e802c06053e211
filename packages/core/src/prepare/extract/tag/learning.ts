import { MAX_AD_LENGTH } from '../../brief.ts';
import { plainText } from '../../plain-text.ts';
import { adLines } from '../ad-lines.ts';
import { readingsOf } from '../brief-of.ts';
import type { Range } from '../ranges.ts';
import { type Cell, cellsOf } from '../tables.ts';
import { titleHead, titleIn } from '../title/tag-title.ts';
import type { CrfModel, SentenceBuckets } from './crf.ts';
import { taggableOf } from './tag-ad.ts';

export { TITLE_BUCKETS } from '../title/tag-title.ts';
export { TITLE_BEGINS, TITLE_TAGS, tagsOfTitle } from '../title/title-tags.ts';
export { BUCKETS } from './buckets.ts';
export { type CrfModel, likeliestTags, type SentenceBuckets, type TagSet } from './crf.ts';
export { beginOf, POINT_TAGS, TAGGED, TAGS, type TaggedKind } from './tags.ts';

/** A sentence to learn from: its features, and where its words stand in the ad's text. */
export type TaggedSentence = { readonly buckets: SentenceBuckets; readonly words: readonly Range[] };

export const visibleText = (source: string, format: 'text' | 'html'): string => plainText(source, format).slice(0, MAX_AD_LENGTH);

/** The words of an ad among which the title of the job is looked for. */
export const headOf = (text: string): TaggedSentence => titleHead(text, linesOf(text));

/** The sentences of an ad whose words are tagged. `role`: what finds the title. */
export function sentencesOf(text: string, role: CrfModel): TaggedSentence[] {
  const lines = linesOf(text);
  return taggableOf(readingsOf(lines, titleIn(text, lines, role))).map(({ reading: { doc, sentence, base }, buckets }) => ({
    buckets,
    words: doc.words.slice(sentence.firstWord, sentence.endWord).map(({ start, end }) => ({ start: base + start, end: base + end })),
  }));
}

const linesOf = (text: string): Cell[] => cellsOf(adLines(text));
