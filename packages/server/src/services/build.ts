import { buildAnswer } from '@candor/analysis';
import { EMPTY_WORKBOOK } from '@candor/core';
import type { BuildRequest, Built } from '../api/schemas.ts';
import { activeBrief } from './briefs.ts';
import { asAsked, type Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { monthOf } from './month.ts';
import { done, type Result, refuse } from './result.ts';
import { keptWorkbook } from './workbook.ts';

type Deps = Pick<ServiceDeps, 'database' | 'analyser' | 'draftBook' | 'now'>;

/** A first draft of an answer from the workbook and the active company, with the card to speak from. Nothing is stored. */
export function createBuild({ database: { db }, analyser, draftBook, now }: Deps, catalogue: Catalogue) {
  return async ({ questionId, seconds, variant, own = [] }: BuildRequest): Promise<Result<Built>> => {
    const listed = await catalogue.find(questionId);
    if (!listed) return refuse('question-not-found');
    const [workbook, active, book] = await Promise.all([keptWorkbook(db), activeBrief(db), draftBook()]);
    const record = { workbook: workbook ?? EMPTY_WORKBOOK, brief: active?.brief ?? null };
    const input = { asked: asAsked(listed), ...record, seconds, variant, today: monthOf(now()), own };
    const { draft, lengths, text, cueCard, model } = await buildAnswer(analyser, book, input);
    // A question of one's own stays that, though another asks the same.
    const questionOf = { questionId: listed.id };
    return done({ draft: { ...draft, ...questionOf }, lengths, text, cueCard: { ...cueCard, ...questionOf }, model: [...model] });
  };
}
