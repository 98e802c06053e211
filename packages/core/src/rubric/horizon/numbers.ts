import { ONES, ordinalName, TENS } from '../../document/number-words.ts';
import { type Clause, isBreakAfter, lowerAt, setOf } from './horizon-types.ts';
import { remembered } from './remembered.ts';

export type Amount = { readonly value: number; readonly end: number };

const SMALL = new Map<string, number>([...ONES.map((word, value) => [word, value] as const), ['dozen', 12]]);
const ROUND = new Map<string, number>(TENS.flatMap((word, tens) => (word === '' ? [] : [[word, 10 * tens] as const])));
const ORDINALS = new Map<string, number>(ONES.slice(1, 11).map((word, index) => [ordinalName(word), index + 1]));

/** "fifteen-ish", "5+", "five-plus", "~5": about so many. */
const ABOUT = /^~|(?:-?ish|\+|-plus)$/;
const DIGITS = /^\d{1,5}(?:[.,]\d{1,2})?$/;

/** The number a single word says ("eighteen", "twenty-five", "1.5", "5+"), or null. */
export const numberOf = remembered((word): number | null => {
  const bare = word.replace(ABOUT, '');
  if (DIGITS.test(bare)) return Number(bare.replace(',', '.'));
  const simple = SMALL.get(bare) ?? ROUND.get(bare);
  if (simple !== undefined) return simple;
  if (bare === 'hundred') return 100;
  const hyphen = bare.indexOf('-');
  if (hyphen < 0) return null;
  const tens = ROUND.get(bare.slice(0, hyphen));
  const ones = SMALL.get(bare.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
});

/** "third" → 3, "3rd" → 3. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : (ORDINALS.get(word) ?? null);
}

/** "thirty", "thirty five", "a hundred", "2 1/2" is not read. */
export function readNumber(clause: Clause, first: number): Amount | null {
  const word = lowerAt(clause, first);
  if ((word === 'a' || word === 'one') && ['hundred', 'dozen'].includes(lowerAt(clause, first + 1))) {
    return { value: lowerAt(clause, first + 1) === 'dozen' ? 12 : 100, end: first + 2 };
  }
  const value = numberOf(word);
  if (value === null) return null;
  const ones = ROUND.has(word) && !isBreakAfter(clause, first) ? SMALL.get(lowerAt(clause, first + 1)) : undefined;
  if (ones !== undefined && ones > 0 && ones < 10) return { value: value + ones, end: first + 2 };
  if (lowerAt(clause, first + 1) === 'and' && lowerAt(clause, first + 2) === 'a' && lowerAt(clause, first + 3) === 'half')
    return { value: value + 0.5, end: first + 4 };
  if (lowerAt(clause, first + 1) === 'and' && lowerAt(clause, first + 2) === 'half') return { value: value + 0.5, end: first + 3 };
  return { value, end: first + 1 };
}

const BETWEEN = setOf('to or and maybe perhaps possibly even probably');
const HYPHEN_RANGE = /^([a-z]+|\d+(?:\.\d+)?)-(?:to-|or-)?([a-z]+|\d+(?:\.\d+)?)$/;

/** "3-5", "five-to-ten": both ends in one word. */
function rangeInOneWord(word: string): number | null {
  if (!word.includes('-')) return null;
  const match = HYPHEN_RANGE.exec(word.replace(/\+$/, ''));
  if (!match || numberOf(word) !== null) return null;
  const low = numberOf(match[1] ?? '');
  const high = numberOf(match[2] ?? '');
  return low !== null && high !== null && low < high ? (low + high) / 2 : null;
}

/** A number or a range; the middle of a range stands for it: "three to five", "two or maybe three", "two, three", "3–5". */
export function readAmount(clause: Clause, first: number): Amount | null {
  const inOne = rangeInOneWord(lowerAt(clause, first));
  if (inOne !== null) return { value: inOne, end: first + 1 };
  const low = readNumber(clause, first);
  if (!low) return null;
  const high = readUpper(clause, low.end);
  return high && high.value > low.value ? { value: (low.value + high.value) / 2, end: high.end } : low;
}

/** The second number of a range: after "to", "or maybe", a comma or a dash. */
export function readUpper(clause: Clause, first: number): Amount | null {
  let at = first;
  while (at < first + 3 && BETWEEN.has(lowerAt(clause, at)) && !isBreakInRange(clause, at)) at++;
  if (at === first && !/^[,–-]$/.test(clause.tokens[first - 1]?.after ?? '')) return null;
  return isBreakInRange(clause, first - 1) ? null : readNumber(clause, at);
}

/** Only a comma or a dash may stand inside of a range: "two, maybe three". */
const isBreakInRange = ({ tokens }: Clause, index: number): boolean => /[^,–—…-]/.test((tokens[index]?.after ?? '') + (tokens[index + 1]?.before ?? ''));
