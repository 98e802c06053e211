import type { Document } from '../../document/document.ts';
import type { Brief } from '../brief.ts';
import type { Parroted } from '../tailoring.ts';
import { wordsQuote } from '../words/quote.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { type AdIndex, adIndexOf } from './ad-index.ts';
import { isAnsweredWithOwn } from './attributed.ts';

/** How stretches near the ad are told from words that any two people share. */
export const PARROTING = {
  /** What a telling word of one's own takes from a stretch. */
  own: 1.1,
  /** What a telling word of the ad adds that stands near no other word of the stretch in the ad. */
  lone: 0.15,
  /** A stretch ends when it has lost so much. */
  drop: 2.3,
  /** The least a stretch has: points, and telling words. */
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
  const words = tokensOf(doc.text).filter((token) => token.weight > 0);
  const points = words.map((_, i) => pointsOf(words, i, ad));
  const found = stretchesIn(doc, words, points).flatMap(({ first, end }) => {
    const stretch = words.slice(first, end);
    const shared = stretch.filter((_, i) => (points[first + i] ?? 0) > PARROTING.lone);
    const from = stretch[0];
    const to = stretch.at(-1);
    if (!from || !to || shared.length < PARROTING.leastWords || isAnsweredWithOwn(doc, from.start, to.end)) return [];
    const evidence = wordsQuote(doc, from.start, to.end);
    const likeness = weightIn(shared) / weightIn(stretch);
    return [{ words: shared.length, parroted: { evidence, ad: ad.placeOf(shared.map(({ stem }) => stem)), likeness } }];
  });
  return found.reduce((sum, one) => sum + one.words, 0) < PARROTING.leastInAll ? [] : found.map((one) => one.parroted);
}

const weightIn = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);

/** The share of an answer's telling words that stand near each other in the ad as well. */
export function companyShareOf(doc: Document, brief: Brief): number {
  const ad = adIndexOf(brief);
  const words = tokensOf(doc.text).filter((token) => token.weight > 0);
  const near = words.filter((_, i) => pointsOf(words, i, ad) > PARROTING.lone);
  return weightIn(near) / Math.max(1, weightIn(words));
}

/** What the word adds to a stretch: most where a word near it stands near it in the ad as well. Words that both have to use add nothing. */
function pointsOf(words: readonly Token[], at: number, ad: AdIndex): number {
  const word = words[at];
  if (!word || ad.isShared(word)) return 0;
  const places = ad.placesOf(word.stem);
  if (places.length === 0) return -PARROTING.own * word.weight;
  for (let other = Math.max(0, at - PARROTING.nearInAnswer); other <= at + PARROTING.nearInAnswer; other++) {
    const beside = words[other];
    if (other === at || !beside || beside.stem === word.stem || ad.isShared(beside)) continue;
    if (areNear(places, ad.placesOf(beside.stem))) return word.weight;
  }
  return PARROTING.lone * word.weight;
}

/** Both lists are in order. */
function areNear(a: readonly number[], b: readonly number[]): boolean {
  let j = 0;
  for (const place of a) {
    while (j < b.length && (b[j] as number) < place - PARROTING.nearInAd) j++;
    if (j < b.length && (b[j] as number) <= place + PARROTING.nearInAd) return true;
  }
  return false;
}

/** Maximal stretches: each begins with a word that adds, and ends at its best before it has lost too much or the sentence is over. */
function stretchesIn(doc: Document, words: readonly Token[], points: readonly number[]): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  const ends = doc.sentences.map(({ end }) => end);
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
