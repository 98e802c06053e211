import { type AdLine, adLines } from '../extract/ad-lines.ts';
import { CuePhrases } from '../extract/cue-phrases.ts';
import { isJob } from '../extract/job-words.ts';
import { type Range, tightened, withoutTail } from '../extract/ranges.ts';
import { saidOf } from '../extract/said.ts';
import { KNOWN, QUALIFICATIONS } from '../extract/skill-words.ts';
import { plainText } from '../plain-text.ts';
import { isPast } from '../words/past-forms.ts';
import type { ProfileFact, Story } from '../workbook.ts';
import { readAchievement } from './achievement.ts';
import { type Period, periodIn } from './dates.ts';
import { proseLines } from './prose-lines.ts';

/**
 * Something that a résumé says and that can be put on record, by a click: nothing is taken by itself. `span` is where it stands in the text. An
 * achievement brings the beginning of a story along.
 */
export type Proposal = {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly fact: Omit<ProfileFact, 'id'>;
  readonly story: Omit<Story, 'id'> | null;
};

/** What was pasted, as inert text, and what it proposes, in its order. */
export type Proposals = { readonly text: string; readonly proposals: readonly Proposal[] };

/** No résumé is longer. In UTF-16 units. */
const LONGEST_RESUME = 100_000;
const MOST_PROPOSALS = 300;
/** Fewer words tell no achievement. */
const LEAST_WORDS = 3;

type Part = 'work' | 'study' | 'skills' | 'other';
const PARTS: readonly (readonly [Part, CuePhrases])[] = [
  ['work', new CuePhrases('experience\nemployment\ncareer|work history\nposition|positions\nvolunteering\nvolunteer work\njobs')],
  [
    'study',
    new CuePhrases(
      'education\nqualification|qualifications\ncertificat*\ntraining\ncourse|courses\nlicence|licences|license|licenses\ndegree|degrees\nschooling\nawards\naccreditation|accreditations',
    ),
  ],
  ['skills', new CuePhrases('skill|skills\ntools\nsoftware\ntechnologies\nlanguage|languages\ncompetenc*\nproficienc*\nexpertise\nstrengths')],
  [
    'other',
    new CuePhrases('profile\nsummary\nabout me\ninterests\nhobbies\nreference|references\ncontact\nobjective\npersonal statement\nreferees\npublications'),
  ],
];
const partIn = (label: string): Part | null => {
  const said = saidOf(label);
  return PARTS.find(([, phrases]) => phrases.isIn(said))?.[0] ?? null;
};

/** What a pasted résumé says of employers, roles, dates, qualifications, skills and achievements, each to be taken or left. */
export function proposeFrom(resume: string): Proposals {
  const text = plainText(resume, 'text').slice(0, LONGEST_RESUME);
  const lines = adLines(text);
  const reader = new ResumeReader(
    text,
    lines.some((line) => partOf(line) === 'work'),
  );
  for (const line of lines) reader.read(line);
  return { text, proposals: reader.done() };
}

type Job = { readonly employer: string; readonly period: Period | null };

class ResumeReader {
  readonly #text: string;
  readonly #found: Proposal[] = [];
  readonly #seen = new Set<string>();
  readonly #headed: boolean;
  #part: Part;
  #job: Job = { employer: '', period: null };
  /** Lines since the last bullet that named no date: the head of a job often comes in two lines. */
  #waiting: AdLine[] = [];

  constructor(text: string, headed: boolean) {
    this.#text = text;
    this.#headed = headed;
    // Where no heading says what is work, a résumé begins with it.
    this.#part = headed ? 'other' : 'work';
  }

