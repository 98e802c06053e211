import type { Document } from '../../document/document.ts';
import { parseDocument } from '../../document/parse.ts';
import { type CalendarMonth, readHorizons } from '../../rubric/horizon/index.ts';
import { monthNamed } from '../months.ts';

/** A time that a goal names, in months from now: below 0 for one that is past, and null where it cannot be told how far away it is. `isOverdue`: by then the goal was to be reached. */
export type GoalTime = { readonly months: number | null; readonly isOverdue: boolean; readonly start: number; readonly end: number };

/** The middle of a year that is named alone. */
const MIDDLE_MONTH = 7;
/** The last month of a season and of a quarter. */
const SEASONS = new Map(Object.entries({ spring: 5, summer: 8, autumn: 11, fall: 11, q1: 3, q2: 6, q3: 9, q4: 12 }));
/** As they are written in forms and notes: "2027-03", "31/12/2027", "3.2027", "May 2027", "Q3 2027", "2031". The year is `year`; the month is `month` or `name`. */
const WRITTEN = [
  /\b(?<year>20\d{2})[-/](?<month>1[0-2]|0?[1-9])(?:[-/]\d{1,2})?(?![\d/-])/g,
  /(?<![\d/.])(?:\d{1,2}[/.])?(?<month>1[0-2]|0?[1-9])[/.](?<year>20\d{2})\b/g,
  /\b(?:\d{1,2} )?(?<name>[a-z]{3,9}|q[1-4])\.? (?:of )?(?<year>20\d{2})\b/gi,
  /(?<![\d/.-])\b(?<year>20\d{2})\b(?![/.-]\d|%)/g,
];
/** "By", "end of": said with the time. */
const LEAD = /\b(?:by|in|before|until|around|about|from|towards|end of) $/i;
/** In UTF-16 units. */
const LEAD_WITHIN = 9;

/** After one of these a time is a deadline: "by the end of May 2024", "before the summer of 2024", "until 31/12/2024". */
const DEADLINE =
  /\b(?:by|until|till|before|later than)(?: the)?(?: (?:\d{1,2}(?:st|nd|rd|th)?|beginning|start|middle|end|early|mid|late)(?: of)?(?: the)?)? $/i;
/** In UTF-16 units. */
const DEADLINE_WITHIN = 32;

/** "Within the first 90 days", "in my first two weeks": said of a new job, whatever the sentence goes on with. */
const OPENING =
  /\b(?:in|within|during|over|after|by) (?:(?:the|my|about) )?first (?<count>\d{1,3}|one|two|three|four|six|nine|ten|twelve) (?<unit>day|week|month)s?\b/gi;
const COUNTS = new Map(Object.entries({ one: 1, two: 2, three: 3, four: 4, six: 6, nine: 9, ten: 10, twelve: 12 }));
const UNIT_MONTHS = new Map(Object.entries({ day: 12 / 365, week: 12 / 52, month: 1 }));

/** A goal written as a bare task ("Run the round alone within 90 days") is wished all the same, and its times lie ahead. */
const WISH = 'I want to ';

/** The times that a goal names, in order. What is said of answers in general misses dates as people note them, and times of a sentence without a wish. */
export function goalTimes(doc: Document, today: CalendarMonth | null): GoalTime[] {
  const isWished = doc.words.some(({ lower }) => /^i(?:'|$)/.test(lower));
  const heard = [...timesIn(doc, today, 0), ...(isWished ? [] : wished(doc.text, today))];
  const noted = written(doc.text, today);
  // What is heard in an answer lies ahead: a month of this year that is past would count as now.
  const all = [...noted.filter(isPast), ...heard.filter(({ months }) => months !== null), ...noted, ...openings(doc.text), ...heard];
  const times: GoalTime[] = [];
  for (const one of all) if (!times.some((other) => one.start < other.end && other.start < one.end)) times.push(one);
  return times.sort((a, b) => a.start - b.start);
}

export const isPast = ({ months }: GoalTime): boolean => months !== null && months < 0;

/** Only what it tells: with a wish before it, "one project" could pass for a time. */
const wished = (text: string, today: CalendarMonth | null): GoalTime[] =>
  timesIn(parseDocument(WISH + text), today, WISH.length).filter(({ months }) => months !== null);

const timesIn = (doc: Document, today: CalendarMonth | null, lead: number): GoalTime[] =>
  readHorizons(doc, today).flatMap(({ months, evidence: { span } }) =>
    span.kind === 'text' && span.start >= lead && !isChange(doc, span) ? [{ months, isOverdue: false, start: span.start - lead, end: span.end - lead }] : [],
  );

/** "From 3 days to 4 hours" says how much, and not when. */
const isChange = ({ text }: Document, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /^(?:from|to|under|below)\b/i.test(text.slice(start, end)) || /\b(?:from|to|under|below|than) $/i.test(text.slice(Math.max(0, start - 7), start));

const openings = (text: string): GoalTime[] =>
  [...text.matchAll(OPENING)].map((match) => {
    const { count = '', unit = '' } = match.groups ?? {};
    const months = (COUNTS.get(count.toLowerCase()) ?? Number(count)) * (UNIT_MONTHS.get(unit.toLowerCase()) ?? 0);
    return { months: Math.round(2 * months) / 2, isOverdue: false, start: match.index, end: match.index + match[0].length };
  });

function written(text: string, today: CalendarMonth | null): GoalTime[] {
  return WRITTEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): GoalTime[] => {
      const { year, month, name } = match.groups ?? {};
      const named = name === undefined ? null : (monthNamed(name) ?? SEASONS.get(name.toLowerCase()) ?? null);
      if (name !== undefined && named === null) return [];
      const lead = LEAD.exec(text.slice(Math.max(0, match.index - LEAD_WITHIN), match.index))?.[0].length ?? 0;
      const time = { isOverdue: false, start: match.index - lead, end: match.index + match[0].length };
      if (today === null) return [{ ...time, months: null }];
      const years = Number(year) - today.year;
      const isAlone = month === undefined && name === undefined;
      // "The 2019 survey" is the name of a thing; "by 2019" is a time.
      if (isAlone && years < 0 && lead === 0) return [];
      const inYear = isAlone ? MIDDLE_MONTH : (named ?? Number(month));
      const ahead = years * 12 + inYear - today.month;
      const months = isAlone && years === 0 ? Math.max(0, ahead) : ahead;
      const deadline = DEADLINE.exec(text.slice(Math.max(0, match.index - DEADLINE_WITHIN), match.index));
      // "The course that I began in 2019", "the record of May 2024", "cars built before 2010": when something else was.
      const isOverdue = months < 0 && deadline !== null && !(isAlone && /^before/i.test(deadline[0]));
      return [{ ...time, months, isOverdue }];
    }),
  );
}
