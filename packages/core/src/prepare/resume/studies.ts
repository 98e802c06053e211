import type { AdLine } from '../extract/ad-lines.ts';
import { QUALIFICATIONS } from '../extract/skill-words.ts';
import { type Period, periodIn } from './dates.ts';
import { tellsDeed } from './head-pieces.ts';

/** Names of qualifications that only a résumé has, in one word without stops. */
const OWN = new Set(
  'abitur baccalaureate baccalauréat matric hsc ssc gce a-levels ib dipl-ing dipl be btech bs bcom bed beng meng llb llm mphil mres acca ca cpa cima cfa cdl hgv lgv cpcs ielts toefl gcse highers leaving'.split(
    ' ',
  ),
);
const PHRASES = /\b(?:a[ -]levels?|first aid|food (?:hygiene|safety)|degree|dipl\.-ing|driving licen[cs]e|full clean driving|leaving cert)/i;

export const hasQualification = (text: string): boolean =>
  PHRASES.test(text) ||
  text
    .split(/[\s(),/:]+/)
    .map((word) => ({ word, low: word.toLowerCase().replaceAll('.', '') }))
    // "B.Sc.", and "level 3." at the end. "Be" and "leaving" are words as well.
    .some(
      ({ word, low }) =>
        QUALIFICATIONS.has(low) ||
        (OWN.has(low) && /^\p{Lu}/u.test(word)) ||
        word
          .toLowerCase()
          .split('.')
          .some((part) => part.length > 1 && QUALIFICATIONS.has(part)),
    );

/** More words tell what was done for it. */
const QUALIFICATION_WORDS = 8;

/** "City & Guilds level 3 in heavy vehicles." among what was done at work: named, and not told. */
export const namesQualification = (text: string): boolean => text.split(/\s+/).length <= QUALIFICATION_WORDS && hasQualification(text) && !tellsDeed(text);

/** One line of a part about studies. */
export type Study = { readonly line: AdLine; readonly start: number; readonly end: number; readonly period: Period | null };

const INSTITUTION = /\b(?:school|college|academy|university|gymnasium|lycée|institute)\b/i;

/**
 * What a part about studies names, a line each. Dates at an edge are cut off, and may stand on a line of their own before or after. `all`: a list of courses, where
 * every line is one.
 */
export function studiesIn(lines: readonly AdLine[], all: boolean): readonly Study[] {
  const studies: Study[] = [];
  for (const [at, line] of lines.entries()) {
    const period = periodIn(line.text);
    const beside = period ? [line.text.slice(0, period.start), line.text.slice(period.end)] : [line.text];
    const [before = '', after = ''] = beside.map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
    if (before === '' && after === '') continue;
    const isNamed = hasQualification(line.text) || line.bullet || (!INSTITUTION.test(line.text) && (all || (period !== null && before !== '')));
    if (!isNamed) continue;
    const start = period && before === '' ? period.end : 0;
    const end = period && after === '' ? period.start : line.text.length;
    studies.push({ line, start, end, period: period ?? loneDates(lines[at - 1]) ?? loneDates(lines[at + 1]) });
  }
  return studies;
}

/** The dates of a line that has nothing else. */
const loneDates = (line: AdLine | undefined): Period | null => (line && isLoneDates(line) ? periodIn(line.text) : null);

export function isLoneDates({ text }: AdLine): boolean {
  const period = periodIn(text);
  return period !== null && /^[\s()–—-]*$/.test(text.slice(0, period.start) + text.slice(period.end));
}
