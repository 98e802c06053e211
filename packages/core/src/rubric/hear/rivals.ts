import type { Bank, BankItem } from './bank.ts';
import { CUES, type Cue } from './cues.ts';
import { rowProducts } from './row-products.ts';
import type { Stretch } from './stretch.ts';

/** Lists one after the other; list `i` is from `from[i]` to `from[i + 1]`. */
type Lists = { readonly from: Uint32Array; readonly values: Uint32Array };
/** The same, with a weight for each value. */
type Weighed = Lists & { readonly weights: Float64Array };

/**
 * Items that are compared with a stretch together, with what is the same for every stretch worked out once. One item's phrasing is often
 * another's near miss, so each row stands once, in a place of its own.
 */
type Rivals = {
  readonly rows: Uint32Array;
  /** By item, the places of its rows. */
  readonly says: Lists;
  readonly nearMisses: Lists;
  /** By stem, the places of the rows that have it, with its weight there. */
  readonly stems: Weighed;
  /** By stem, the items whose phrasings have it, with what it adds to their odds. */
  readonly odds: Weighed;
  /** By item, what a common stem that its phrasings lack adds to its odds. */
  readonly absence: Float64Array;
  /** By cue, what it adds for each item. */
  readonly cues: ReadonlyMap<Cue, Float64Array>;
};

/** How near a stretch is to each of several items, in their order. */
export type Compared = {
  readonly saysMeaning: Nearest;
  readonly nearMissMeaning: Nearest;
  readonly saysWords: Nearest;
  readonly nearMissWords: Nearest;
  readonly odds: Float64Array;
  readonly cues: Float64Array;
};
/** The largest nearness to any of an item's rows, and the mean of the {@link NEAREST} largest; 0 where there is none. */
export type Nearest = { readonly best: Float64Array; readonly mean: Float64Array };

/** How many of the nearest phrasings make the mean. */
const NEAREST = 3;

/** Compares a stretch with all of the items. `leftOut` is a row of the bank that is acted on as if it were not there: in training a phrase is never compared with itself. */
export function compare(bank: Bank, items: readonly BankItem[], stretch: Stretch, leftOut = -1): Compared {
  const rivals = rivalsOf(bank, items);
  const out = leftOut < 0 ? -1 : rivals.rows.indexOf(leftOut);
  const meaning = meaningOf(bank, rivals, stretch);
  const words = wordsOf(rivals, stretch);
  return {
    saysMeaning: nearest(rivals.says, meaning, out),
    nearMissMeaning: nearest(rivals.nearMisses, meaning, out),
    saysWords: nearest(rivals.says, words, out),
    nearMissWords: nearest(rivals.nearMisses, words, out),
    odds: oddsOf(bank, rivals, stretch),
    cues: cuesOf(rivals, stretch),
  };
}

/** Nearness in meaning (cosine) to each row; null by words alone. */
function meaningOf({ matrix, dimensions }: Bank, { rows }: Rivals, { vector }: Stretch): Float64Array | null {
  return matrix && vector ? rowProducts(matrix, dimensions, rows, vector) : null;
}

/** Nearness in rare words (cosine of idf weights) to each row. */
function wordsOf({ rows, stems }: Rivals, stretch: Stretch): Float64Array {
  const words = new Float64Array(rows.length);
  stretch.stems.forEach((id, i) => {
    const weight = stretch.weights[i] as number;
    if (weight === 0) return;
    for (let at = stems.from[id] as number, end = stems.from[id + 1] as number; at < end; at++) {
      const place = stems.values[at] as number;
      words[place] = (words[place] as number) + weight * (stems.weights[at] as number);
    }
  });
  return words;
}

function nearest({ from, values }: Lists, near: Float64Array | null, out: number): Nearest {
  const items = from.length - 1;
  const [best, mean] = [new Float64Array(items), new Float64Array(items)];
  if (!near) return { best, mean };
  for (let item = 0; item < items; item++) {
    let [first, second, third] = [0, 0, 0];
    for (let at = from[item] as number, end = from[item + 1] as number; at < end; at++) {
      const place = values[at] as number;
      const value = near[place] as number;
      if (value <= third || place === out) continue;
      if (value > first) {
        third = second;
        second = first;
        first = value;
      } else if (value > second) {
        third = second;
        second = value;
      } else third = value;
    }
    best[item] = first;
    mean[item] = (first + second + third) / NEAREST;
  }
  return { best, mean };
}

