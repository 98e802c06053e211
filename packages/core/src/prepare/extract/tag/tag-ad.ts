import { clausesOf } from '../aims.ts';
import { CUES, plainLower } from '../cues.ts';
import { countWords } from '../ranges.ts';
import { saidOf } from '../said.ts';
import { bucketOf } from './buckets.ts';
import { type CrfModel, likeliestTags, type SentenceBuckets } from './crf.ts';
import type { Found, Reading } from './reading.ts';
import { begins, kindOf, TAGGED } from './tags.ts';
import { featuresOf } from './word-features.ts';

/** What a sentence that tells an aim is not, besides. */
const NOT_BESIDE_AIM: ReadonlySet<string> = new Set(['mission', 'responsibility', 'growth']);
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
    return reading ? [{ reading, buckets: { shared: shared.map(bucketOf), own: own.map((names) => names.map(bucketOf)) } }] : [];
  });
}

/** "Last year we opened six shops and raised sales": what was is no aim, however it is told. */
const OF_THE_PAST = /\b(?:last (?:year|month|summer|winter|spring|autumn)|ago)\b/;
const TO_COME = /\b(?:will|shall|wants?|aims?|plans?|hopes?|intends?|next|by 20\d\d|this year|going to|would like|targets?|goals?|until)\b/;
const mayTellAim = ({ sentence }: Reading): boolean => {
  const lower = plainLower(sentence.text);
  return !OF_THE_PAST.test(lower) || TO_COME.test(lower);
};

/** "A licence is a must": what the ad says outright needs no weighing. In UTF-16 units. */
const OUTRIGHT_WITHIN = 40;
const isOutright = ({ doc, sentence, base }: Reading, { kind, end }: Found): boolean =>
  kind === 'skill-must' && CUES.mustAfter.isIn(saidOf(doc.text.slice(end - base, Math.min(sentence.end, end - base + OUTRIGHT_WITHIN))));

/** The points of an ad: skills, values and aims as the tagger reads the words, everything else as the rules do. */
export function pointsOf(readings: readonly Reading[], model: CrfModel): Found[] {
  const tagged = new Map(taggableOf(readings).map(({ reading, buckets }) => [reading, runsOf(reading, likeliestTags(model, buckets))]));
  return readings.flatMap((reading) => {
    const runs = tagged.get(reading);
    if (!runs) return [...reading.found];
    const read = runs
      .filter(({ kind }) => kind !== 'objective' || mayTellAim(reading))
      .map((run) => (run.kind === 'objective' ? fromClause(reading, run) : run));
    const tellsAim = read.some(({ kind }) => kind === 'objective');
    const byRule = reading.found.filter((one) =>
      IS_TAGGED.has(one.kind)
        ? isOutright(reading, one) && !read.some(({ start, end }) => start < one.end && one.start < end)
        : !(tellsAim && NOT_BESIDE_AIM.has(one.kind)),
    );
    return [...byRule, ...read];
  });
}

/** Words of a clause before the aim itself: "By 2028 we want …" says by when, and is quoted with it. */
const LEAD_WORDS = 7;

/** An aim from the beginning of its clause, where little stands before it. */
function fromClause({ doc, sentence, base }: Reading, aim: Found): Found {
  const clause = clausesOf(doc.text, sentence.start, sentence.end).find(({ start, end }) => base + start < aim.start && aim.start < base + end);
  if (!clause || countWords(doc.text.slice(clause.start, aim.start - base)) > LEAD_WORDS) return aim;
  return { ...aim, start: base + clause.start };
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
    if (first && last) found.push({ kind, start: base + first.start, end: base + last.end });
  }
  return found;
}
