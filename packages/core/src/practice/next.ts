import type { Level } from '../feedback/feedback.ts';

/** What is known of a person's practice of one question. Times are ISO 8601 in UTC. */
export type Practised = {
  readonly id: string;
  /** When something was last typed and not submitted; null where nothing waits. */
  readonly draftSavedAt: string | null;
  readonly lastAttemptAt: string | null;
  /** Relevance of the last attempt; null where it was not measured or too short to judge. */
  readonly lastRelevance: Level | null;
  /** How many attempts fall into the last {@link SITTING_HOURS} hours. */
  readonly attemptsLately: number;
};

export type Reason = 'resume' | 'again' | 'new' | 'refresh';
export type NextQuestion = { readonly id: string; readonly reason: Reason };

/** The combined question opens many interviews and holds most of the others. */
export const FIRST_QUESTION = 'short-and-long-term-goals';
/** A weak answer is worth another go while the remark is fresh. */
export const RECENT_DAYS = 7;
/** One sitting, in hours, and the attempts at one question after which another question comes first. */
export const SITTING_HOURS = 4;
export const ATTEMPTS_A_SITTING = 3;
/** From this relevance level on an answer is solid. */
export const SOLID_LEVEL = 4;

const DAY_MS = 86_400_000;

/**
 * All questions in the order in which to rehearse them, each with its reason: drafts, weak recent answers, new questions in the order
 * given (the goals pack comes first there) from {@link FIRST_QUESTION} on, then the answers not given for longest.
 */
export function rankNext(questions: readonly Practised[], now: Date): NextQuestion[] {
  const drafts = questions.filter((q) => q.draftSavedAt !== null);
  const others = questions.filter((q) => q.draftSavedAt === null);
  const weak = others.filter((q) => isWeak(q, now));
  const fresh = others.filter((q) => q.lastAttemptAt === null);
  const old = others.filter((q) => q.lastAttemptAt !== null && !weak.includes(q));
  return [
    ...drafts.sort((a, b) => latestFirst(a.draftSavedAt, b.draftSavedAt)).map(({ id }) => ({ id, reason: 'resume' as const })),
    ...weak.sort((a, b) => latestFirst(a.lastAttemptAt, b.lastAttemptAt)).map(({ id }) => ({ id, reason: 'again' as const })),
    ...fresh.sort((a, b) => Number(b.id === FIRST_QUESTION) - Number(a.id === FIRST_QUESTION)).map(({ id }) => ({ id, reason: 'new' as const })),
    ...old.sort((a, b) => latestFirst(b.lastAttemptAt, a.lastAttemptAt)).map(({ id }) => ({ id, reason: 'refresh' as const })),
  ];
}

/** Whether an attempt with this relevance needs no other one soon. */
export const isSolid = (relevance: Level | null): boolean => relevance !== null && relevance >= SOLID_LEVEL;

function isWeak(question: Practised, now: Date): boolean {
  if (question.lastAttemptAt === null || isSolid(question.lastRelevance) || question.attemptsLately >= ATTEMPTS_A_SITTING) return false;
  return now.getTime() - Date.parse(question.lastAttemptAt) < RECENT_DAYS * DAY_MS;
}

const latestFirst = (a: string | null, b: string | null): number => Date.parse(b ?? '') - Date.parse(a ?? '') || 0;
