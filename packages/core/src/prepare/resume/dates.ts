/** A stretch of time as a résumé writes it, in offsets into the line. `to` null: still so. */
export type Period = { readonly start: number; readonly end: number; readonly from: string | null; readonly to: string | null };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One moment; months are spelt out, so that the "Mar" of "Marketing 2019" is none: "March 2019", "Feb '22", "03/2019", "01.10.2013", "2019-03", "Summer 2020", "2019". */
const MOMENT =
  /(?:\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? ?|\b(?:spring|summer|autumn|fall|winter) )?(?:\b\d{1,2}[./](?=\d{1,2}[./]))?(?:\b(0?[1-9]|1[0-2])[/.])?(?:\b((?:19|20)\d\d)(?!\d)|['’](\d\d)(?!\d))(?:-(0[1-9]|1[0-2])(?!\d))?/gi;
const NOW = /^\s?(?:-|–|—|to|until|till|through|\s)\s?(?:-|–|—)?\s?(?:the |till |to )?(?:present(?: day)?|now|today|current(?:ly)?|date|ongoing)\b/i;
/** "2019 –", and nothing after it. */
const OPEN = /^\s?[-–—]\s?\)?$/;
const JOINS = /^\s?(?:-|–|—|to|until|till|through|and)\s?$/i;
/** "2019-22", "2018/19". */
const SHORT_END = /^\s?[-–—/]\s?['’]?(\d\d)(?![\d.,%])/;
const SINCE = /\b(?:since|from|between)\s$/i;
/** "March – August 2019". */
const SAME_YEAR =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s?[-–—]\s?$/i;
/** More characters before a moment than these never belong to it. */
const LONGEST_LEAD = 20;

/** The first period of a line, or else its first moment; null where it names no year. */
export function periodIn(line: string): Period | null {
  const moments = [...line.matchAll(MOMENT)];
  const periods = moments.map((moment, at) => periodAt(line, moment, moments[at + 1]));
  return periods.find((one) => one.from !== null) ?? periods[0] ?? null;
}

function periodAt(line: string, first: RegExpExecArray, second: RegExpExecArray | undefined): Period {
  const before = line.slice(Math.max(0, first.index - LONGEST_LEAD), first.index);
  const since = SINCE.exec(before);
  const start = first.index - (since?.[0].length ?? 0);
  const end = first.index + first[0].length;
  const after = line.slice(end);
  const from = whenOf(first);
  const now = NOW.exec(after) ?? OPEN.exec(after);
  if (now) return { start, end: end + now[0].length, from, to: null };
  if (second && JOINS.test(line.slice(end, second.index))) return { start, end: second.index + second[0].length, from, to: whenOf(second) };
  const short = from.length === 4 ? SHORT_END.exec(after) : null;
  if (short && Number(short[1]) > Number(from.slice(2))) return { start, end: end + short[0].length, from, to: `${from.slice(0, 2)}${short[1]}` };
  if (since) return { start, end, from, to: null };
  const month = from.length > 4 ? SAME_YEAR.exec(before) : null;
  if (month) return { start: first.index - month[0].length, end, from: monthOf(from.slice(0, 4), month[1] ?? ''), to: from };
  return { start, end, from: null, to: from };
}

const monthOf = (year: string, name: string): string => `${year}-${String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}`;

/** Two digits from here on are of the last century. */
const LAST_CENTURY = 60;

function whenOf([, name, number, full, short, iso]: RegExpExecArray): string {
  const year = full ?? `${Number(short) < LAST_CENTURY ? '20' : '19'}${short}`;
  if (name) return monthOf(year, name);
  const month = number ?? iso;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
