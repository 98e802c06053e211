import type { Range } from '../ranges.ts';
import { amended } from './amend.ts';
import { BUCKETS, bucketsOf } from './buckets.ts';
import { type CrfModel, likeliestTags, type SentenceBuckets } from './crf.ts';
import type { Found, Reading } from './reading.ts';
import { begins, kindOf, POINT_TAGS, TAGGED } from './tags.ts';
import { wholeWords } from './whole-words.ts';
import { featuresOf } from './word-features.ts';

/** What a sentence that tells an aim is not, besides. */
const NOT_BESIDE_AIM: ReadonlySet<string> = new Set(['mission', 'responsibility', 'growth', 'benefit']);
const IS_TAGGED: ReadonlySet<string> = new Set(TAGGED);

/** No sentence of an ad is longer. In words. */
const LONGEST_SENTENCE = 300;
/** No ad has more sentences. */
const TAGGED_AT_MOST = 600;

/** A sentence whose words are tagged, with its features as the buckets they are hashed into. */
export type Taggable = { readonly reading: Reading; readonly buckets: SentenceBuckets };

/** The sentences of an ad that are tagged; those of a page without stops, or of a book, are read by the rules alone. */
export function taggableOf(readings: readonly Reading[]): Taggable[] {
  const some = readings.filter(({ sentence }) => sentence.endWord - sentence.firstWord <= LONGEST_SENTENCE).slice(0, TAGGED_AT_MOST);
  return featuresOf(some).flatMap(({ shared, own }, i) => {
    const reading = some[i];
    return reading ? [{ reading, buckets: { shared: bucketsOf(shared, BUCKETS), own: own.map((names) => bucketsOf(names, BUCKETS)) } }] : [];
  });
}

/** The points of an ad: skills, values and aims as the tagger reads the words, everything else as the rules do. */
export function pointsOf(readings: readonly Reading[], model: CrfModel): Found[] {
  const tagged = new Map(taggableOf(readings).map(({ reading, buckets }) => [reading, runsOf(reading, likeliestTags(POINT_TAGS, model, buckets))]));
  return readings.flatMap((reading) => {
    const runs = tagged.get(reading);
    if (!runs) return [...reading.found];
    const read = amended(reading, runs);
    const tellsAim = read.some(({ kind }) => kind === 'objective');
    return [...reading.found.filter(({ kind }) => !IS_TAGGED.has(kind) && !(tellsAim && NOT_BESIDE_AIM.has(kind))), ...read];
  });
}

/** Runs of words with tags of one point. */
function runsOf({ doc, sentence, base }: Reading, tags: readonly number[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] ?? 0;
    const kind = kindOf(tag);
    if (kind === null || !begins(tag)) continue;
    let end = i + 1;
    while (tags[end] === tag + 1) end += 1;
    const [first, last] = [doc.words[sentence.firstWord + i], doc.words[sentence.firstWord + end - 1]];
    if (first && last) found.push({ kind, ...movedBy(wholeWords(doc.text, first.start, last.end), base) });
  }
  return found;
}

const movedBy = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
