import type { CalendarMonth } from '../../rubric/horizon/index.ts';
import type { Question } from '../../rubric/question.ts';
import type { Brief } from '../brief.ts';
import type { AnswerDraft, DraftLength } from '../draft.ts';
import type { FactRef } from '../tailoring.ts';
import type { Workbook } from '../workbook.ts';
import type { Serving } from './choose-story.ts';
import { fitted } from './lengths.ts';
import { type Vocabulary, vocabularyOf } from './letters.ts';
import { DRAFT_PARTS, type DraftBook, type DraftPart, type DraftPattern, patternsFor, type QuestionPatterns, type SentencePattern } from './patterns.ts';
import { type PlannedSentence, planDraft } from './plan-draft.ts';
import { onRecord } from './record.ts';

export type DraftRequest = {
  readonly question: Question;
  readonly workbook: Workbook;
  readonly brief: Brief | null;
  readonly seconds: DraftLength;
  readonly variant: number;
  /** What lies before it is no plan any more; null where nobody knows the date. */
  readonly today: CalendarMonth | null;
  /** Which stories serve the question, by the coverage map; without it they are chosen by the words that the question wants. */
  readonly serving?: Serving | null;
};

/** A first draft of an answer from what is on record, and nothing else: what no fact fills stays open, and is asked for. */
export function buildDraft({ question, workbook, brief, seconds, variant, today, serving = null }: DraftRequest, book: DraftBook): AnswerDraft {
  const patterns = patternsFor(question, book);
  const record = onRecord({ question, book, workbook, brief, serving, today });
  const ways = waysFor(question, patterns, book, record.isNoneYet);
  const way = ((variant % ways.length) + ways.length) % ways.length;
  const pattern = ways[way] ?? { when: 'always', sentences: [] };
  const input = { question, record, vocabulary: vocabularyFor(question, workbook, brief) };
  const asked = withMore(pattern, patterns, question, book);
  const planned = planDraft(asked, [], input);
  const extras = patterns.isBrief ? [] : extrasFor(question, patterns, planned, book);
  const all = extras.length === 0 ? planned : planDraft(asked, extras, input);
  const sentences = fitted(all, seconds).map(({ elementIds, pieces }) => ({ elementIds, pieces }));
  return { questionId: question.id, variant: way, variants: ways.length, seconds, sentences };
}

function extrasFor({ form }: Question, { isAhead }: QuestionPatterns, planned: readonly PlannedSentence[], { extras }: DraftBook): readonly SentencePattern[] {
  if (form === 'story') return extras.story;
  const isOf = (kind: FactRef['kind']): boolean => planned.some(({ pieces }) => pieces.some((piece) => piece.kind === 'fact' && piece.from.kind === kind));
  return [...(isAhead && isOf('goal') ? extras.goal : []), ...extras.again];
}

function waysFor(question: Question, { patterns }: QuestionPatterns, book: DraftBook, isNoneYet: boolean): readonly DraftPattern[] {
  const all = patterns.length > 0 ? patterns : book.forms[question.form];
  const honest = all.filter(({ when }) => when === 'none-yet');
  return isNoneYet && honest.length > 0 ? honest : all.filter(({ when }) => when === 'always');
}

/** The sentences of a pattern for one question: parts of the form become the question's elements, and sentences of its own stand where they belong. */
function withMore({ sentences }: DraftPattern, patterns: QuestionPatterns, question: Question, book: DraftBook): SentencePattern[] {
  if (patterns.patterns.length > 0) return [...sentences];
  const isPart = (id: string): id is DraftPart => DRAFT_PARTS.some((part) => part === id);
  const parts = patterns.parts ?? partsByConcept(question, book);
  const placed = sentences.flatMap((sentence, i): SentencePattern[] => {
    const own = sentence.for.filter(isPart);
    const isLastOfPart = (part: DraftPart): boolean => own.includes(part) && !sentences.slice(i + 1).some((later) => later.for.includes(part));
    return [
      { ...sentence, for: sentence.for.flatMap((id) => (isPart(id) ? (parts[id] ?? []) : [id])) },
      ...patterns.more.filter(({ after }) => isLastOfPart(after)),
    ];
  });
  return placed;
}

/** Which elements each part stands for, by what they are instances of. */
function partsByConcept({ elements }: Question, book: DraftBook): Partial<Record<DraftPart, readonly string[]>> {
  const found: Partial<Record<DraftPart, string[]>> = {};
  for (const { id, concepts } of elements) {
    const part = concepts.map((concept) => book.concepts[concept]).find((one) => one !== undefined);
    if (part) found[part] = [...(found[part] ?? []), id];
  }
  return found;
}

/** More of an ad than this brings few new words. */
const ENOUGH_OF_AD = 20_000;

export function vocabularyFor(question: Question, workbook: Workbook, brief: Brief | null): Vocabulary {
  const { profile, goals, stories } = workbook;
  return vocabularyOf([
    ...profile.facts.map(({ text }) => text),
    // The name of a job is no name, though it is often written with a capital.
    ...profile.facts.flatMap(({ kind, text }) =>
      kind === 'role' && /^\S+(?:\s+\p{Ll}|$)/u.test(text.trim()) ? [(text.trim().split(/\s+/)[0] ?? '').toLowerCase()] : [],
    ),
    ...goals.flatMap((goal) => [goal.statement, goal.why, goal.measure, goal.risk, goal.planB, goal.mayChange, goal.stays]),
    ...stories.flatMap((story) => [story.title, story.situation, story.task, story.action, story.result, story.lesson, ...story.figures, ...story.skills]),
    (brief?.text ?? '').slice(0, ENOUGH_OF_AD),
    ...(brief?.points.map(({ text }) => text) ?? []),
    question.why,
    question.how,
    ...question.elements.flatMap(({ says, nearMisses }) => [...says, ...nearMisses].map(({ text }) => text)),
  ]);
}
