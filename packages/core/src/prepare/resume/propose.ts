import type { AdLine } from '../extract/ad-lines.ts';
import { type Range, tightened } from '../extract/ranges.ts';
import { KNOWN } from '../extract/skill-words.ts';
import { plainText } from '../plain-text.ts';
import type { ProfileFact, Story } from '../workbook.ts';
import { type Period, periodIn } from './dates.ts';
import { type Entry, readEntries } from './entries.ts';
import { readFields } from './fields.ts';
import { labelIn } from './headings.ts';
import { proseLines } from './prose-lines.ts';
import { resumeLines, withoutMarkup } from './resume-lines.ts';
import { type Section, sectionsOf } from './sections.ts';
import { storyOf } from './story-of.ts';
import { hasQualification, namesQualification, studiesIn } from './studies.ts';
import { toldIn } from './told.ts';
import { toldTogether } from './told-together.ts';

/**
 * Something that a résumé says and that can be put on record, by a click: nothing is taken by itself. `span` is where it stands in the text; `job`, which
 * of the jobs it belongs to, counted from 1. An achievement brings the beginning of a story along.
 */
export type Proposal = {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly job: number | null;
  readonly fact: Omit<ProfileFact, 'id'>;
  readonly story: Omit<Story, 'id'> | null;
};

/** What was pasted, as inert text without the marks of its layout, and what it proposes, in its order. */
export type Proposals = { readonly text: string; readonly proposals: readonly Proposal[] };

/** No résumé is longer. In UTF-16 units. */
const LONGEST_RESUME = 100_000;
const MOST_PROPOSALS = 300;
const LONGEST_FACT = 500;
/** Fewer words tell no achievement. */
const LEAST_WORDS = 3;
/** A skill of more words is a sentence. */
const MOST_SKILL_WORDS = 6;

/** What a pasted résumé says of employers, roles, dates, qualifications, skills and achievements, each to be taken or left. */
export function proposeFrom(resume: string): Proposals {
  const text = withoutMarkup(plainText(resume, 'text').slice(0, LONGEST_RESUME));
  const collector = new Collector(text);
  const { sections, headed } = sectionsOf(resumeLines(text));
  for (const section of sections) proposeSection(collector, section, headed);
  if (!headed && !collector.hasJobs) proposeTold(collector, text);
  return { text, proposals: collector.done() };
}

type Job = { readonly number: number; readonly period: Period | null; readonly employer: string };

/** Gathers proposals: each once, in the order of the text. */
class Collector {
  readonly #text: string;
  readonly #found: Omit<Proposal, 'id'>[] = [];
  readonly #seen = new Set<string>();
  #jobs = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get hasJobs(): boolean {
    return this.#jobs > 0;
  }

  job(period: Period | null, employer: string): Job {
    this.#jobs += 1;
    return { number: this.#jobs, period, employer };
  }

  /** `range`: in the whole text. */
  add(kind: ProfileFact['kind'], range: Range, period: Period | null, job: Job | null = null): void {
    const start = range.start;
    const end = Math.min(range.end, start + LONGEST_FACT);
    const words = this.#text.slice(start, end).replace(/\s+/g, ' ').trim();
    const key = `${kind} ${words.toLowerCase()} ${period?.from ?? ''}`;
    if (words === '' || this.#seen.has(key) || this.#found.length >= MOST_PROPOSALS) return;
    this.#seen.add(key);
    this.#found.push({
      span: { start, end },
      job: job?.number ?? null,
      fact: { kind, text: words, from: period?.from ?? null, to: period?.to ?? null },
      story: kind === 'achievement' ? storyOf(words, job?.employer ?? '') : null,
    });
  }

  /** What stands in a line, without loose marks at its edges. */
  addFrom(line: AdLine, from: number, to: number, kind: ProfileFact['kind'], period: Period | null, job: Job | null = null): void {
    const range = tightened(line.text, from, to);
    if (!range) return;
    // "A levels" begins with no little word.
    const whole = closed(line.text, /^A[ -]levels?\b/.test(line.text.slice(from, to)) ? { start: from, end: range.end } : range);
    this.add(kind, { start: line.start + whole.start, end: line.start + whole.end }, period, job);
  }

  done(): readonly Proposal[] {
    return this.#found.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).map((one, at) => ({ id: `r${at + 1}`, ...one }));
  }
}

