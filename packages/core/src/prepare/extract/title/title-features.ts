import type { AdLine } from '../ad-lines.ts';
import { isCompany } from '../company.ts';
import { isJob } from '../job-words.ts';
import type { Range } from '../ranges.ts';
import type { Witness } from '../role.ts';
import { shapeOf } from '../word-shape.ts';
import type { HeadWord } from './head-words.ts';
import { lineFeatures } from './line-features.ts';
import { type Part, partsOf } from './parts.ts';
import { type WordCounts, wordCountsOf } from './word-counts.ts';

/** An ad, and what the rules make of it. */
export type AdSeen = { readonly text: string; readonly lines: readonly AdLine[]; readonly witnesses: readonly Witness[]; readonly company: string };

/** How far before a word others are named as near it. In words. */
const NEAR_BEFORE = 6;
/** "(m/f/d)" stands so near behind a title. In UTF-16 units. */
const SEX_WITHIN = 24;
const SEX = /[(（]\s?(?:[mfdwxn][/|*, ]|all |any )/i;

/** The names of what speaks for the tag of each word of the head. */
export function titleFeatures(words: readonly HeadWord[], seen: AdSeen): string[][] {
  const company = new Set(seen.company.toLowerCase().split(/[^\p{L}\d]+/u));
  const said = { words, parts: partsOf(words), seen, counts: wordCountsOf(seen.text), company };
  const ofPart = new Map<Part, string[]>();
  const ofLine = new Map<number, string[]>();
  return words.map(({ lineAt }, i) => {
    const part = said.parts[i] as Part;
    const lineNames = ofLine.get(lineAt) ?? lineFeatures(seen.lines, lineAt);
    const partNames = ofPart.get(part) ?? partFeatures(said, part);
    ofLine.set(lineAt, lineNames);
    ofPart.set(part, partNames);
    return [...lineNames, ...partNames, ...wordFeatures(said, i), ...placeFeatures(said, i), ...witnessFeatures(said, i)];
  });
}

type Said = {
  readonly words: readonly HeadWord[];
  readonly parts: readonly Part[];
  readonly seen: AdSeen;
  readonly counts: WordCounts;
  readonly company: ReadonlySet<string>;
};

/** The word, its shape, and the words around it in its line. */
function wordFeatures({ words, counts, company, seen }: Said, i: number): string[] {
  const mine = words[i] as HeadWord;
  const near = (by: number): HeadWord | undefined => (words[i + by]?.line === mine.line ? words[i + by] : undefined);
  const edge = (by: number): string => (by < 0 ? '^' : '$');
  const lower = (by: number): string => near(by)?.word.lower ?? edge(by);
  const tag = (by: number): string => near(by)?.word.tag ?? edge(by);
  const shape = (by: number): string => shapeOf(near(by)?.word.text ?? '');
  const job = (by: number): string => (near(by) ? String(isJob(lower(by))) : '$');
  const markBefore = markBetween(near(-1), mine);
  const markAfter = markBetween(mine, near(1));
  const word = mine.word.lower;
  const capital = shape(0).slice(0, 2);
  return [
    `w ${word}`,
    `tag ${tag(0)}`,
    `shape ${shape(0)}`,
    `shapes ${shape(-1)} ${shape(0)} ${shape(1)}`,
    `ends ${word.slice(-3)}`,
    `ends2 ${word.slice(-2)}`,
    `begins ${word.slice(0, 4)}`,
    ...[-3, -2, -1, 1, 2, 3].map((by) => `w${by} ${lower(by)}`),
    ...[-2, -1, 1, 2].map((by) => `tag${by} ${tag(by)}`),
    ...[-1, 1].map((by) => `ends${by} ${lower(by).slice(-3)}`),
    `pair- ${lower(-1)} ${word}`,
    `pair+ ${word} ${lower(1)}`,
    `pair-- ${lower(-2)} ${lower(-1)}`,
    `triple-- ${lower(-3)} ${lower(-2)} ${lower(-1)}`,
    `pair++ ${lower(1)} ${lower(2)}`,
    `tags ${tag(-1)} ${tag(0)} ${tag(1)}`,
    `markBefore ${markBefore}`,
    `markAfter ${markAfter}`,
    `marks ${markBefore} ${shape(0)} ${markAfter}`,
    `job ${job(0)}`,
    `jobs ${job(-1)} ${job(0)} ${job(1)} ${job(2)}`,
    `jobMark ${job(0)} ${markAfter} ${shape(1)}`,
    `jobNext ${job(0)} ${lower(1)}`,
    `lineWord ${Math.min(6, mine.at)} ${Math.min(4, mine.lineAt)}`,
    ...words.slice(i - Math.min(mine.at, NEAR_BEFORE), i).map((one) => `near ${one.word.lower}`),
    `colonBefore ${mine.line.text.slice(0, mine.word.start).includes(':')} ${Math.min(3, mine.at)}`,
    `behind ${SEX.test(seen.text.slice(mine.end, mine.end + SEX_WITHIN))}`,
    `again ${Math.min(3, counts.all.get(word) ?? 0)} ${capital}`,
    `small ${counts.small.has(word)} ${capital}`,
    `called ${Math.min(2, counts.called.get(word) ?? 0)}`,
    `calledPair ${Math.min(2, counts.pairs.get(`${word} ${lower(1)}`) ?? 0)} ${Math.min(2, counts.pairs.get(`${lower(-1)} ${word}`) ?? 0)}`,
    `company ${company.has(word)} ${company.has(lower(-1))} ${company.has(lower(1))}`,
  ];
}

/** The part of the line between marks. */
function partFeatures({ words, counts, company }: Said, { first, end, place }: Part): string[] {
  const inside = words.slice(first, end);
  const lower = inside.map(({ word }) => word.lower);
  const text = inside.map(({ word }) => word.text).join(' ');
  const size = Math.min(8, lower.length);
  const jobPlace = jobPlaceOf(lower);
  return [
    `part ${size} ${Math.min(4, place)}`,
    `partJob ${jobPlace} ${size > 5} ${Math.min(4, inside[0]?.lineAt ?? 0)}`,
    `partJobPlace ${jobPlace} ${Math.min(2, place)}`,
    `partFirst ${lower[0]}`,
    `partLast ${lower.at(-1)}`,
    `partLast3 ${lower.at(-1)?.slice(-3)}`,
    `partShape ${shapeOf(inside[0]?.word.text ?? '')} ${shapeOf(inside.at(-1)?.word.text ?? '')} ${size}`,
    `partCompany ${isCompany(text)} ${jobPlace}`,
    `partNamed ${lower.some((word) => company.has(word))}`,
    `partDigit ${/\d/.test(text)} ${/[£$€]/.test(text)}`,
    `partAgain ${Math.min(3, lower.filter((word) => (counts.all.get(word) ?? 0) > 1).length)} ${size}`,
    `partCalled ${lower.reduce((most, word) => Math.max(most, Math.min(2, counts.called.get(word) ?? 0)), 0)}`,
  ];
}

function jobPlaceOf(words: readonly string[]): 'none' | 'first' | 'last' | 'within' {
  const last = words.findLastIndex(isJob);
  if (last < 0) return 'none';
  if (last === words.length - 1) return 'last';
  return last === 0 ? 'first' : 'within';
}

/** Where in its part the word stands, and how far from the last job named there. */
function placeFeatures({ words, parts }: Said, i: number): string[] {
  const { first, end } = parts[i] as Part;
  const nearest = Math.min(end, i + JOB_WITHIN + 1);
  let job = nearest - 1;
  while (job >= Math.max(first, i - JOB_WITHIN) && !isJob(words[job]?.word.lower ?? '')) job -= 1;
  return [`fromJob ${job < Math.max(first, i - JOB_WITHIN) ? 'none' : i - job}`, `partAt ${Math.min(3, i - first)} ${Math.min(3, end - 1 - i)}`];
}

/** In words. */
const JOB_WITHIN = 3;

/** Which rules would begin the title here, go on with it, or have it beside. */
function witnessFeatures({ words, seen }: Said, i: number): string[] {
  const [before, mine, next] = [words[i - 1], words[i] as HeadWord, words[i + 1]];
  return seen.witnesses.flatMap(({ rule, ...range }) => {
    const mark = markOf(range, mine);
    const goesOn = next !== undefined && markOf(range, next) !== '';
    if (mark !== '') return [`rule ${rule} ${mark}`, `rule1 ${rule} ${goesOn}`];
    return [...(before && markOf(range, before) !== '' ? [`ruleBehind ${rule}`] : []), ...(goesOn ? [`ruleAhead ${rule}`] : [])];
  });
}

const markOf = (range: Range, { start, end }: HeadWord): string => (range.end <= start || end <= range.start ? '' : start <= range.start ? 'begin' : 'in');

/** What stands between two words of a line, or at its edge. */
function markBetween(one: HeadWord | undefined, other: HeadWord | undefined): string {
  if (one && other) return other.line.text.slice(one.word.end, other.word.start).replace(/\s+/g, ' ').slice(0, 4);
  if (one) return `${one.line.text.slice(one.word.end, one.word.end + 3)}$`;
  return `^${other?.word.before.slice(0, 3)}`;
}