  read(line: AdLine): void {
    const part = partOf(line);
    if (part !== null) {
      this.#part = part;
      this.#waiting = [];
      return;
    }
    const run = /^([\p{L} &]{3,30}):\s+/u.exec(line.text);
    const runPart = partIn(run?.[1] ?? '');
    if (run && runPart === 'skills') this.#skills(line, run[0].length);
    else if (this.#part === 'skills') this.#skills(line, run ? run[0].length : 0);
    else if (this.#part === 'study') this.#study(line);
    else if (this.#part === 'work') for (const told of proseLines(line)) this.#work(told);
  }

  done(): readonly Proposal[] {
    return this.#found;
  }

  #work(line: AdLine): void {
    const period = line.text.length < 140 ? periodIn(line.text) : null;
    const isShort = this.#waiting.length > 0 || (line.text.length < 80 && !/[.!]$/.test(line.text));
    // A letter that names dates is no head of a job.
    const isSpoken = !this.#headed && /\bI\b/.test(line.text);
    const heads = period !== null && !line.bullet && !isSpoken && (period.from !== null || isShort);
    if (heads) {
      this.#jobHead([...this.#waiting, line], period);
      this.#waiting = [];
    } else if (line.bullet || line.text.length > 100 || /[.!]$/.test(line.text)) {
      if (namesQualification(line.text)) this.#study(line);
      else this.#achievement(line);
      this.#waiting = [];
    } else if (this.#job.period !== null && this.#waiting.length === 0 && this.#headIsOpen && line.text.length < 80) {
      this.#nameJob(line, { start: 0, end: line.text.length }, this.#job.period);
    } else this.#waiting = [...this.#waiting.slice(-1), line];
    this.#headIsOpen = heads;
  }

  /** Right after a line with dates the employer or the role may follow on a line of its own. */
  #headIsOpen = false;

  #jobHead(lines: readonly AdLine[], period: Period): void {
    this.#job = { employer: '', period };
    for (const line of lines) {
      const dated = line === lines.at(-1);
      const cut = dated ? period : { start: line.text.length, end: line.text.length };
      this.#nameJob(line, { start: 0, end: cut.start }, period);
      this.#nameJob(line, { start: cut.end, end: line.text.length }, period);
    }
  }

  #nameJob(line: AdLine, { start, end }: Range, period: Period): void {
    for (const piece of piecesOf(line.text, start, end, /[|,\t•·(]|\s[–—-]\s|\s(?:at|for|with)\s|\s\s\s/g)) {
      const words = line.text.slice(piece.start, piece.end);
      const role =
        words
          .toLowerCase()
          .split(/[\s/]+/)
          .some(isJob) && !/\b(?:ltd|limited|inc|plc|llp|gmbh|school|hospital|council|trust)\b/i.test(words);
      if (role) this.#add(line, piece, 'role', period);
      else if (/^\p{Lu}/u.test(words) && this.#job.employer === '' && words.split(' ').length <= 8) {
        this.#job = { ...this.#job, employer: words };
        this.#add(line, piece, 'employer', period);
      }
    }
  }

  #achievement(line: AdLine): void {
    const range = tightened(line.text, 0, line.text.length);
    if (!range || line.text.split(/\s+/).length < LEAST_WORDS) return;
    // Nothing says that this is a résumé, as long as there is neither a heading nor a job with dates.
    if (!this.#headed && this.#job.period === null) return;
    const whole = closed(line.text, range);
    const words = line.text.slice(whole.start, whole.end).slice(0, 500);
    const { title, action, result } = readAchievement(words);
    const figures = [
      ...words.matchAll(/(?:[£$€]\s?)?\d[\d,.]*(?:\s?(?:%|percent|per cent|k|m|bn|million|people|staff|hours?|days?|weeks?|months?|years?)(?![a-z]))?/gi),
    ].map(([figure]) => withoutTail(figure.trim()));
    const { employer, period } = this.#job;
    this.#add(line, range, 'achievement', period, {
      title,
      situation: '',
      task: '',
      action,
      result,
      lesson: '',
      figures: figures.slice(0, 5),
      skills: [],
      employer: employer.slice(0, 200),
      date: period?.to ?? period?.from ?? null,
    });
  }

  #study(line: AdLine): void {
    const period = periodIn(line.text);
    const cut = period ?? { start: line.text.length, end: line.text.length };
    for (const part of [
      { start: 0, end: cut.start },
      { start: cut.end, end: line.text.length },
    ]) {
      const range = tightened(line.text, part.start, part.end);
      if (!range) continue;
      if (hasQualification(line.text.slice(range.start, range.end)) || line.bullet) this.#add(line, range, 'qualification', period);
    }
  }

  #skills(line: AdLine, from: number): void {
    for (const piece of piecesOf(line.text, from, line.text.length, /[,;|•·]|\s(?:and|&)\s/g)) {
      const words = line.text.slice(piece.start, piece.end);
      if (words.split(' ').length <= 6)
        this.#add(
          line,
          piece,
          words
            .toLowerCase()
            .split(' ')
            .some((word) => KNOWN.has(word))
            ? 'tool'
            : 'skill',
          null,
        );
    }
  }

  #add(line: AdLine, found: Range, kind: ProfileFact['kind'], period: Period | null, story: Omit<Story, 'id'> | null = null): void {
    const range = closed(line.text, found);
    const start = line.start + range.start;
    const end = Math.min(line.start + range.end, start + 500);
    const text = this.#text.slice(start, end).replaceAll('\n', ' ').trim();
    const key = `${kind} ${text.toLowerCase()} ${period?.from ?? ''}`;
    if (text === '' || this.#seen.has(key) || this.#found.length >= MOST_PROPOSALS) return;
    this.#seen.add(key);
    this.#found.push({
      id: `r${this.#found.length + 1}`,
      span: { start, end },
      fact: { kind, text, from: period?.from ?? null, to: period?.to ?? null },
      story,
    });
  }
}

const hasQualification = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s(),/]+/)
    // "B.Sc.", and "level 3." at the end.
    .some((word) => QUALIFICATIONS.has(word.replaceAll('.', '')) || word.split('.').some((part) => QUALIFICATIONS.has(part)));

/** More words tell what was done for it. */
const QUALIFICATION_WORDS = 8;

/** "City & Guilds level 3 in heavy vehicles." among what was done at work: named, and not told. */
const namesQualification = (text: string): boolean =>
  text.split(/\s+/).length <= QUALIFICATION_WORDS && hasQualification(text) && !isPast((text.split(/\s+/)[0] ?? '').toLowerCase());

/** With the bracket that closes one inside, and without one that opens nothing. */
function closed(text: string, { start, end }: Range): Range {
  const open = text.lastIndexOf('(', end - 1);
  if (open < start || text.slice(open, end).includes(')')) return { start, end };
  if (text.charAt(end) === ')') return { start, end: end + 1 };
  return text.slice(open + 1, end).trim() === '' ? { start, end: text.slice(0, open).trimEnd().length } : { start, end };
}

function partOf({ text, bullet }: AdLine): Part | null {
  // "Languages: Go, SQL" has a label, and is no heading.
  if (/:\s*\S/.test(text)) return null;
  if (bullet || text.split(/\s+/).length > 5 || /\d/.test(text)) return null;
  const label = text.replace(/[:*#_]+/g, ' ');
  return partIn(label);
}

/** What stands between the marks, without little words at the edges. */
function piecesOf(text: string, from: number, to: number, marks: RegExp): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(marks), null]) {
    const end = mark === null ? to : from + mark.index;
    const range = tightened(text, start, end);
    if (range) found.push(range);
    start = mark === null ? to : end + mark[0].length;
  }
  return found;
}