function proposeSection(collector: Collector, section: Section, headed: boolean): void {
  const { part, lines } = section;
  if (part === 'skills') for (const line of lines) proposeSkills(collector, line);
  else if (part === 'study')
    for (const { line, start, end, period } of studiesIn(lines, section.isList)) collector.addFrom(line, start, end, 'qualification', period);
  else if (part === 'deeds') for (const line of lines) proposeDeed(collector, line, null);
  else if (part === 'work') {
    const told = proseLines(lines);
    for (const entry of readFields(told) ?? readEntries(told, headed)) proposeEntry(collector, entry);
  }
}

function proposeEntry(collector: Collector, { period, roles, employer, within, study, below }: Entry): void {
  const isJob = roles.length > 0 || employer !== null;
  const job = isJob && !study ? collector.job(period, (employer ?? within)?.piece.words ?? '') : null;
  if (job) {
    for (const { line, piece } of roles)
      collector.add('role', { start: line.start + piece.start, end: line.start + piece.end }, ownPeriod(line, piece) ?? period, job);
    if (employer) collector.add('employer', { start: employer.line.start + employer.piece.start, end: employer.line.start + employer.piece.end }, period, job);
  }
  for (const line of below.flatMap(toldTogether)) {
    if (namesQualification(line.text))
      for (const { start, end, period: when } of studiesIn([line], true)) collector.addFrom(line, start, end, 'qualification', when);
    else if (!study) proposeDeed(collector, line, job);
  }
}

/** "Senior technician (since June 2022)", within a longer time with the employer. */
function ownPeriod({ text }: AdLine, { end }: Range): Period | null {
  const bracket = /^\s?\(([^)]{1,80})\)/.exec(text.slice(end));
  const period = periodIn(bracket?.[1] ?? '');
  return period?.from ? period : null;
}

function proposeDeed(collector: Collector, line: AdLine, job: Job | null): void {
  if (line.text.split(/\s+/).length >= LEAST_WORDS) collector.addFrom(line, 0, line.text.length, 'achievement', job?.period ?? null, job);
}

function proposeSkills(collector: Collector, line: AdLine): void {
  const from = labelIn(line.text)?.from ?? 0;
  if (from > 0 && hasQualification(line.text.slice(0, from))) {
    collector.addFrom(line, 0, line.text.length, 'qualification', null);
    return;
  }
  // A place and a date below the last part are a signature.
  if (from === 0 && periodIn(line.text)) return;
  for (const { start, end } of between(line.text, from, /[,;|•·]|\s(?:and|&)\s/g)) {
    const words = line.text.slice(start, end).trim().split(/\s+/);
    if (words.length <= MOST_SKILL_WORDS) collector.addFrom(line, start, end, words.some((word) => KNOWN.has(word.toLowerCase())) ? 'tool' : 'skill', null);
  }
}

/** Somebody tells it in one go. Which job a deed belongs to cannot be known, once there are several. */
function proposeTold(collector: Collector, text: string): void {
  const told = toldIn(text);
  const jobs = told.filter(({ kind }) => kind === 'job').length;
  let last: Job | null = null;
  for (const one of told) {
    if (one.kind === 'job') {
      last = collector.job(one.period, one.employer ? text.slice(one.employer.start, one.employer.end) : '');
      if (one.role) collector.add('role', one.role, one.period, last);
      if (one.employer) collector.add('employer', one.employer, one.period, last);
    } else if (one.kind === 'having') {
      if (namesQualification(text.slice(one.range.start, one.range.end))) collector.add('qualification', one.range, null);
    } else if (text.slice(one.range.start, one.range.end).split(/\s+/).length >= LEAST_WORDS) {
      const job = jobs === 1 ? last : null;
      collector.add('achievement', one.range, job?.period ?? null, job);
    }
  }
}

/** With the bracket that closes one inside, and without one that opens nothing. */
function closed(text: string, { start, end }: Range): Range {
  const open = text.lastIndexOf('(', end - 1);
  if (open < start || text.slice(open, end).includes(')')) return { start, end };
  if (text.charAt(end) === ')') return { start, end: end + 1 };
  return text.slice(open + 1, end).trim() === '' ? { start, end: text.slice(0, open).trimEnd().length } : { start, end };
}

/** What stands between the marks, but for those in a bracket. */
function between(text: string, from: number, marks: RegExp): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of text.slice(from).matchAll(marks)) {
    const end = from + mark.index;
    const before = text.slice(start, end);
    if (before.length < LONGEST_FACT && before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    found.push({ start, end });
    start = end + mark[0].length;
  }
  return [...found, { start, end: text.length }];
}
