import type { Value } from './values.ts';
import { YEAR } from './values.ts';

/** Two values of one fact this many characters apart are held together. */
const NEAR = 60;
const OF = { nearness: 'exact', nouns: [], isDerived: true, isPart: false, slack: 0 } as const;

/** What follows from a fact's values although the fact does not say how they belong together: their sum, their difference, their ratio, the rest of a share. */
export function workedOutOf(values: readonly Value[], text: string): Value[] {
  const said = values.filter(({ isDerived }) => !isDerived);
  // "We finish at 3 a.m. and not at 5": hours of the clock.
  const isClock = /\d ?[ap]\.?m\b|o'clock/i.test(text);
  return [...said.slice(1).flatMap((second, i) => ofPair(said[i] as Value, second, isClock)), ...restsOf(values), ...agesIn(text)];
}

function ofPair(first: Value, second: Value, isClock: boolean): Value[] {
  if (second.start - first.end > NEAR) return [];
  // "From 52 days to 31" leaves the unit out; "eight weeks and three mornings" has another.
  const isMixed = second.dimension === 'count' && second.nouns.length === 0 && first.dimension !== 'count' && first.dimension !== 'year';
  if (first.dimension !== second.dimension && !isMixed) return [];
  if (first.dimension === 'every' || first.dimension === 'ago') return [];
  const { start } = first;
  const { end } = second;
  const [a, b] = isMixed ? [first.value, (second.told * first.value) / (first.told || 1)] : [first.value, second.value];
  if (a <= 0 || b <= 0 || a === b) return [];
  if (first.dimension === 'year') return [{ ...OF, dimension: 'time', value: Math.abs(a - b) * YEAR, told: Math.abs(a - b), slack: YEAR, start, end }];
  const { dimension } = first;
  return [
    { ...OF, dimension, value: Math.abs(a - b), told: Math.abs(a - b), start, end },
    ...(dimension === 'count' || dimension === 'money' ? [{ ...OF, dimension, value: a + b, told: a + b, start, end }] : []),
    { ...OF, dimension: 'percent', value: (100 * Math.min(a, b)) / Math.max(a, b), told: 0, start, end },
    { ...OF, dimension: 'percent', value: 100 - (100 * Math.min(a, b)) / Math.max(a, b), told: 0, start, end },
    ...(isClock && dimension === 'count' ? [{ ...OF, dimension: 'time' as const, value: Math.abs(a - b) / 24, told: Math.abs(a - b), start, end }] : []),
  ];
}

/** Nine of ten finished: one of ten did not. */
const restsOf = (values: readonly Value[]): Value[] =>
  values
    .filter(({ dimension, value }) => dimension === 'percent' && value > 0 && value < 100)
    .map(({ value, start, end }) => ({ ...OF, dimension: 'percent', value: 100 - value, told: 100 - value, start, end }));

/** "Age 16–24": eight years. */
function agesIn(text: string): Value[] {
  const ages = /\bage[ds]?:? (\d{1,2})\s?(?:[-–—]|to)\s?(\d{1,2})\b/i.exec(text);
  if (!ages) return [];
  const years = Number(ages[2]) - Number(ages[1]);
  return years > 0 ? [{ ...OF, dimension: 'time', value: years * YEAR, told: years, slack: YEAR, start: ages.index, end: ages.index + ages[0].length }] : [];
}
