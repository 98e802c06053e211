import type { Word } from '../../document/word.ts';
import type { TextSpan } from '../../finding/finding.ts';
import { EVENTS, OBSERVABLE, PERIODS, SEEN_BY_OTHERS } from './goal-words.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const NUMBERS = setOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half quarter dozen twice double',
);
/** A number after one of these is a name: "band 6", "position number 5". */
const LABELLED = setOf(
  'band class category chapter exam grade key level line module no number paper part phase position room stage step tier type unit version ward year',
);
/** What sets a bare number against another: "from 9 to 3", "under 5". */
const COMPARING = setOf('above at below every exceed from least most over per reach than to under');
const FUNCTION_TAGS: ReadonlySet<string> = new Set(['ADP', 'DET', 'PRON', 'CCONJ', 'AUX', 'SCONJ', 'PART', 'PUNCT']);
/** After "no", said of nothing that can be counted. */
const UNCOUNTED = setOf('doubt idea longer matter more one problem question way');

/** How many, how much: a number that counts something. A number that is part of a name ("6G", "CSWIP 3.1") counts nothing. `words` are those apart from times. */
export function quantityIn(words: readonly Word[]): TextSpan | null {
  for (const [i, word] of words.entries()) {
    if (!isNumber(word) || isLabel(words, i)) continue;
    const next = neighbour(words, i, 1);
    const isComparing = COMPARING.has(neighbour(words, i, -1)?.lower ?? '');
    const counts = next !== undefined && (!FUNCTION_TAGS.has(next.tag) || next.lower === 'per') && !/^\d/.test(next.lower);
    const isLength = counts && PERIODS.has(next.lower);
    const isOne = word.lower === 'one';
    const isMoney = /^[£$€]|%$/.test(word.text) || word.after.startsWith('%') || /[£$€]$/.test(word.before);
    if (isMoney || (isOne ? counts && !isLength : isLength ? isComparing : counts || isComparing))
      return spanOf(word, counts ? thingOf(words, i + 1, next) : word);
  }
  return null;
}

/** "3 direct reports": what is counted, with what stands before it. */
function thingOf(words: readonly Word[], i: number, word: Word): Word {
  const next = neighbour(words, i, 1);
  return word.tag === 'ADJ' && next?.tag === 'NOUN' ? next : word;
}

/** What others can see happen, or read somewhere, or count as none. `isMeasure`: the words answer the question how one will know. */
export function seenIn(words: readonly Word[], isMeasure: boolean): TextSpan | null {
  const at = words.findIndex((word, i) => OBSERVABLE.has(word.lower) || isSignedOff(words, i) || (isMeasure && isSeenByOthers(words, i)));
  const word = words[at];
  return word ? spanOf(word, word) : null;
}

/** It names a stage, or something to do that has no end yet: it may be seen, and it is not said when it is there. */
export const isUnfinished = (words: readonly Word[]): boolean =>
  words.some((word, i) => (EVENTS.has(word.lower) && isDone(words, i)) || (isNumber(word) && isLabel(words, i)));

/** The tagger takes "shift lead" for something to do: what is to be done opens the goal, or follows "to" or "and". */
const isDone = (words: readonly Word[], i: number): boolean => i === 0 || /^(?:to|and|then|will|i'll)$/.test(words[i - 1]?.lower ?? '');

const isSignedOff = (words: readonly Word[], i: number): boolean =>
  /^sign(?:s|ed|ing)?$/.test(words[i]?.lower ?? '') && words.slice(i + 1, i + 4).some(({ lower }) => lower === 'off');

function isSeenByOthers(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (SEEN_BY_OTHERS.has(word.lower)) return true;
  if (/^(?:no|zero|nil|fewer|less|none)$/.test(word.lower)) {
    const ahead = words.slice(i + 1, i + 4);
    return !UNCOUNTED.has(ahead[0]?.lower ?? '') && ahead.some(({ tag }) => tag === 'NOUN');
  }
  if (/^(?:nobody|no-one)$/.test(word.lower)) return words[i + 1] !== undefined;
  // Somebody does something with me: "the ward asks me to", and not "it makes me happy".
  const before = words[i - 1];
  return word.lower === 'me' && before?.tag === 'VERB' && !/^(?:make|give|feel|let)s?$/.test(before.lower);
}

const isNumber = ({ text, lower }: Word): boolean =>
  (/^[£$€]?\d/.test(text) || lower.split('-').every((part) => NUMBERS.has(part))) && !/^\d+(?:st|nd|rd|th)$/.test(lower);

function isLabel(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  // "6G", "3G" and "2b" are codes; "5k" and "10kg" are amounts.
  if (/\d\p{Lu}|^\d+[a-e]$/u.test(word.text)) return true;
  const before = neighbour(words, i, -1);
  if (!before) return false;
  const isCapital = /^\p{Lu}/u.test(before.text) && neighbour(words, i, -2) !== undefined;
  return LABELLED.has(before.lower) || /^\p{Lu}{2,}$/u.test(before.text) || isCapital;
}

const PAUSE = /[,;:.!?–—]/;
function neighbour(words: readonly Word[], i: number, by: number): Word | undefined {
  const one = words[i];
  const other = words[i + by];
  if (!one || !other || one.sentence !== other.sentence || Math.abs(one.index - other.index) !== Math.abs(by)) return undefined;
  return PAUSE.test((by > 0 ? one : other).after) ? undefined : other;
}

const spanOf = (first: Word, last: Word): TextSpan => ({ kind: 'text', start: first.start, end: last.end });
