import { rankNext } from '@candor/core';
import type { Today } from '../api/schemas.ts';
import type { AttemptService } from './attempts.ts';
import type { ServiceDeps } from './deps.ts';
import type { QuestionService } from './questions.ts';

const OTHERS = 3;
const RECENT = 5;
/** A shorter take is a slip of the finger. */
const WORTH_OFFERING_MS = 1_000;

const latest = (a: string | null, b: string | null): string | null => (a !== null && (b === null || a > b) ? a : b);

/** What to rehearse now, what else, and what was done lately. */
export function createToday({ now, takes }: Pick<ServiceDeps, 'now' | 'takes'>, questions: QuestionService, attempts: AttemptService) {
  return async (): Promise<Today> => {
    const [listed, recent] = await Promise.all([questions.listWithPractice(), attempts.list(null, RECENT)]);
    // What was begun aloud waits like a draft.
    const unfinished = new Map<string, string>();
    for (const { questionId, startedAt, attemptId, durationMs } of takes.list(null))
      if (attemptId === null && durationMs >= WORTH_OFFERING_MS) unfinished.set(questionId, latest(startedAt, unfinished.get(questionId) ?? null) ?? startedAt);
    const byId = new Map(listed.map(({ summary }) => [summary.id, summary]));
    const ranked = rankNext(
      listed.map(({ summary, practice }) => ({
        id: summary.id,
        draftSavedAt: latest(practice.draftSavedAt?.toISOString() ?? null, unfinished.get(summary.id) ?? null),
        lastAttemptAt: summary.lastAttemptAt,
        lastRelevance: practice.last?.levels.relevance ?? null,
        attemptsLately: practice.attemptsLately,
      })),
      now(),
    ).flatMap(({ id, reason }) => {
      const question = byId.get(id);
      return question ? [{ question, reason }] : [];
    });
    const [next, ...rest] = ranked;
    if (!next) throw new Error('There is no question in any pack.');
    return {
      next,
      others: rest.slice(0, OTHERS).map(({ question }) => question),
      recent,
      totals: {
        attempts: listed.reduce((sum, { practice }) => sum + practice.attempts, 0),
        questionsTried: listed.filter(({ practice }) => practice.attempts > 0).length,
        questions: listed.length,
      },
    };
  };
}
