import { plainStem } from '../../words/tokens.ts';
import type { Framed } from './frame.ts';
import { RESULT_FRAMES } from './outcomes.ts';
import { PEOPLE_FRAMES } from './people.ts';
import { STATE_FRAMES } from './states.ts';
import { WAY_FRAMES } from './ways.ts';
import { WORK_FRAMES } from './work.ts';

/** What sort of thing a frame is about. */
export type Matter = keyof typeof FRAMES;
export const FRAMES = { result: RESULT_FRAMES, people: PEOPLE_FRAMES, state: STATE_FRAMES, way: WAY_FRAMES, work: WORK_FRAMES } as const;

type Way = { readonly words: readonly string[]; readonly frame: number; readonly value: number };
type Listed = { readonly matter: Matter; readonly values: number };

/** All frames by their numbers. */
export const LISTED: Listed[] = [];
const WAYS_BY_FIRST = new Map<string, Way[]>();
for (const [matter, frames] of Object.entries(FRAMES)) {
  for (const [, ...values] of frames) {
    for (const [value, text] of values.entries()) {
      for (const way of text.split(', ')) {
        const [first = '', ...words] = way.split(' ').map(plainStem);
        WAYS_BY_FIRST.set(first, [...(WAYS_BY_FIRST.get(first) ?? []), { words, frame: LISTED.length, value }]);
      }
    }
    LISTED.push({ matter: matter as Matter, values: values.length });
  }
}

/** "Turned me down": passed over inside a way to say something. */
const BETWEEN = new Set(['it', 'me', 'us', 'them', 'him', 'her', 'that', 'this', 'my', 'the', 'a', 'quite', 'all'].map(plainStem));
const NEGATIONS = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'none',
  'nothing',
  'neither',
  'nor',
  'without',
  'cannot',
  'hardly',
  "didn't",
  "don't",
  "doesn't",
  "wasn't",
  "isn't",
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "haven't",
  "hasn't",
  "hadn't",
  "aren't",
  "weren't",
  "ain't",
]);
/** Words between a negation and what it denies. */
const REACH = 3;
/** "No problem": denies nothing that comes after. */
const UNNEGATED = new Set(['problem', 'trouble', 'mind', 'only', 'just', 'doubt', 'matter', 'wonder', 'longer']);

const SPOKEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bwith or without\b/g, 'with'],
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\bain't\b/g, 'have not'],
  [/n't\b/g, ' not'],
  [/\b(i|we|you|they|he|she|it)'d\b/g, '$1 would'],
  [/\b(i|we|you|they|he|she|it|that)'ll\b/g, '$1 will'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\bi'm\b/g, 'i am'],
];

/** What one clause says of each frame, by its words in lower case. Linear in its length. */
export function framesOf(lower: string): Framed {
  const plain = SPOKEN_OUT.reduce((text, [from, to]) => text.replace(from, to), lower);
  const words = plain.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
  const stems = words.map(plainStem);
  const framed = new Map<number, { is: Set<number>; isNot: Set<number> }>();
  let reach = 0;
  for (const [at, stem] of stems.entries()) {
    const word = words[at] ?? '';
    for (const { words: rest, frame, value } of WAYS_BY_FIRST.get(stem) ?? []) {
      if (!goesOn(stems, at + 1, rest)) continue;
      const of = framed.get(frame) ?? { is: new Set(), isNot: new Set() };
      const isDenied = reach > 0;
      (isDenied ? of.isNot : of.is).add(value);
      framed.set(frame, of);
    }
    reach = NEGATIONS.has(word) && !UNNEGATED.has(words[at + 1] ?? '') ? REACH : reach - 1;
  }
  return framed;
}

function goesOn(stems: readonly string[], from: number, rest: readonly string[]): boolean {
  let at = from;
  for (const word of rest) {
    if (stems[at] !== word && BETWEEN.has(stems[at] ?? '')) at++;
    if (stems[at] !== word) return false;
    at++;
  }
  return true;
}

/** Several clauses as one. */
export function mergeFrames(all: readonly Framed[]): Framed {
  const merged = new Map<number, { is: Set<number>; isNot: Set<number> }>();
  for (const framed of all)
    for (const [frame, { is, isNot }] of framed) {
      const of = merged.get(frame) ?? { is: new Set(), isNot: new Set() };
      for (const value of is) of.is.add(value);
      for (const value of isNot) of.isNot.add(value);
      merged.set(frame, of);
    }
  return merged;
}
