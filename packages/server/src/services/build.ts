import { buildDraft, cueCardOf, draftText, EMPTY_WORKBOOK, fillModel } from '@candor/core';
import type { BuildRequest, Built } from '../api/schemas.ts';
import { activeBrief } from './briefs.ts';
import { asAsked, type Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';
import { keptWorkbook } from './workbook.ts';

/** A first draft of an answer from the workbook and the active company, with the card to speak from. Nothing is stored. */
export function createBuild({ database: { db }, analyser, draftBook }: Pick<ServiceDeps, 'database' | 'analyser' | 'draftBook'>, catalogue: Catalogue) {
  return async ({ questionId, seconds, variant }: BuildRequest): Promise<Result<Built>> => {
    const listed = await catalogue.find(questionId);
    if (!listed) return refuse('question-not-found');
    const [workbook, active, book] = await Promise.all([keptWorkbook(db), activeBrief(db), draftBook()]);
    const question = { ...analyser.rubricOf(asAsked(listed)), id: listed.id, question: listed.question };
    const from = { question, workbook: workbook ?? EMPTY_WORKBOOK, brief: active?.brief ?? null };
    const draft = buildDraft({ ...from, seconds, variant }, book);
    return done({ draft, text: draftText(draft), cueCard: cueCardOf(draft), model: listed.known ? fillModel(from, book) : [] });
  };
}
