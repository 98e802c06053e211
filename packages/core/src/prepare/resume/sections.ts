import type { AdLine } from '../extract/ad-lines.ts';
import { headingOf, labelIn, type Part } from './headings.ts';

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
    else if (last && label?.part && (label.part === 'skills' || label.part === 'study') && last.part !== 'skills') {
      sections.push({ part: label.part, isList: LISTS.test(label.label), lines: [rest(line, label.from)] }, { ...last, lines: [] });
    } else last?.lines.push(line);
  }
  return { sections: sections.filter((one) => one.lines.length > 0), headed };
}

const rest = (line: AdLine, from: number): AdLine => ({ ...line, start: line.start + from, text: line.text.slice(from) });
