const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** In either case, whole or as it is shortened. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
]);

/** 1 to 12 for "March", "mar" or "sept"; null for what is no month, such as "mayor" and "marketing". */
export const monthNamed = (word: string): number | null => NUMBERS.get(word.toLowerCase()) ?? null;

/** "2027-03", as records have it. */
export const monthIn = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
