import type { Document } from '../../document/document.ts';
import { bareSentence } from '../../rubric/hear/units.ts';
import type { Fact } from '../tailoring.ts';

/** How much of a sentence is read before and after a clause, and of the clause. In words. A run-on sentence would else be read up to some place before the clause. */
const AROUND = 24;
const OF_CLAUSE = 60;

/** A clause in its sentence as it is read beside a fact: in brackets where the sentence says more, as in "Anything over ten mile [ and I'm not interested ]". */
export function spokenOf(doc: Document, sentenceAt: number, clause: { readonly start: number; readonly end: number }): string {
  const words = doc.words.slice(doc.sentences[sentenceAt]?.firstWord, doc.sentences[sentenceAt]?.endWord);
  const own = words.filter((word) => clause.start <= word.start && word.end <= clause.end);
  const { start } = clause;
  const end = own.length > OF_CLAUSE ? (own[OF_CLAUSE - 1]?.end ?? clause.end) : clause.end;
  const [before, after] = [words.filter((word) => word.end <= start).slice(-AROUND), words.filter((word) => word.start >= end).slice(0, AROUND)];
  if (before.length + after.length === 0) return withoutMarks(bareSentence(doc, sentenceAt));
  const [first, last] = [before[0]?.start ?? start, after.at(-1)?.end ?? end];
  return marked(doc.text.slice(first, start), doc.text.slice(start, end), doc.text.slice(end, last));
}

/** What is judged, between what stands before and after it. */
export const marked = (before: string, judged: string, after: string): string =>
  `${withoutMarks(before)} [ ${withoutMarks(judged)} ] ${withoutMarks(after)}`.trim();

/** Brackets of the text itself are no marks. */
const withoutMarks = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');

/** What a field is for, where its words alone do not say it: "Book study days off" is a lesson, and nothing that was done. */
const FIELDS: Readonly<Record<Fact['ref']['kind'], Readonly<Record<string, string>>>> = {
  profile: {
    field: 'Field',
    employer: 'Worked at',
    role: 'Role',
    tool: 'Tool',
    skill: 'Skill',
    qualification: 'Qualification',
    place: 'Place',
    constraint: 'Limit',
  },
  goal: { why: 'Why', measure: 'Reached when', risk: 'Could go wrong', planB: 'Plan B', mayChange: 'May change', stays: 'Stays', milestone: 'Step' },
  story: { situation: 'Situation', task: 'Task', action: 'Action', lesson: 'Lesson', employer: 'At', figure: 'Figure', skill: 'Skill' },
};

/** A fact as something said is read beside it: with what it is, and with its years behind it, as people write them into notes. */
export function factAsRead({ ref, text, from, to }: Fact): string {
  const [field = ''] = ref.field.split(':');
  const what = FIELDS[ref.kind][field];
  const words = what === undefined ? text : `${what}: ${text}`;
  const [first, last] = [from?.slice(0, YEAR), to?.slice(0, YEAR)];
  if (first === undefined) return last === undefined ? words : `${words}, by ${last}`;
  return first === last ? `${words}, ${first}` : `${words}, ${first}–${last ?? 'now'}`;
}
/** Digits of a year at the beginning of a date. */
const YEAR = 4;
