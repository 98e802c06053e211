import type { Brief } from '../brief.ts';
import type { Parroted } from '../tailoring.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { itemsOf } from './ad-items.ts';
import { tellingTokensOf } from './telling.ts';

/** An ad's telling words and where they stand. */
export type AdIndex = {
  /** Numbers of the telling words with that stem, in order. */
  placesOf(stem: string): readonly number[];
  /** Whether the word belongs to what any answer has to name: job title, company, tools, names. */
  isShared(token: Token): boolean;
  /** The item of the ad that the telling word at a place belongs to: a sentence, or a point of a list. */
  itemOf(place: number): number;
  /** The stretch of an item that has most of the stems close together. */
  placeOf(stems: readonly string[], item: number): Parroted['ad'];
};

const NONE: readonly number[] = [];
/** Telling words of the ad that its stretch may have for each one shared, and besides. */
const MOST_PER_STEM = 1.5;
const MOST_BETWEEN = 4;
/** Names of skills and tools are short; what is longer is the ad's way of saying it. */
const MOST_NAME_WORDS = 2;

/** Places of one word that are compared: a page that says it oftener says nothing new by it, and would take seconds. */
const MOST_PLACES = 200;

let last: { readonly key: string; readonly index: AdIndex } | null = null;

/** Reads an ad once; the last one is kept. */
export function adIndexOf(brief: Brief): AdIndex {
  const key = [brief.company, brief.role, ...brief.points.map(({ kind, text }) => `${kind} ${text}`), brief.text].join('\n');
  if (last?.key === key) return last.index;
  const index = read(brief);
  last = { key, index };
  return index;
}

function read(brief: Brief): AdIndex {
  const words = tellingTokensOf(brief.text);
  const items = itemsOf(brief.text, words);
  const places = new Map<string, number[]>();
  for (const [place, { stem }] of words.entries()) {
    const known = places.get(stem);
    if (!known) places.set(stem, [place]);
    else if (known.length < MOST_PLACES) known.push(place);
  }
  const shared = sharedStems(brief);
  return {
    placesOf: (stem) => places.get(stem) ?? NONE,
    isShared: ({ stem }) => shared.has(stem),
    itemOf: (place) => items[place] ?? 0,
    placeOf: (stems, item) => {
      const placed = [...new Set(stems)].flatMap((stem) =>
        (places.get(stem) ?? NONE).filter((place) => items[place] === item).map((place) => ({ stem, place })),
      );
      const [from, to] = densest(
        placed.sort((a, b) => a.place - b.place),
        MOST_PER_STEM * stems.length + MOST_BETWEEN,
      );
      const start = words[from]?.start ?? 0;
      const end = words[to]?.end ?? start;
      return { start, end, quote: brief.text.slice(start, end) };
    },
  };
}

type Placed = { readonly stem: string; readonly place: number };

/** First and last place of the window that holds most of the different stems, the shortest of them. */
function densest(placed: readonly Placed[], most: number): readonly [number, number] {
  let best = { from: placed[0]?.place ?? 0, to: placed[0]?.place ?? 0, count: 0 };
  const counts = new Map<string, number>();
  let first = 0;
  for (const { stem, place } of placed) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (let lead = placed[first]; lead && (place - lead.place > most || (counts.get(lead.stem) ?? 0) > 1); lead = placed[++first]) {
      const left = (counts.get(lead.stem) ?? 1) - 1;
      if (left > 0) counts.set(lead.stem, left);
      else counts.delete(lead.stem);
    }
    const from = placed[first]?.place ?? place;
    if (counts.size > best.count || (counts.size === best.count && place - from < best.to - best.from)) best = { from, to: place, count: counts.size };
  }
  return [best.from, best.to];
}

/** Capitalised inside a sentence, in capitals, or with a digit: a name, a tool, a licence, a figure. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [word] = match;
    const opens = last === 0 || /[.!?:•\n]/.test(text.slice(last, match.index));
    if (/\p{N}/u.test(word) || /^\p{Lu}{2,}$/u.test(word) || (!opens && /^\p{Lu}/u.test(word))) names.push(word);
    last = match.index + word.length;
  }
  return names;
}

function sharedStems(brief: Brief): Set<string> {
  const named = brief.points.filter(({ kind }) => kind === 'role' || kind === 'skill-must' || kind === 'skill-nice').map(({ text }) => text);
  const names = [brief.company, brief.role, ...namesIn(brief.text), ...named.filter((text) => text.split(/\s+/).length <= MOST_NAME_WORDS)];
  return new Set(names.flatMap((name) => tokensOf(name).map(({ stem }) => stem)));
}
