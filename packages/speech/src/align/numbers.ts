import { ONES, ordinalName, SCALES, TENS } from '@candor/core';

/** More digits are said one by one. */
const MOST_DIGITS = 12;

/** A whole number of digits alone in words, as it is usually said: "1998" as a year, "0412" and very long ones digit by digit. */
export function numberWords(digits: string): string[] {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) return [...digits].map((digit) => ONES[Number(digit)] ?? digit);
  const value = Number(digits);
  if (digits.length === 4 && value >= 1100 && value < 2100 && value % 1000 >= 10) return yearWords(value);
  return cardinal(value);
}

function yearWords(year: number): string[] {
  const century = cardinal(Math.floor(year / 100));
  const rest = year % 100;
  if (rest === 0) return [...century, 'hundred'];
  return [...century, ...(rest < 10 ? ['oh'] : []), ...cardinal(rest)];
}

function cardinal(value: number): string[] {
  if (value < 20) return [ONES[value] ?? ''];
  if (value < 100) return [TENS[Math.floor(value / 10)] ?? '', ...(value % 10 === 0 ? [] : cardinal(value % 10))];
  for (const [size, name] of SCALES)
    if (value >= size) return [...cardinal(Math.floor(value / size)), name, ...(value % size === 0 ? [] : cardinal(value % size))];
  return [];
}

/** "21" as "twenty first". */
export function ordinalWords(digits: string): string[] {
  const words = cardinal(Number(digits.slice(0, MOST_DIGITS)));
  const last = words.pop() ?? '';
  return [...words, ordinalName(last)];
}
