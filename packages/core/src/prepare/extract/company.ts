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

/** What says of a name that it is an employer's, of which kind or of which legal form: "Council tax" is something that a council does. */
const KIND =
  /\b(?:LLP|Ltd|Limited|plc|PLC|Inc|LLC|GmbH|NHS|Trust|Council|University|Academy|School|College|Hospital|Group|Museum|Hospice)\b(?! (?!(?:of|for|in|at|and|is|are|has|seeks|needs|wants|on) )\p{Ll})/u;
/** With a name before it. */
const REGISTERED = /\S \(?(?:LLP|Ltd|Limited|plc|PLC|Inc|LLC|GmbH)\b/;

export const isCompany = (text: string): boolean => KIND.test(text) && countWords(text) <= 9;

/** Parts of a heading: "Ward Sister – Northfield Hospital, Leeds". Each with where it starts. */
export function headingParts(line: string): { readonly start: number; readonly text: string }[] {
  const marks = [...line.matchAll(/\s[–—|/·-]\s|\sat\s(?=\p{Lu})|,\s|:\s/gu)];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  return starts.map((start, i) => ({ start, text: line.slice(start, marks[i]?.index ?? line.length).trim() }));
}

/** The part of a heading that a kind of organisation names; bullets and what begins small are no headings. */
const companyPart = (line: string): string =>
  /^(?:about|why|join|working|we)\b/i.test(line) ? '' : (headingParts(line).find(({ text }) => isCompany(text) && /^\p{Lu}[^;]*$/u.test(text))?.text ?? '');

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
  'advantage area asset bonus borough city county country essential extra hour language library minute must neighbourhood place plus region requirement skill specialty speciality suburb team tool town unit village ward framework database department'.split(
    ' ',
  ),
);

/** Of what follows "is a": "lively city" and "team of nine" are no firms. */
export function isNoFirm(words: readonly string[]): boolean {
  const end = words.findIndex((word, i) => KIND_ENDS.has(word) || (i > 0 && word === '\n') || (i > 0 && withoutTail(words[i - 1] ?? '') !== words[i - 1]));
  return NO_FIRMS.has(withoutTail(words.at(end < 0 ? -1 : end - 1) ?? '').toLowerCase());
}
const ARTICLES = new Set(['a', 'an', 'the', 'one']);
const isKindOfNoFirm = ([, article, ...kind]: readonly Word[]): boolean => ARTICLES.has(article?.text ?? '') && isNoFirm(kind.map(({ text }) => text));

/** More words do not come before the kind of thing that somebody is: "a small, friendly and very busy family firm". */
export const KIND_WORDS = 7;

/** "We're the Wheelhouse, a small charity": who they are, and what that is. */
const WE_ARE = /^we(?:['’]re| are)(?: the)?$/;
const APART = /^(?:, |[–—-] )(?:an?|the|one|your)$/;
function saysWho({ name, before, next }: Around): boolean {
  const lead = [before[1], before[0]].map((word) => word?.text.toLowerCase() ?? '').join(' ');
  const isLed = WE_ARE.test(lead) || WE_ARE.test(before[0]?.text.toLowerCase() ?? '');
  return isLed && !WE_ARE.test(name.toLowerCase()) && APART.test(next);
}

/** "Westline has kept the north-west moving since 1934." */
const DONE = /^(?:kept|been|grown|built|made|served|fed|run|looked|moved|cared|taught|sold)$/;

/** "Calder Vale Council serves …", by its kind: a name ends in what it is. */
const OF_A_KIND =
  /^\p{Lu}\S* (?:.* )?(?<! the )(?:Trust|Council|University|Academy|School|College|Hospital|Group|Museum|Hospice|Partnership|Partners|Charity|Association|Society)$/u;
const DOES =
  /^(?:serves|runs|employs|provides|operates|makes|owns|manages|offers|supports|works|exists|supplies|has|seeks|needs|wants|looks|believes|cares|teaches|delivers)$/;
/** "Our hatchery at Ballachulish": what somebody has somewhere. */
const PLACES = new Set(
  'base based branch building campus centre center clinic depot factory farm garage hatchery home hotel hub kitchen lab laboratory located mill office offices plant premises shop site sites station store stores studio terminal unit warehouse works workshop yard'.split(
    ' ',
  ),
);

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
  const registered = head.map(companyPart).find((part) => REGISTERED.test(part));
  if (registered) return registered.slice(0, 200);
  const found =
    named(words, ({ after }) => /^(?:is|are)$/.test(after[0]?.text ?? '') && SAYS.has(after[1]?.bare.toLowerCase() ?? '') && !isKindOfNoFirm(after)) ??
    named(words, ({ after }) => after[0]?.text === 'has' && DONE.test(after[1]?.text ?? '')) ??
    named(words, ({ before: [lead] }) => LEADS.has(lead?.text.toLowerCase() ?? '')) ??
    named(words, saysWho) ??
    named(words, ({ name, after }) => OF_A_KIND.test(name) && DOES.test(after[0]?.text ?? '')) ??
    named(words, ({ before: [at, place] }) => at?.text === 'at' && !PLACES.has(place?.bare.toLowerCase() ?? '')) ??
    '';
  return (inWhole(found, text) || head.map(companyPart).find((part) => part !== '') || besidePay(head)).slice(0, 200);
}

/** Who stands before the pay, below the heading: a job, a place of work and its kind stand there as well, so everything else is asked first. */
function besidePay(head: readonly string[]): string {
  const names = head.slice(1, PAY_WITHIN).flatMap((line) => PAY_LINE.exec(line)?.[1] ?? []);
  return names.find((name) => countWords(name) <= NAME_WORDS && !KIND_OF_WORK.test(name) && !name.toLowerCase().split(/\s+/).some(isJob)) ?? '';
}

/** A name with what stands around it; `before`: the nearest word first; `next`: the mark behind it and a word or two. */
type Around = { readonly name: string; readonly before: readonly (Word | undefined)[]; readonly after: readonly Word[]; readonly next: string };

/** The first run of words with capitals that fits. */
function named(words: readonly Word[], fits: (around: Around) => boolean): string | null {
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
      fits({ name, before: [words[at - 1], words[at - 2]], after: whole ? words.slice(end, end + 2 + KIND_WORDS) : [], next: nextOf(words, end) })
    )
      return name.slice(0, 200);
  }
  return null;
}

const nextOf = (words: readonly Word[], end: number): string => {
  const mark = words[end - 1]?.text.endsWith(',') ? ',' : words[end]?.text;
  return `${mark} ${words[mark === ',' ? end : end + 1]?.text}`;
};

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

const leads = (word: Word | undefined): boolean => word !== undefined && (LEADS.has(word.text.toLowerCase()) || /^we['’]re$/i.test(word.text));

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
