import { type Question, stemsOf } from '@candor/core';
import { isMadeOfOthers } from './find-item.ts';

/** What a list of phrasings lacks, so that it would be heard better. */
export type Lack =
  | { readonly code: 'few-says' | 'few-near-misses' | 'few-trades'; readonly have: number; readonly want: number }
  | { readonly code: 'repeats'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly code: 'no-close-near-miss' };

/** An element or trap that lacks something. */
export type Room = {
  readonly question: string;
  readonly id: string;
  readonly kind: 'element' | 'trap';
  readonly says: number;
  readonly nearMisses: number;
  readonly lacks: readonly Lack[];
};

/** From here on one more phrasing changes little; the built-in questions about goals have as many. */
export const ENOUGH_SAYS = 12;
export const ENOUGH_NEAR_MISSES = 6;
export const ENOUGH_TRADES = 6;
/** Two phrasings that share more of their words than this teach hardly more than one. */
const REPEATS_FROM = 0.8;
/** Shorter sentences share words by chance. */
const LEAST_STEMS = 4;

/** The elements and traps that lack something, in the questions' order. A question made of others has nothing of its own: what it includes is looked at once. */
export function roomOf(questions: readonly Question[]): Room[] {
  const own = questions.filter((question) => !isMadeOfOthers(questions, question));
  return own.flatMap((question) =>
    (['element', 'trap'] as const).flatMap((kind) =>
      (kind === 'element' ? question.elements : question.traps).flatMap((item): Room[] => {
        const lacks = lacksOf(item);
        return lacks.length === 0 ? [] : [{ question: question.id, id: item.id, kind, says: item.says.length, nearMisses: item.nearMisses.length, lacks }];
      }),
    ),
  );
}

function lacksOf({ says, nearMisses }: Question['elements'][number] | Question['traps'][number]): Lack[] {
  const trades = new Set(says.flatMap(({ trade }) => trade || [])).size;
  const said = says.map(({ text }) => text);
  const pairs = repeatsOf(said);
  const lacks: (Lack | false)[] = [
    says.length < ENOUGH_SAYS && { code: 'few-says', have: says.length, want: ENOUGH_SAYS },
    nearMisses.length < ENOUGH_NEAR_MISSES && { code: 'few-near-misses', have: nearMisses.length, want: ENOUGH_NEAR_MISSES },
    trades < ENOUGH_TRADES && { code: 'few-trades', have: trades, want: ENOUGH_TRADES },
    pairs.length > 0 && { code: 'repeats', pairs },
    !nearMisses.some(({ text }) => comesClose(text, said)) && { code: 'no-close-near-miss' },
  ];
  return lacks.filter((lack) => lack !== false);
}

function repeatsOf(texts: readonly string[]): [string, string][] {
  const read = texts.map((text) => ({ text, stems: new Set(stemsOf(text)) })).filter(({ stems }) => stems.size >= LEAST_STEMS);
  return read.flatMap((one, i) =>
    read.slice(i + 1).flatMap((other): [string, string][] => (shared(one.stems, other.stems) >= REPEATS_FROM ? [[one.text, other.text]] : [])),
  );
}

/** The share of words that two sentences have in common, 0–1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((stem) => b.has(stem)).length) / (a.size + b.size);
}

/** A near miss teaches what an element is not where it has a word of its own phrasings. */
function comesClose(nearMiss: string, says: readonly string[]): boolean {
  const own = new Set(says.flatMap(stemsOf).filter((stem) => !EVERYWHERE.has(stem)));
  return stemsOf(nearMiss).some((stem) => own.has(stem));
}

/** Words that any two sentences share. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  stemsOf(
    'a an the and or but so that this these those it its i me my we us our you your they them their he she is am are was were be been being do does did done have has had having will would can could should may might must not no of to in on at by for from with without about as if than then there here what which who when where how up out off all any some more most much very just really too also only own same into over under after before again one',
  ),
);
