import {
  type AnswerDraft,
  aboutQuestion,
  type Brief,
  buildDraft,
  type CalendarMonth,
  type CueCard,
  cueCardOf,
  type DraftBook,
  type DraftLength,
  type DraftLengths,
  type DraftPiece,
  draftLengths,
  draftText,
  fillBlanks,
  fillModel,
  type OpenBlank,
  type OwnWords,
  openBlanks,
  type Question,
  servingOf,
  usualLength,
  type Workbook,
} from '@candor/core';
import type { Analyser, Asked } from './analyser.ts';

export type BuildInput = {
  readonly asked: Asked;
  readonly workbook: Workbook;
  readonly brief: Brief | null;
  /** Null: as long as answers to such a question usually are. */
  readonly seconds: DraftLength | null;
  readonly variant: number;
  /** What lies before it is no plan any more. */
  readonly today: CalendarMonth;
  /** What the person wrote into the blanks of this answer. */
  readonly own?: readonly OwnWords[];
};

/** A first draft with everything that goes with it. `question` is the one it was built for: of a question in other words, the known one. */
export type BuiltAnswer = {
  readonly question: Question;
  readonly draft: AnswerDraft;
  readonly lengths: DraftLengths;
  readonly text: string;
  readonly blanks: readonly OpenBlank[];
  readonly cueCard: CueCard;
  /** The model answer with own facts in its blanks; empty for a question of one's own. */
  readonly model: readonly DraftPiece[];
};

/** Builds a draft for a known question, for one that asks the same, or by the kind of any other, with the stories that the coverage map ranks first. */
export async function buildAnswer(
  analyser: Pick<Analyser, 'questions' | 'matchQuestion' | 'sameQuestion' | 'rubricOf' | 'coverage'>,
  book: DraftBook,
  { asked, workbook: whole, brief, seconds, variant, today, own = [] }: BuildInput,
): Promise<BuiltAnswer> {
  const known = 'known' in asked ? asked.known : await analyser.sameQuestion(asked.free);
  const question = known ?? { ...analyser.rubricOf(asked), question: 'free' in asked ? asked.free : '' };
  const near = known ?? ('free' in asked ? await nearQuestion(analyser, asked.free) : null);
  const serving = near ? servingOf(await analyser.coverage(whole), near.id) : null;
  const workbook = !known && 'free' in asked ? aboutQuestion(asked.free, whole, near, serving, book) : whole;
  const from = { question, workbook, brief, serving, today };
  const draftOf = (length: DraftLength): AnswerDraft => {
    const draft = buildDraft({ ...from, seconds: length, variant }, book);
    return { ...draft, sentences: fillBlanks(draft.sentences, own) };
  };
  const draft = draftOf(seconds ?? usualLength(question.form));
  return {
    question,
    draft,
    lengths: draftLengths(question.form, (length) => draftOf(length).sentences),
    text: draftText(draft),
    blanks: openBlanks(draft),
    cueCard: cueCardOf(draft),
    model: known ? fillModel(from, book) : [],
  };
}

/** The known question that asks for the same kind of thing: of an angry caller as of an angry guest. */
async function nearQuestion({ questions, matchQuestion }: Pick<Analyser, 'questions' | 'matchQuestion'>, text: string): Promise<Question | null> {
  const { near, ranking } = await matchQuestion(text);
  return (near && ranking[0] && questions.get(ranking[0].id)) || null;
}
