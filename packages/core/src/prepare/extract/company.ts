import type { AdLine } from './ad-lines.ts';
import { isJob } from './job-words.ts';
import { countWords, withoutTail } from './ranges.ts';

/** Who the employer is stands early. In UTF-16 units. */
const COMPANY_WITHIN = 6_000;
const NAME_WORDS = 7;
const LABELS = new Set([
  'company',
  'company name',
  'employer',
  'organisation',
  'organization',
  'school',
  'trust',
  'restaurant',
  'firm',
  'practice',
  'employer name',
]);
const NO_COMPANIES = new Set(
  'nobody everyone everybody someone there last family next since we our the this you it us your what who here join as if in to working all they these about every each how and for with is are a an he she work choose apply today role company team job position benefits opportunity location hours salary january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter key stages stage full part a&e i dear'.split(
    ' ',
  ),
);
const INSIDE = new Set(['of', 'and', 'the', 'for', '&']);
const SAYS = new Set('looking recruiting hiring seeking searching now currently a an one proud growing expanding the'.split(' '));
const LEADS = new Set(['about', 'why', 'join']);
/** Levels of a language: "German at B2". */
const LEVEL = /^[A-C][12]$/;

export const isCompany = (text: string): boolean =>
  /\b(?:LLP|Ltd|Limited|plc|PLC|Inc|LLC|GmbH|NHS|Trust|Council|University|Academy|School|College|Hospital|Group|Museum|Hospice)\b/.test(text) &&
  countWords(text) <= 9;

/** Parts of a heading: "Ward Sister – Northfield Hospital, Leeds". Each with where it starts. */
export function headingParts(line: string): { readonly start: number; readonly text: string }[] {
  const marks = [...line.matchAll(/\s[–—|/·-]\s|\sat\s(?=\p{Lu})|,\s|:\s/gu)];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  return starts.map((start, i) => ({ start, text: line.slice(start, marks[i]?.index ?? line.length).trim() }));
}

/** The part of a heading that a kind of organisation names; bullets and what begins small are no headings. */
const companyPart = (line: string): string =>
  /^(?:about|why|join|working)\b/i.test(line) ? '' : (headingParts(line).find(({ text }) => isCompany(text) && /^\p{Lu}[^;]*$/u.test(text))?.text ?? '');

