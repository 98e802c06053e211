import { isJob } from '../extract/job-words.ts';
import type { Range } from '../extract/ranges.ts';
import { isPast } from '../words/past-forms.ts';
import { isBracketed } from './dates.ts';
import { namesNothing } from './headings.ts';

/** What the head of an entry is made of, between its commas, bars, dashes and tabs. */
export type Piece = Range & { readonly words: string; readonly kind: 'role' | 'organisation' | 'unknown' };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** These name an organisation, whatever stands beside them. */
const LEGAL = setOf(
  'ltd limited inc plc llp llc gmbh ag kg sa sas bv nv ab oy srl pty pvt corp corporation company hospital infirmary clinic school academy college university institute council trust nhs hotel church foundation museum army navy police ministry',
);
/** And these, where no job is named. */
const LOOSE = setOf(
  'services solutions group partners bank systems agency brothers sons insurance association restaurant café cafe bakery stores supermarket logistics contractors consulting lines board',
);
/** Jobs only in a résumé. */
const OWN_JOBS = setOf('student volunteer volunteering candidate owner founder co-founder researcher freelancer helper');
/** How one works is nobody's name. */
const NO_NAME =
  /^(?:freelance|self[ -]employed|contract|(?:full|part)[ -]time|permanent|temporary|remote|hybrid|various|references?|usa?|uk|[A-Z]{2}(?: \d+)?|(?:ward|department|dept|team|unit|band|grade|level|section|floor|shift|page|phone|tel|email)\b.*)$/i;
/** The rest of a name: "Acme Logistics, Inc." */
const NAME_GOES_ON = /^(?:inc|ltd|llc|plc|co|corp|limited|gmbh)\b(?!-)/i;
const MOST_WORDS = 9;
const LEVEL = /^(?:i{1,3}|iv|v|\d+|band|grade|level|of|for|in|and|&|\/|-|–|to|with|on|at)$/i;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[\s/,]+/)
    .map((word) => /[\p{L}\d&](?:.*[\p{L}\d&])?/u.exec(word)?.[0] ?? '')
    .filter((word) => word !== '');
export const isRoleWord = (word: string): boolean => isJob(word) || OWN_JOBS.has(word);

function kindOf(text: string): Piece['kind'] {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS || isPast(words[0] ?? '')) return 'unknown';
  const jobs = words.some(isRoleWord);
  // "Primary School Teacher", and not "School Noel Baker" or "Pillay & Partners".
  if (isRoleWord(words.at(-1) ?? '') && !words.includes('&') && !LEGAL.has(words[0] ?? '')) return 'role';
  if (words.some((word) => LEGAL.has(word)) || (words.includes('&') && words.some((word) => LOOSE.has(word)))) return 'organisation';
  if (jobs) return 'role';
  return words.some((word) => LOOSE.has(word)) ? 'organisation' : 'unknown';
}

/** Whether a sentence may be the head of an entry, or a part of it: short, without its brackets, and nothing that was done. */
export const canHead = (text: string): boolean => !tellsDeed(text) && !/\bI\b/.test(text) && wordsOf(text).length <= MOST_WORDS;

const MARKS = /[|,\t•·;:@]|\s[–—-]\s|\s(?:at|for|with)\s|\s\s\s/g;

/** The pieces of a stretch of a head line. A bracket belongs to the piece that it stands in. */
export function headPieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(MARKS), null]) {
    const end = mark === null ? to : from + mark.index;
    if (mark !== null && (isBracketed(text.slice(start, end)) || NAME_GOES_ON.test(text.slice(end + mark[0].length, to).trimStart()))) continue;
    const range = trimmed(text, start, end);
    if (range) pieces.push({ ...range, words: text.slice(range.start, range.end), kind: kindOf(text.slice(range.start, range.end)) });
    start = mark === null ? to : end + mark[0].length;
  }
  return pieces;
}

/** What a short bracket holds belongs to a name or a title ("(88M)"); a longer one comments on it. */
const LONGEST_IN_BRACKET = 5;

function trimmed(text: string, from: number, to: number): Range | null {
  let [start, end] = [from, to];
  for (;;) {
    while (start < end && /[^\p{L}\p{N}"“(]/u.test(text.charAt(start))) start += 1;
    if (text.charAt(start) === '(' && start < end) start += 1;
    else break;
  }
  while (end > start && /[^\p{L}\p{N}"”).]/u.test(text.charAt(end - 1))) end -= 1;
  const open = text.lastIndexOf('(', end - 1);
  if (open < start) {
    while (end > start && text.charAt(end - 1) === ')') end -= 1;
    return end > start ? { start, end } : null;
  }
  const closes = text.charAt(end - 1) === ')';
  if (!text.slice(open, end).includes(')') || (closes && end - open - 2 > LONGEST_IN_BRACKET)) return trimmed(text, start, open);
  return { start, end };
}

export const canBeEmployer = ({ words, kind }: Piece, line: string): boolean =>
  kind !== 'role' &&
  words.length > 1 &&
  !NO_NAME.test(words) &&
  !namesNothing(words) &&
  words.split(' ').length <= MOST_WORDS &&
  (/^["“]?[\p{Lu}\d]/u.test(words) || /^\p{Ll}/u.test(line)) &&
  !/^\d+$/.test(words);

/** "Forklift driver Harbour Stores": a title and an employer without a mark between them. Null where it is one thing. */
export function splitTitle(piece: Piece): readonly [role: Piece, employer: Piece] | null {
  const words = [...piece.words.matchAll(/\S+/g)];
  const at = words.findLastIndex(({ 0: word }) => isRoleWord(word.toLowerCase()));
  const next = words[at + 1];
  if (at < 0 || !next || LEVEL.test(next[0]) || (/^\p{Lu}/u.test(piece.words) && !/^\p{Lu}/u.test(next[0]))) return null;
  const cut = piece.start + next.index;
  const title = piece.words.slice(0, next.index).trimEnd();
  return [
    { start: piece.start, end: piece.start + title.length, words: title, kind: 'role' },
    { start: cut, end: piece.end, words: piece.words.slice(next.index), kind: 'organisation' },
  ];
}

/** No head of an entry begins like this: "Supervision of …", "Responsible for …", "Cut …". */
export function tellsDeed(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/);
  return isPast(first) || /^(?:i|we|responsible|participated|never|no|not)$/.test(first) || (/(?:ion|ment|ance|ing)$/.test(first) && second === 'of');
}
