import { CUES } from './cues.ts';
import { countWords, type Range, tightened } from './ranges.ts';
import { saidOf } from './said.ts';

/** Fewer words name no aim. */
const AIM_WORDS = 3;

/** What aims begin with, where the list is the employer's. */
export const AIM_VERBS: ReadonlySet<string> = new Set(
  `achieve become bring build clear close complete convert create cut deliver digitise digitize double eliminate electrify end establish expand extend finish grow halve improve increase install introduce launch lift lower migrate move
  open publish raise reach rebuild recover reduce regain replace restore retire return save secure start stop take treble triple turn win`.split(/\s+/),
);

/** The aims that a sentence names one after the other, each as a clause. */
export function clausesOf(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const { index, end } of [...boundsIn(text.slice(from, to)), { index: to - from, end: to - from }]) {
    const range = tightened(text, start, from + index);
    if (!range || countWords(text.slice(range.start, range.end)) < AIM_WORDS) continue;
    found.push(range);
    start = from + end;
  }
  return found;
}

type Bound = { readonly index: number; readonly end: number };

/** Where one aim ends and the next begins: at a semicolon, before "and to", before the next verb of an aim ("cut waste and open a shop"), and between two dates. */
function boundsIn(text: string): Bound[] {
  const marks = [...text.matchAll(/;\s|,? and (?=(?:to|we|also|want|will|aim|hope|plan|intend|by)\s|we'(?:re|ll)\s|with it we\s)|, (?=to\s)/g)];
  const bounds = marks.map((mark) => ({ index: mark.index, end: mark.index + mark[0].length }));
  for (const mark of text.matchAll(/,\s(?:and\s|then\s)?|\s(?:and|then)\s/g)) {
    const end = mark.index + mark[0].length;
    const next = text.slice(end, end + LONGEST_VERB).split(/[\s,.;]/)[0] ?? '';
    if (
      beginsAim(next) ||
      (isDated(
        text
          .slice(Math.max(0, mark.index - DATE_WITHIN), mark.index)
          .split(', ')
          .at(-1) ?? '',
      ) &&
        isDated(text.slice(end, end + DATE_WITHIN).split(', ')[0] ?? ''))
    )
      bounds.push({ index: mark.index, end });
  }
  return bounds.sort((a, b) => a.index - b.index || b.end - a.end);
}

/** An aim says by when within so much of its clause. In UTF-16 units. */
const DATE_WITHIN = 160;

/** In UTF-16 units. */
const LONGEST_VERB = 14;

/** "open", "opening", "cutting". */
export function beginsAim(word: string): boolean {
  const lower = word.toLowerCase();
  if (AIM_VERBS.has(lower)) return true;
  if (!lower.endsWith('ing')) return false;
  const stem = lower.slice(0, -3);
  return AIM_VERBS.has(stem) || AIM_VERBS.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && AIM_VERBS.has(stem.slice(0, -1)));
}

const isDated = (text: string): boolean => CUES.byWhen.isIn(saidOf(text));

/** What is so, and no aim: "That is plenty", "We are not trying to get bigger". */
const STATES = /^(?:that|this|it|these|those|there|today|currently|at present|last)\b|\b(?:not|never|no longer)\b|n't\b/;
const IS_SO = /\b(?:is|are|am|was|were|has|have|had|been)\b|'(?:s|re|ve) (?:been|a|an|the|now)\b/;
const TO_COME = /\b(?:will|shall|to|next|soon|by|until|towards?)\b|'ll\b|ing\b/;

/** Whether a sentence under a heading of aims, without a word that says so, can be one. In lower case. */
export const canBeAim = (lower: string): boolean => !STATES.test(lower) && (!IS_SO.test(lower) || TO_COME.test(lower));

/** What is planned for those who apply is no aim of the employer's. */
const OF_APPLYING = new Set('applicants applicant candidates candidate interviews interview applications shortlist vacancy vacancies'.split(' '));
export const isOfApplying = (lower: string): boolean => lower.split(/[\s,.;]/).some((word) => OF_APPLYING.has(word));

/** What the paper work of applying may bring with it is no aim. */
const PAPER_WORK = new Set(
  'may might can could panel probation probationary contract interview interviews application applications shortlisted shortlisting'.split(' '),
);

/** Whether a date may speak for an aim. In lower case. */
export const datesAim = (lower: string): boolean => !lower.split(/\s/).some((word) => PAPER_WORK.has(word));
