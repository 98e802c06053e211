import { MAX_AD_LENGTH } from '../../brief.ts';
import { plainText } from '../../plain-text.ts';
import { adLines } from '../ad-lines.ts';
import { readingsOf } from '../brief-of.ts';
import type { Range } from '../ranges.ts';
import { roleIn } from '../role.ts';
import { cellsOf } from '../tables.ts';
import type { SentenceBuckets } from './crf.ts';
import { taggableOf } from './tag-ad.ts';

export { BUCKETS, bucketOf } from './buckets.ts';
export { type CrfModel, likeliestTags, type SentenceBuckets } from './crf.ts';
export { beginOf, mayFollow, TAGGED, TAGS, type TaggedKind } from './tags.ts';

/** A sentence to learn from: its features, and where its words stand in the ad's text. */
export type TaggedSentence = { readonly buckets: SentenceBuckets; readonly words: readonly Range[] };

/** An ad's visible text, and the sentences whose words are tagged. */
export function sentencesOfAd(source: string, format: 'text' | 'html'): { readonly text: string; readonly sentences: readonly TaggedSentence[] } {
  const text = plainText(source, format).slice(0, MAX_AD_LENGTH);
  const lines = cellsOf(adLines(text));
  return {
    text,
    sentences: taggableOf(readingsOf(lines, roleIn(lines))).map(({ reading: { doc, sentence, base }, buckets }) => ({
      buckets,
      words: doc.words.slice(sentence.firstWord, sentence.endWord).map(({ start, end }) => ({ start: base + start, end: base + end })),
    })),
  };
}
