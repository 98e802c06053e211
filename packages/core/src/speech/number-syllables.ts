const ONES = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
const TENS = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2];
const LONGEST_NUMBER = 12;

/** Syllables of a figure as it is read aloud: "42" three, "1,500" five, "3.5" three, "2019" four. */
export function syllablesOfNumber(figure: string): number {
  const [whole = '', ...decimals] = figure.replaceAll(',', '').replace(/\.$/, '').split('.');
  const tail = decimals.reduce((sum, digits) => sum + 1 + digitByDigit(digits), 0);
  if (whole.length > LONGEST_NUMBER) return digitByDigit(whole) + tail;
  const value = Number(whole);
  const isYear = /^(1[1-9]|20[1-9])\d*$/.test(whole) && whole.length === 4 && !figure.includes(',') && value % 100 !== 0;
  const said = isYear ? below100(Math.floor(value / 100)) + (value % 100 < 10 ? 1 : 0) + below100(value % 100) : wholeNumber(value);
  return Math.max(1, said) + tail;
}

const digitByDigit = (digits: string): number => [...digits].reduce((sum, digit) => sum + (ONES[Number(digit)] ?? 1), 0);

function wholeNumber(value: number): number {
  if (value < 100) return below100(value);
  for (const [size, syllables] of [
    [1e9, 2],
    [1e6, 2],
    [1e3, 2],
    [100, 2],
  ] as const) {
    if (value >= size) return wholeNumber(Math.floor(value / size)) + syllables + (value % size === 0 ? 0 : wholeNumber(value % size));
  }
  return 0;
}

const below100 = (value: number): number =>
  value < 20 ? (ONES[value] ?? 1) : (TENS[Math.floor(value / 10)] ?? 0) + (value % 10 === 0 ? 0 : (ONES[value % 10] ?? 0));
