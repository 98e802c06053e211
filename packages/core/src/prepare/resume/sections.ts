import type { AdLine } from '../extract/ad-lines.ts';
import { isRoleWord } from './head-pieces.ts';
import { headingOf, labelIn, namesNothing, type Part } from './headings.ts';
import { hasQualification } from './studies.ts';

/** Lines under one heading. `isList`: of courses and licences, where every line is one. */
export type Section = { readonly part: Part; readonly isList: boolean; readonly lines: AdLine[] };

const LISTS = /\b(?:training|certif|licen[cs]e|registration|qualification|award|accreditation|cpd|course)/i;

/** The parts of a résumé by its headings. Where none says what is work, it begins with work. */
export function sectionsOf(lines: readonly AdLine[]): { readonly sections: readonly Section[]; readonly headed: boolean } {
  const headed = lines.some((line) => headingOf(line) === 'work');
  const sections: Section[] = [{ part: headed ? 'other' : 'work', isList: false, lines: [] }];
  for (const line of lines) {
    const last = sections.at(-1);
    const part = headingOf(line);
    // "Key achievements:" within a job is no part of its own.
    if (part === 'deeds' && last?.part === 'work' && (!line.gap || line.text.endsWith(':'))) continue;
    const label = part === null ? labelIn(line.text) : null;
    if (part !== null) sections.push({ part, isList: LISTS.test(line.text), lines: [] });
    else if (last && label?.part && standsApart(label.part, last.part, line)) {
      const lines = [saysItself(label.label) ? line : rest(line, label.from)];
      // The job that it stands in goes on behind it.
      sections.splice(-1, 0, { part: label.part, isList: LISTS.test(label.label), lines });
    } else last?.lines.push(line);
  }
  return { sections: sections.filter((one) => one.lines.length > 0), headed };
}

/** A labelled line is a part of its own within another part: "Interests: …" among certificates. A list of skills has labels for its own groups. */
const standsApart = (part: Part, within: Part, { bullet }: AdLine): boolean =>
  part === 'study' || (part === 'skills' ? within !== 'skills' : part !== 'deeds' && part !== within && !bullet);

/** "Volunteering: …" names the role, and "Driving licence: …" the licence; other labels only say what follows. */
const saysItself = (label: string): boolean => label.toLowerCase().split(' ').some(isRoleWord) || (!namesNothing(label) && hasQualification(label));

const rest = (line: AdLine, from: number): AdLine => ({ ...line, start: line.start + from, text: line.text.slice(from) });