/** One word alone never decides. */
const MOST_ODDS = 3;
const LEAST_ODDS = -1;
/** A word that an item's phrasings lack speaks against it only when it is common. */
const COMMON_SHARE = 0.01;
const ABSENCE_WEIGHT = 0.3;
const MOST_ABSENCE = -0.5;
/** Keeps the sum over a scrap of two words small. */
const FEW_STEMS = 3;

const isCommon = (bank: Bank, id: number): boolean => (bank.vocabulary.share[id] as number) > COMMON_SHARE;

/** How strongly the stems of a stretch speak for each item. */
function oddsOf(bank: Bank, { odds, absence }: Rivals, { stems }: Stretch): Float64Array {
  const common = stems.filter((id) => isCommon(bank, id)).length;
  const sums = absence.map((one) => common * one);
  for (const id of stems)
    for (let at = odds.from[id] as number, end = odds.from[id + 1] as number; at < end; at++) {
      const item = odds.values[at] as number;
      sums[item] = (sums[item] as number) + (odds.weights[at] as number);
    }
  const length = Math.sqrt(stems.length + FEW_STEMS);
  return sums.map((sum) => sum / length);
}

function cuesOf({ absence, cues }: Rivals, stretch: Stretch): Float64Array {
  const sums = new Float64Array(absence.length);
  for (const cue of stretch.cues) {
    const own = cues.get(cue);
    if (own) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (own[i] as number);
  }
  return sums;
}

/** A list of items belongs to one bank, or to ones that begin with the same rows. */
const made = new WeakMap<readonly BankItem[], Rivals>();

function rivalsOf(bank: Bank, items: readonly BankItem[]): Rivals {
  const known = made.get(items);
  if (known) return known;
  const rivals = prepare(bank, items);
  made.set(items, rivals);
  return rivals;
}

function prepare(bank: Bank, items: readonly BankItem[]): Rivals {
  const rows = Uint32Array.from(new Set(items.flatMap((item) => [...item.says, ...item.nearMisses])));
  const places = new Map(Array.from(rows, (row, place): [number, number] => [row, place]));
  const placesOf = (list: (item: BankItem) => readonly number[]): Lists => {
    const from = Uint32Array.from([0, ...items.map((item) => list(item).length)]);
    for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
    return { from, values: Uint32Array.from(items.flatMap((item) => list(item).map((row) => places.get(row) as number))) };
  };
  const absence = Float64Array.from(items, (item) => Math.max(MOST_ABSENCE, ABSENCE_WEIGHT * item.oddsOfOthers));
  return {
    rows,
    says: placesOf((item) => item.says),
    nearMisses: placesOf((item) => item.nearMisses),
    stems: byStem(bank, (add) => {
      const { from, ids, weights } = bank.rows;
      rows.forEach((row, place) => {
        for (let at = from[row] as number; at < (from[row + 1] as number); at++) add(ids[at] as number, place, weights[at] as number);
      });
    }),
    odds: byStem(bank, (add) => {
      items.forEach((item, i) => {
        for (const [id, odds] of item.odds) add(id, i, Math.max(LEAST_ODDS, Math.min(MOST_ODDS, odds)) - (isCommon(bank, id) ? (absence[i] as number) : 0));
      });
    }),
    absence,
    cues: new Map(CUES.map((cue) => [cue, Float64Array.from(items, (item) => item.cues[cue] ?? 0)])),
  };
}

/** Turns values with stems into stems with values. `each` goes through all of them, and is called twice. */
function byStem(bank: Bank, each: (add: (stem: number, value: number, weight: number) => void) => void): Weighed {
  const from = new Uint32Array(bank.vocabulary.idf.length + 1);
  each((stem) => {
    from[stem + 1] = (from[stem + 1] as number) + 1;
  });
  for (let stem = 1; stem < from.length; stem++) from[stem] = (from[stem] as number) + (from[stem - 1] as number);
  const next = from.slice();
  const values = new Uint32Array(from.at(-1) as number);
  const weights = new Float64Array(values.length);
  each((stem, value, weight) => {
    const at = next[stem] as number;
    next[stem] = at + 1;
    values[at] = value;
    weights[at] = weight;
  });
  return { from, values, weights };
}
