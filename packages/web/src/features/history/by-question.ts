import type { AttemptSummary } from '@candor/server/api';

export type Tried = { readonly questionId: string; readonly question: string; readonly takes: readonly AttemptSummary[] };

/** Takes by question; both keep the order they come in, which is newest first. */
export function byQuestion(takes: readonly AttemptSummary[]): readonly Tried[] {
  const tried = new Map<string, { questionId: string; question: string; takes: AttemptSummary[] }>();
  for (const take of takes) {
    const group = tried.get(take.questionId) ?? { questionId: take.questionId, question: take.question, takes: [] };
    group.takes.push(take);
    tried.set(take.questionId, group);
  }
  return [...tried.values()];
}
