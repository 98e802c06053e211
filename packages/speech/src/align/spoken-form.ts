import { numberWords, ordinalWords } from './numbers.ts';

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '%': ['percent'],
  '&': ['and'],
  '+': ['plus'],
  '=': ['equals'],
  '@': ['at'],
  '#': ['number'],
  '°': ['degrees'],
};
const MONEY: Readonly<Record<string, string>> = { $: 'dollars', '£': 'pounds', '€': 'euros' };
/** A word longer than this is no word; its beginning is enough to place it. */
const LONGEST_WORD = 40;

/**
 * How a written word is said, in small words of letters and apostrophes: "40%" as "forty percent", "long-term" as two words, "$5" as "five dollars".
 * Empty where nothing of it is said, as of a dash.
 */
export function spokenForm(written: string): string[] {
  const text = written.toLowerCase().replace(/[’‘]/g, "'").slice(0, LONGEST_WORD);
  const money = [...text].map((letter) => MONEY[letter]).find((name) => name !== undefined);
  const spoken = (text.match(/\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[\p{L}\p{M}']+|[%&+=@#°]/gu) ?? []).flatMap(partWords);
  return money === undefined || spoken.length === 0 ? spoken : [...spoken, money];
}

function partWords(part: string): string[] {
  const sign = SIGNS[part];
  if (sign) return [...sign];
  if (!/^\d/.test(part)) return lettersOf(part);
  const ordinal = /^([\d,]+)(?:st|nd|rd|th)$/.exec(part);
  if (ordinal) return ordinalWords((ordinal[1] ?? '').replaceAll(',', ''));
  const [whole = '', fraction] = part.replaceAll(',', '').split('.');
  return [...numberWords(whole), ...(fraction === undefined ? [] : ['point', ...[...fraction].flatMap(numberWords)])];
}

/** Quotation marks around a word are not part of it; the apostrophe inside is. */
function lettersOf(part: string): string[] {
  let end = part.length;
  while (part[end - 1] === "'") end--;
  const word = part.slice(0, end).replace(/^'+/, '');
  return word === '' ? [] : [word];
}
