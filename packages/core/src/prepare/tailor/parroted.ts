import type { Document } from '../../document/document.ts';
import type { Brief } from '../brief.ts';
import type { Parroted } from '../tailoring.ts';
import { wordsQuote } from '../words/quote.ts';
import type { Token } from '../words/tokens.ts';
import { type AdIndex, adIndexOf } from './ad-index.ts';
import { partsOf } from './ad-parts.ts';
import { attributedUntil, isAnsweredWithOwn } from './attributed.ts';
import { tellingTokensOf, WEIGHT_OF_MEASURE } from './telling.ts';

/** How stretches near the ad are told from words that any two people share. */
export const PARROTING = {
  /** What a telling word of one's own takes from a stretch. */
  own: 1.1,
  /** What a telling word of the ad adds that stands near no other word of the stretch in the ad. */
  lone: 0.15,
  /** A stretch ends when it has lost so much. */
  drop: 2.3,
  /** The least a stretch has: points, and telling words that are no measures: three lengths of time are nobody's wording. */
  least: 2.6,
  leastWords: 3,
  /** Telling words in all stretches together: a single short one is a coincidence. */
  leastInAll: 5,
  /** Telling words between two that count as near each other, in the answer and in the ad. */
  nearInAnswer: 3,
  nearInAd: 5,
} as const;

/** Stretches of an answer near the ad's wording: runs, lightly reworded runs and shuffled lists. Names that both have to use do not count. */
export function parrotedIn(doc: Document, brief: Brief): Parroted[] {
  const ad = adIndexOf(brief);
  const words = tellingTokensOf(doc.text);
  const items = words.map((_, at) => itemsNear(words, at, ad));
  const points = words.map((_, at) => pointsOf(words, at, ad, items[at] ?? NOWHERE));
  const found = stretchesIn(doc, words, points).flatMap((stretch) =>
    partsOf(stretch, items).flatMap(({ first, end, item }) => {
      const part = words.slice(first, end);
      const shared = part.filter((_, i) => items[first + i]?.has(item));
      const isFew = shared.filter(({ weight }) => weight > WEIGHT_OF_MEASURE).length < PARROTING.leastWords;
      const [from, to] = [part[0], part.at(-1)];
      if (!from || !to || isFew || isAnsweredWithOwn(doc, from.start, to.end)) return [];
      const stems = shared.map(({ stem }) => stem);
      const likeness = weightIn(shared) / weightIn(part.filter((word) => !ad.isShared(word)));
      return [{ count: shared.length, parroted: { evidence: wordsQuote(doc, from.start, to.end), ad: ad.placeOf(stems, item), likeness } }];
    }),
  );
  return found.reduce((sum, one) => sum + one.count, 0) < PARROTING.leastInAll ? [] : found.map((one) => one.parroted);
}

const NOWHERE: ReadonlySet<number> = new Set();
const weightIn = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);

/** The share of an answer's telling words that stand near each other in the ad as well. */
export function companyShareOf(doc: Document, brief: Brief): number {
  const ad = adIndexOf(brief);
  const words = tellingTokensOf(doc.text);
  const near = words.filter((_, at) => itemsNear(words, at, ad).size > 0);
  return weightIn(near) / Math.max(1, weightIn(words));
}

/** What the word adds to a stretch: most where a word near it stands near it in the ad as well. Words that both have to use add nothing. */
function pointsOf(words: readonly Token[], at: number, ad: AdIndex, items: ReadonlySet<number>): number {
  const word = words[at];
  if (!word || ad.isShared(word)) return 0;
  if (ad.placesOf(word.stem).length === 0) return -PARROTING.own * word.weight;
  return items.size > 0 ? word.weight : PARROTING.lone * word.weight;
}

/** The items of the ad in which the word stands near a word that is near it in the answer. */
function itemsNear(words: readonly Token[], at: number, ad: AdIndex): ReadonlySet<number> {
  const items = new Set<number>();
  const word = words[at];
  if (!word || ad.isShared(word)) return items;
  const places = ad.placesOf(word.stem);
  for (let other = Math.max(0, at - PARROTING.nearInAnswer); places.length > 0 && other <= at + PARROTING.nearInAnswer; other++) {
    const beside = words[other];
    if (other === at || !beside || beside.stem === word.stem || ad.isShared(beside)) continue;
    addItemsOfBoth(places, ad.placesOf(beside.stem), ad, items);
  }
  return items;
}

/** Adds the items in which a place of the one is near a place of the other. Both lists are in order. */
function addItemsOfBoth(a: readonly number[], b: readonly number[], ad: AdIndex, items: Set<number>): void {
  let j = 0;
  for (const place of a) {
    const item = ad.itemOf(place);
    while (j < b.length && (b[j] as number) < place - PARROTING.nearInAd) j++;
    for (let k = j; k < b.length && (b[k] as number) <= place + PARROTING.nearInAd; k++) if (ad.itemOf(b[k] as number) === item) items.add(item);
  }
}

/** Maximal stretches: each begins with a word that adds, and ends at its best before it has lost too much or the sentence, or what is said of the company, is over. */
function stretchesIn(doc: Document, words: readonly Token[], points: readonly number[]): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  // What is said of oneself is no part of what was said of them.
  const ends = doc.sentences.flatMap((one) => [attributedUntil(one) ?? one.end, one.end]);
  let first = -1;
  let score = 0;
  let best = 0;
  let end = 0;
  let sentence = 0;
  const close = () => {
    if (first >= 0 && best >= PARROTING.least) found.push({ first, end });
    first = -1;
  };
  for (let at = 0; at < words.length; at++) {
    if ((words[at]?.start ?? 0) >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) {
      close();
      while ((words[at]?.start ?? 0) >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence++;
    }
    const gain = points[at] as number;
    if (first < 0) {
      if (gain <= PARROTING.lone) continue;
      first = at;
      score = 0;
      best = 0;
    }
    score += gain;
    if (gain > 0 && score > best) {
      best = score;
      end = at + 1;
    }
    if (score < best - PARROTING.drop || score <= 0) close();
  }
  close();
  return found;
}
