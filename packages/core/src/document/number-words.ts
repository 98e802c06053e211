/** The names of 0 to 19, each at its own place. */
export const ONES: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

/** The names of 20 to 90, at the places 2 to 9. */
export const TENS: readonly string[] = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];

/** The names of the powers of ten that numbers are read in, the largest first. */
export const SCALES: readonly (readonly [value: number, name: string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** "third" for "three", "twentieth" for "twenty". */
export const ordinalName = (cardinal: string): string => IRREGULAR[cardinal] ?? (cardinal.endsWith('y') ? `${cardinal.slice(0, -1)}ieth` : `${cardinal}th`);
