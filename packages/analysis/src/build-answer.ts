import {
  type AnswerDraft,
  type Brief,
  buildDraft,
  type CueCard,
  cueCardOf,
  type DraftBook,
  type DraftLength,
  type DraftPiece,
  draftText,
  fillModel,
  type OpenBlank,
  openBlanks,
  type Question,
  servingOf,
  type Workbook,
} from '@candor/core';
import type { Analyser, Asked } from './analyser.ts';

export type BuildInput = {
  readonly asked: Asked;
  readonly workbook: Workbook;
  readonly brief: Brief | null;
  readonly seconds: DraftLength;
  readonly variant: number;
};

/** A first draft with everything that goes with it. `question` is the one it was built for: of a question in other words, the known one. */
export type BuiltAnswer = {
  readonly question: Question;
  readonly draft: AnswerDraft;
  readonly text: string;
  readonly blanks: readonly OpenBlank[];
  readonly cueCard: CueCard;
  /** The model answer with own facts in its blanks; empty for a question of one's own. */
  readonly model: readonly DraftPiece[];
};

/** Builds a draft for a known question, for one that asks the same, or by the kind of any other, with the stories that the coverage map ranks first. */
export async function buildAnswer(
  analyser: Pick<Analyser, 'sameQuestion' | 'rubricOf' | 'coverage'>,
  book: DraftBook,
  { asked, workbook, brief, seconds, variant }: BuildInput,
): Promise<BuiltAnswer> {
  const known = 'known' in asked ? asked.known : await analyser.sameQuestion(asked.free);
  const question = known ?? { ...analyser.rubricOf(asked), question: 'free' in asked ? asked.free : '' };
  const serving = known ? servingOf(await analyser.coverage(workbook), known.id) : null;
  const from = { question, workbook, brief, serving };
  const draft = buildDraft({ ...from, seconds, variant }, book);
  return {
    question,
    draft,
    text: draftText(draft),
    blanks: openBlanks(draft),
    cueCard: cueCardOf(draft),
    model: known ? fillModel(from, book) : [],
  };
}
