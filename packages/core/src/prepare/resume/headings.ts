import type { AdLine } from '../extract/ad-lines.ts';

/** What a part of a résumé lists. `deeds`: achievements that belong to no job. */
export type Part = 'work' | 'study' | 'skills' | 'deeds' | 'other';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const CUES: readonly (readonly [Part, ReadonlySet<string>])[] = [
  ['work', setOf('experience experiences employment history career jobs job positions volunteering appointments placements internships internship roles work')],
  [
    'study',
    setOf(
      'education qualification qualifications certificates certification certifications training course courses licences licenses degrees schooling school studies awards accreditation accreditations registration registrations cpd academics licence license',
    ),
  ],
  ['skills', setOf('skill skills tools software technologies language languages competencies competences proficiencies expertise strengths')],
  ['deeds', setOf('achievements accomplishments highlights responsibilities duties')],
  [
    'other',
    setOf(
      'profile summary interests hobbies reference references contact objective statement referees publications details declaration cv resume résumé vitae about',
    ),
  ],
];
const FILLERS = setOf(
  'and & / my me the key core main other additional further relevant professional working personal technical it computer soft hard career educational academic paid unpaid voluntary volunteer teaching clinical practical previous current recent selected vocational background development curriculum life employment available upon on request',
);
/** Behind any word in capitals or before a colon, a heading; behind any word after an empty line, the first five. */
const PLAIN = setOf('experience history education skills qualifications');
const MOST_WORDS = 5;

const partOfWord = (word: string): Part | null => CUES.find(([, cues]) => cues.has(word))?.[0] ?? null;

/** Whether a label has only words that headings have: "Other", "Key skills". It names nothing. */
const isLabel = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => FILLERS.has(word) || partOfWord(word) !== null);

export const namesNothing = (text: string): boolean => isLabel(wordsOf(text));

/** What a label announces where it has only words that headings have. */
export function partOfLabel(label: string): Part | null {
  const words = wordsOf(label);
  if (words.length > MOST_WORDS || !isLabel(words)) return null;
  return words.map(partOfWord).findLast((part) => part !== null) ?? null;
}

const wordsOf = (label: string): string[] =>
  label
    .toLowerCase()
    .replace(/[:*#_.]/g, ' ')
    .split(/[\s/]+/)
    .filter((word) => word !== '');

/** What a heading announces; null for any other line. */
export function headingOf({ text, bullet, gap }: AdLine): Part | null {
  if (bullet || /\d|[|\t]|:\s*\S/.test(text)) return null;
  const part = partOfLabel(text);
  if (part !== null) return part;
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  if (words.length > MOST_WORDS || !/^\p{Lu}/u.test(text)) return null;
  const stands = text === text.toUpperCase() || text.endsWith(':') || (gap && PLAIN.has(last));
  return stands ? partOfWord(last) : null;
}

/** In UTF-16 units, with its mark. */
const LONGEST_LABEL = 44;
/** More words before a colon begin a sentence. */
const MOST_BEFORE_COLON = 3;
const LABEL_ENDS = /[:|\t]|\s\s\s/;

/** "Languages: Go, SQL", "Skills | SQL", "IT	SAP": where what is labelled begins, and what the label announces. Before a colon the last word says it. */
export function labelIn(text: string): { readonly label: string; readonly part: Part | null; readonly from: number } | null {
  const mark = LABEL_ENDS.exec(text.slice(0, LONGEST_LABEL));
  const label = mark ? text.slice(0, mark.index).trim() : '';
  if (!mark || !/^[\p{L} &/]+$/u.test(label)) return null;
  const rest = text.slice(mark.index + mark[0].length);
  if (rest.trim() === '') return null;
  const words = wordsOf(label);
  const lastSays = mark[0] === ':' && words.length <= MOST_BEFORE_COLON && /^\p{Lu}/u.test(label);
  const part = partOfLabel(label) ?? (lastSays ? partOfWord(words.at(-1) ?? '') : null);
  return { label, part, from: text.length - rest.trimStart().length };
}