/** "Westline Buses · £41,200 plus shift premium", in so many lines. */
const PAY_LINE = /^(\p{Lu}[\p{L}&' -]{2,60}?) [·|•–—] (?:[£$€]|up to [£$€]|salary\b)/u;
const PAY_WITHIN = 4;
const KIND_OF_WORK = /^(?:full|part|fixed|permanent|temporary|temp|remote|hybrid|contract|salary|pay|hours|shifts?|days|nights|location|on)\b/i;
/** Where the kind of a thing ends, in words: "a lively city in the north". */
const KIND_ENDS = new Set(
  'of in on at by near for with to from and or that which who where you we above across around behind between beside inside off outside over since through under'.split(
    ' ',
  ),
);
const NO_FIRMS = new Set(
  'area borough city county country hour language library minute must neighbourhood place plus region skill specialty speciality suburb team tool town unit village ward framework database department'.split(
    ' ',
  ),
);

/** Of what follows "is a": "lively city" and "team of nine" are no firms. */
export function isNoFirm(words: readonly string[]): boolean {
  const end = words.findIndex((word, i) => KIND_ENDS.has(word) || (i > 0 && withoutTail(words[i - 1] ?? '') !== words[i - 1]));
  return NO_FIRMS.has(withoutTail(words.at(end < 0 ? -1 : end - 1) ?? '').toLowerCase());
}
const ARTICLES = new Set(['a', 'an', 'the', 'one']);
const isKindOfNoFirm = ([, article, ...kind]: readonly Word[]): boolean => ARTICLES.has(article?.text ?? '') && isNoFirm(kind.map(({ text }) => text));

/** More words do not come before the kind of thing that somebody is: "a small, friendly and very busy family firm". */
export const KIND_WORDS = 7;

/** "Westline has kept the north-west moving since 1934." */
const DONE = /^(?:kept|been|grown|built|made|served|fed|run|looked|moved|cared|taught|sold)$/;

type Word = { readonly text: string; readonly bare: string };

/** The employer's name; empty where it is not said plainly. */
export function companyIn(text: string, lines: readonly AdLine[]): string {
  const head = lines.slice(0, 14).map((line) => line.text);
  for (const line of head) {
    const colon = line.slice(0, 30).indexOf(':');
    if (colon > 0 && LABELS.has(line.slice(0, colon).trim().toLowerCase()))
      return line
        .slice(colon + 1)
        .trim()
        .slice(0, 200);
  }
  const words = [...text.slice(0, COMPANY_WITHIN).matchAll(/\S+|\n/g)].map((match): Word => ({ text: match[0], bare: withoutTail(match[0]) }));
  const found =
    named(words, (_, after) => /^(?:is|are)$/.test(after[0]?.text ?? '') && SAYS.has(after[1]?.bare.toLowerCase() ?? '') && !isKindOfNoFirm(after)) ??
    named(words, (_, after) => after[0]?.text === 'has' && DONE.test(after[1]?.text ?? '')) ??
    named(words, (before) => LEADS.has(before?.text.toLowerCase() ?? '')) ??
    named(words, (before) => before?.text === 'at') ??
    '';
  return (inWhole(found, text) || head.map(companyPart).find((part) => part !== '') || besidePay(head)).slice(0, 200);
}

/** Who stands before the pay, below the heading: a job, a place of work and its kind stand there as well, so everything else is asked first. */
function besidePay(head: readonly string[]): string {
  const names = head.slice(1, PAY_WITHIN).flatMap((line) => PAY_LINE.exec(line)?.[1] ?? []);
  return names.find((name) => countWords(name) <= NAME_WORDS && !KIND_OF_WORK.test(name) && !name.toLowerCase().split(/\s+/).some(isJob)) ?? '';
}

/** The first run of words with capitals that fits. */
function named(words: readonly Word[], fits: (before: Word | undefined, after: readonly Word[]) => boolean): string | null {
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at]) || leads(words[at]) || (isCapital(words[at - 1]) && !leads(words[at - 1]))) continue;
    let end = at + 1;
    while (
      end < words.length &&
      end - at < NAME_WORDS &&
      words[end - 1]?.text === words[end - 1]?.bare &&
      (isCapital(words[end]) || (INSIDE.has(words[end]?.text ?? '') && isCapital(words[end + 1])))
    )
      end += 1;
    const name = words
      .slice(at, end)
      .map(({ bare }) => bare)
      .join(' ')
      .replace(/['’]s$/, '');
    const whole = words[end - 1]?.text === words[end - 1]?.bare;
    if (
      !NO_COMPANIES.has(words[at]?.bare.toLowerCase() ?? '') &&
      !LEVEL.test(name) &&
      name.length > 1 &&
      fits(words[at - 1], whole ? words.slice(end, end + 2 + KIND_WORDS) : [])
    )
      return name.slice(0, 200);
  }
  return null;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

const leads = (word: Word | undefined): boolean => word !== undefined && LEADS.has(word.text.toLowerCase());

/** "Northfield" is "Northfield Hospitals NHS Foundation Trust" where the ad writes it out. */
function inWhole(name: string, text: string): string {
  if (name === '' || isCompany(name)) return name;
  for (let at = text.indexOf(name); at >= 0 && at < COMPANY_WITHIN; at = text.indexOf(name, at + 1)) {
    const words =
      text
        .slice(at + name.length, at + LONGEST_NAME)
        .split('\n', 1)[0]
        ?.split(' ') ?? [];
    if (words[0] !== '') continue;
    const end = words.findIndex((word, i) => i > 0 && (!/^\p{Lu}/u.test(word) || withoutTail(words[i - 1] ?? '') !== words[i - 1]));
    const whole = withoutTail([name, ...words.slice(1, end < 0 ? words.length : end)].join(' '));
    if (isCompany(whole)) return whole;
  }
  return name;
}

/** In UTF-16 units. */
const LONGEST_NAME = 120;
