import { MAX_AD_LENGTH } from '../../brief.ts';
import { plainText } from '../../plain-text.ts';
import { adLines } from '../ad-lines.ts';
import type { OpenAd } from '../brief-of.ts';
import type { Range } from '../ranges.ts';
import { cellsOf } from '../tables.ts';
import { titleHead } from '../title/tag-title.ts';
import type { SentenceBuckets } from './crf.ts';
import { type AdSentence, adSentence } from './sentence-odds.ts';
import { taggableOf } from './tag-ad.ts';

export { TITLE_BUCKETS } from '../title/tag-title.ts';
export { TITLE_BEGINS, TITLE_TAGS, tagsOfTitle } from '../title/title-tags.ts';
export { BUCKETS } from './buckets.ts';
export { type CrfModel, likeliestTags, type SentenceBuckets, type TagSet } from './crf.ts';
export { beginOf, POINT_TAGS, TAGGED, type TaggedKind, TOLD, TOLD_TAGS, type ToldKind } from './tags.ts';

/** A sentence to learn from: its features, how a reader reads it, and where its words stand in the ad's text. */
export type TaggedSentence = { readonly buckets: SentenceBuckets; readonly sentence: AdSentence; readonly words: readonly Range[] };

export const visibleText = (source: string, format: 'text' | 'html'): string => plainText(source, format).slice(0, MAX_AD_LENGTH);

/** The words of an ad among which the title of the job is looked for, with their features. */
export const headOf = (text: string): Pick<TaggedSentence, 'buckets' | 'words'> => titleHead(text, cellsOf(adLines(text)));

/** The sentences of an ad whose words are tagged. */
export const sentencesOf = ({ readings }: OpenAd): TaggedSentence[] =>
  taggableOf(readings).map(({ reading, buckets }) => ({
    buckets,
    sentence: adSentence(reading),
    words: reading.doc.words
      .slice(reading.sentence.firstWord, reading.sentence.endWord)
      .map(({ start, end }) => ({ start: reading.base + start, end: reading.base + end })),
  }));
