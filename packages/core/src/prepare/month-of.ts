import { monthIn, monthNamed } from './months.ts';

/** Between a day and a month: "31/12", "31.12.". */
const DAY_MARK = /[./]/;

/**
 * A month ("2027-03") or a year ("2027") as a workbook has it, of what people write; null where it is neither. The day of a full date is left out; where
 * day and month could be each other ("3/4/2027"), or a year of two digits could be a
 * month or with a day ("31/12"), it is not guessed.
 */
export function monthOf(typed: string): string | null {
  const parts = typed
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((part) => part !== '');
  if (parts.length === 2 && parts.every((part) => /^\d{2}$/.test(part))) return DAY_MARK.test(typed) ? null : ofShortYear(parts);
  const year = parts.find((part) => /^\d{4}$/.test(part));
  if (year === undefined || parts.length > 3) return null;
  const rest = parts.filter((part) => part !== year);
  if (rest.length === 0) return parts.length === 1 ? year : null;
  const month = rest.length === 1 ? numberOf(rest[0] ?? '') : monthBesideDay(rest, parts[0] === year);
  return month === null ? null : monthIn(year, month);
}

/** "27-03": one of the two can only be the year. */
function ofShortYear(parts: readonly string[]): string | null {
  const [year, ...others] = parts.filter((part) => Number(part) > 12);
  const month = numberOf(parts.find((part) => part !== year) ?? '');
  return year === undefined || others.length > 0 || month === null ? null : monthIn(`20${year}`, month);
}

/** After a year, the month comes first ("2027-03-15"); elsewhere a name tells it, or that the other can be no month, or is the same. */
function monthBesideDay(rest: readonly string[], isYearFirst: boolean): number | null {
  const [one = '', other = ''] = rest;
  if (rest.length !== 2) return null;
  const named = rest.find((part) => /^\p{L}/u.test(part));
  if (named !== undefined) return isDay(named === one ? other : one) ? numberOf(named) : null;
  if (!isDay(one) || !isDay(other)) return null;
  if (isYearFirst) return numberOf(one);
  const [first, second] = [numberOf(one), numberOf(other)];
  return first === null || second === null || first === second ? (first ?? second) : null;
}

const isDay = (part: string): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(part) && Number.parseInt(part, 10) >= 1 && Number.parseInt(part, 10) <= 31;

function numberOf(part: string): number | null {
  if (/^\d{1,2}$/.test(part)) return Number(part) >= 1 && Number(part) <= 12 ? Number(part) : null;
  return monthNamed(part);
}
