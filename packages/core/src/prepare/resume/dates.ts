import { monthIn, monthNamed } from '../months.ts';

/** A stretch of time as a résumé writes it, in offsets into the line. `to` null: still so. */
export type Period = { readonly start: number; readonly end: number; readonly from: string | null; readonly to: string | null };

/** One moment, with any word before it: "March 2019", "Feb '22", "03/2019", "01.10.2013", "2019-03", "Summer 2020", "2019". */
const MOMENT =
  /(?:\b([a-z]{3,9})\.?,? ?)?(?:\b\d{1,2}[./](?=\d{1,2}[./]))?(?:\b(0?[1-9]|1[0-2])[/.])?(?:\b((?:19|20)\d\d)(?!\d)|['’](\d\d)(?!\d))(?:-(0[1-9]|1[0-2])(?!\d))?/gi;
const NOW = /^\s?(?:-|–|—|to|until|till|through|\s)\s?(?:-|–|—)?\s?(?:the |till |to )?(?:present(?: day)?|now|today|current(?:ly)?|date|ongoing)\b/i;
/** "2019 –", and nothing after it. */
const OPEN = /^\s?[-–—]\s?\)?$/;
const JOINS = /^\s?(?:-|–|—|to|until|till|through|and)\s?$/i;
/** "2019-22", "2018/19". */
const SHORT_END = /^\s?[-–—/]\s?['’]?(\d\d)(?![\d.,%])/;
const SINCE = /\b(?:since|from|between)\s$/i;
/** "March – August 2019". */
const SAME_YEAR = /\b([a-z]{3,9})\.?\s?[-–—]\s?$/i;
const SEASON = /^(?:spring|summer|autumn|fall|winter)$/i;
/** More characters before a moment than these never belong to it. */
const LONGEST_LEAD = 20;

/** The first period of a line, rather of the line than of a bracket in it, or else its first moment; null where it names no year. */
export function periodIn(line: string): Period | null {
  const moments = [...line.matchAll(MOMENT)].map(momentOf);
  const periods = moments.map((moment, at) => periodAt(line, moment, moments[at + 1]));
  const whole = periods.filter((one) => one.from !== null);
  return whole.find(({ start }) => !isBracketed(line.slice(0, start))) ?? whole[0] ?? periods[0] ?? null;
}

/** Whether a bracket is open at the end of a text. */
export const isBracketed = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

type Moment = { readonly start: number; readonly end: number; readonly when: string };

/** "Marketing 2019" is no month: the word before is left out where it says nothing of when. */
function momentOf(match: RegExpExecArray): Moment {
  const [all, word = '', number, full, short, iso] = match;
  const end = match.index + all.length;
  const year = full ?? `${Number(short) < LAST_CENTURY ? '20' : '19'}${short}`;
  const month = monthNamed(word) ?? Number(number ?? iso ?? 0);
  const isOfTime = monthNamed(word) !== null || SEASON.test(word);
  const start = isOfTime ? match.index : match.index + word.length + all.slice(word.length).search(/[\d'’]/);
  return { start, end, when: month === 0 ? year : monthIn(year, month) };
}

function periodAt(line: string, first: Moment, second: Moment | undefined): Period {
  const before = line.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
  const since = SINCE.exec(before);
  const start = first.start - (since?.[0].length ?? 0);
  const end = first.end;
  const after = line.slice(end);
  const from = first.when;
  const now = NOW.exec(after) ?? OPEN.exec(after);
  if (now) return { start, end: end + now[0].length, from, to: null };
  if (second && JOINS.test(line.slice(end, second.start))) return { start, end: second.end, from, to: second.when };
  const short = from.length === 4 ? SHORT_END.exec(after) : null;
  if (short && Number(short[1]) > Number(from.slice(2))) return { start, end: end + short[0].length, from, to: `${from.slice(0, 2)}${short[1]}` };
  if (since) return { start, end, from, to: null };
  const lead = from.length > 4 ? SAME_YEAR.exec(before) : null;
  const month = monthNamed(lead?.[1] ?? '');
  if (lead && month !== null) return { start: first.start - lead[0].length, end, from: monthIn(from.slice(0, 4), month), to: from };
  return { start, end, from: null, to: from };
}

/** Two digits from here on are of the last century. */
const LAST_CENTURY = 60;
