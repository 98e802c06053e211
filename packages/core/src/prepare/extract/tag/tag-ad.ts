import type { PointKind } from '../../brief.ts';
import type { Range } from '../ranges.ts';
import { amended } from './amend.ts';
import { BUCKETS, bucketsOf } from './buckets.ts';
import { type CrfModel, likeliestTags, type SentenceBuckets } from './crf.ts';
import type { Found, Reading } from './reading.ts';
import type { SentenceOdds } from './sentence-odds.ts';
import { begins, kindOf, POINT_TAGS, TAGGED, TOLD, TOLD_TAGS } from './tags.ts';
import { closedEnd, wholePhrase } from './whole-phrase.ts';
import { wholeWords } from './whole-words.ts';
import { featuresOf } from './word-features.ts';

/** What a sentence that tells an aim is not, besides. */
const NOT_BESIDE_AIM: ReadonlySet<string> = new Set(['mission', 'responsibility', 'growth', 'benefit']);
const IS_TAGGED: ReadonlySet<string> = new Set(TAGGED);

/** No sentence of an ad is longer. In words. */
const LONGEST_SENTENCE = 300;
/** No ad has more sentences. */
const TAGGED_AT_MOST = 600;

/** The sentences of an ad whose words are tagged; those of a page without stops, or of a book, are read by the rules alone. */
export const taggedOf = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ sentence }) => sentence.endWord - sentence.firstWord <= LONGEST_SENTENCE).slice(0, TAGGED_AT_MOST);

/** A sentence whose words are tagged, with its features as the buckets they are hashed into. */
export type Taggable = { readonly reading: Reading; readonly buckets: SentenceBuckets };

export function taggableOf(readings: readonly Reading[]): Taggable[] {
  const some = taggedOf(readings);
  return featuresOf(some).flatMap(({ shared, own }, i) => {
    const reading = some[i];
    return reading ? [{ reading, buckets: { shared: bucketsOf(shared, BUCKETS), own: own.map((names) => bucketsOf(names, BUCKETS)) } }] : [];
  });
}

/** The points of an ad, as the tags of its words tell them; what is not tagged is as the rules read it. `odds`: what a reader makes of each sentence that is tagged. */
export function pointsOf(readings: readonly Reading[], model: CrfModel, odds: readonly (SentenceOdds | undefined)[]): Found[] {
  const tagged = new Map(taggableOf(readings).map(({ reading, buckets }, at) => [reading, taggedPoints(reading, model, buckets, odds[at])]));
  return readings.flatMap((reading) => tagged.get(reading) ?? reading.found);
}

function taggedPoints(reading: Reading, model: CrfModel, buckets: SentenceBuckets, odds: SentenceOdds | undefined): Found[] {
  const told = toldPoints(reading, odds);
  const named = namedPoints(
    { ...reading, found: [...reading.found.filter(({ kind }) => IS_TAGGED.has(kind)), ...told] },
    runsOf(reading, TAGGED, likeliestTags(POINT_TAGS, model, buckets, odds?.named.map(favoured))),
  );
  const aims = named.filter(({ kind }) => kind === 'objective');
  const isBesideAim = ({ kind, start, end }: Found): boolean =>
    odds ? aims.some((aim) => start < aim.end && aim.start < end) : aims.length > 0 && NOT_BESIDE_AIM.has(kind);
  return [...told.filter((one) => !isBesideAim(one)), ...named];
}

/** Headings of lists whose items are offered, and what these are. */
const OFFERS: ReadonlySet<string> = new Set(['benefit', 'growth', 'career-path'] as const);

/** What whole sayings tell: as it is read; where nothing is, what says itself that it is a mission, and the items of a list of what is offered; where nobody reads, as the rules do. */
function toldPoints(reading: Reading, odds: SentenceOdds | undefined): Found[] {
  if (!odds) return reading.found.filter(({ kind }) => !IS_TAGGED.has(kind));
  const told = runsOf(reading, TOLD, likeliestTags(TOLD_TAGS, UNTAUGHT, { shared: [], own: odds.told.map(() => []) }, odds.told));
  const isOffer = reading.line.bullet && reading.line.mark !== '\t' && reading.section !== null && OFFERS.has(reading.section);
  return told.length > 0 ? told : reading.found.filter(({ kind }) => kind === 'mission' || (isOffer && OFFERS.has(kind)));
}

/** Where words are read as well, "none" is worth less still: what is missed counts as much as what is found too much. Chosen by ads of hands left out. */
const NONE_WORTH = -1;
const favoured = (odds: Float32Array): Float32Array => odds.map((x, tag) => (tag === 0 ? x + NONE_WORTH : x));

/** A short item below a heading that asks is asked for, also where its words tell nobody what they are: "Essential: Civica". In words. */
const SHORT_ITEM = 4;
function namedPoints(reading: Reading, runs: readonly Found[]): Found[] {
  const named = amended(reading, runs);
  const { section, sentence, found } = reading;
  const isItem = (section === 'must' || section === 'nice') && sentence.endWord - sentence.firstWord <= SHORT_ITEM;
  return named.length === 0 && isItem ? found.filter(({ kind }) => kind === 'skill-must' || kind === 'skill-nice') : named;
}

/** Leaves it to the odds: nothing but the order of tags counts besides. */
const UNTAUGHT: CrfModel = { says: new Int8Array(), scale: 1, follows: new Float32Array((TOLD_TAGS.count + 1) * TOLD_TAGS.count) };

/** A single word of these tells nothing that somebody does, or becomes. */
const NEVER_THIN: ReadonlySet<PointKind> = new Set(['responsibility', 'career-path', 'mission', 'growth'] as const);

/** Runs of words with tags of one point, each up to where its phrase ends. */
function runsOf({ doc, sentence, base }: Reading, kinds: readonly PointKind[], tags: readonly number[]): Found[] {
  const begun = tags.flatMap((tag, i) => (begins(tag) ? [{ tag, first: sentence.firstWord + i }] : []));
  return begun.flatMap(({ tag, first: from }, i) => {
    const kind = kindOf(kinds, tag);
    let to = from + 1;
    while (tags[to - sentence.firstWord] === tag + 1) to += 1;
    const limit = begun[i + 1]?.first ?? sentence.endWord;
    const run = wholePhrase(doc, sentence, { first: from, end: to }, { limit, thin: kind !== null && NEVER_THIN.has(kind) });
    const [first, last] = [doc.words[run.first], doc.words[run.end - 1]];
    if (kind === null || !first || !last) return [];
    const { start, end } = wholeWords(doc.text, first.start, last.end);
    return [{ kind, ...movedBy({ start, end: closedEnd(doc.text, start, end, doc.words[limit]?.start ?? sentence.end) }, base) }];
  });
}

const movedBy = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
