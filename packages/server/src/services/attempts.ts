import { type Comparison, compareAttempts, type Feedback, levelOf } from '@candor/core';
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { Attempt, AttemptSummary, Levels } from '../api/schemas.ts';
import type { Database, Transaction } from '../db/database.ts';
import { attempts, disputes } from '../db/schema.ts';
import type { Takes } from '../takes/takes.ts';
import { recordingOf } from './recordings.ts';
import { done, type Result, refuse } from './result.ts';

export type AttemptRow = typeof attempts.$inferSelect;

/** How many of a person's earlier answers an answer is read against. */
const EARLIER = 5;

const summaryColumns = {
  id: attempts.id,
  questionId: attempts.questionId,
  question: attempts.question,
  number: attempts.number,
  createdAt: attempts.createdAt,
  words: attempts.words,
  durationMs: attempts.durationMs,
  levels: attempts.levels,
  interviewId: attempts.interviewId,
};

export type AttemptService = ReturnType<typeof createAttempts>;

/** Stored attempts: reading, comparing and deleting them. */
export function createAttempts(db: Database, takes: Takes) {
  async function find(id: string): Promise<Result<Attempt>> {
    const [row] = await db.select().from(attempts).where(eq(attempts.id, id));
    return row ? done(await toAttempt(db, row)) : refuse('attempt-not-found');
  }

  return {
    find,

    /** Newest first; of one question, or of all for null. */
    async list(questionId: string | null, limit?: number): Promise<AttemptSummary[]> {
      const query = db
        .select(summaryColumns)
        .from(attempts)
        .where(questionId === null ? undefined : eq(attempts.questionId, questionId))
        .orderBy(desc(attempts.createdAt), desc(attempts.number), desc(attempts.id));
      return (await (limit === undefined ? query : query.limit(limit))).map(toSummary);
    },

    /** Its recording goes with it. */
    async remove(id: string): Promise<Result<null>> {
      const spoken = await recordingOf(db, id);
      if (spoken) await takes.remove(spoken.takeId);
      const removed = await db.delete(attempts).where(eq(attempts.id, id)).returning({ id: attempts.id });
      return removed.length > 0 ? done(null) : refuse('attempt-not-found');
    },

    /** The older one is `before`, whichever way round they are named. */
    async compare(id: string, otherId: string): Promise<Result<{ before: Attempt; after: Attempt; comparison: Comparison }>> {
      const [one, other] = [await find(id), await find(otherId)];
      if (!one.ok) return one;
      if (!other.ok) return other;
      if (one.value.questionId !== other.value.questionId) return refuse('different-questions');
      const [before, after] = one.value.number <= other.value.number ? [one.value, other.value] : [other.value, one.value];
      return done({ before, after, comparison: compareAttempts(before.feedback, after.feedback) });
    },
  };
}

/** The texts of the person's earlier answers at a question, newest first; `before` is an attempt's number, or null for all. */
export async function earlierTexts(db: Database | Transaction, questionId: string, before: number | null): Promise<string[]> {
  const rows = await db
    .select({ text: attempts.text })
    .from(attempts)
    .where(and(eq(attempts.questionId, questionId), before === null ? undefined : lt(attempts.number, before)))
    .orderBy(desc(attempts.number))
    .limit(EARLIER);
  return rows.map((row) => row.text);
}

/** Ids of the findings that are disputed, in the order in which that was done. */
export async function disputedIds(db: Database | Transaction, attemptId: string): Promise<string[]> {
  const rows = await db.select().from(disputes).where(eq(disputes.attemptId, attemptId)).orderBy(asc(disputes.createdAt), asc(disputes.findingId));
  return rows.map((row) => row.findingId);
}

/** How many of the earlier attempts the picture shows. */
const TRAIL = 8;

export async function toAttempt(db: Database, row: AttemptRow): Promise<Attempt> {
  const earlier = await db
    .select({ id: attempts.id, number: attempts.number, balance: sql<{ own: number; fit: number } | null>`${attempts.feedback} -> 'tailoring' -> 'balance'` })
    .from(attempts)
    .where(and(eq(attempts.questionId, row.questionId), lt(attempts.number, row.number)))
    .orderBy(desc(attempts.number))
    .limit(TRAIL);
  return {
    ...toSummary(row),
    text: row.text,
    feedback: row.feedback,
    disputed: await disputedIds(db, row.id),
    previousId: earlier[0]?.id ?? null,
    trail: earlier.flatMap(({ number, balance }) => (balance ? [{ number, own: balance.own, fit: balance.fit }] : [])).reverse(),
  };
}

export const levelsOf = (feedback: Feedback): Levels => ({
  relevance: levelOf(feedback.dimensions.relevance),
  clarity: levelOf(feedback.dimensions.clarity),
  delivery: levelOf(feedback.dimensions.delivery),
  authenticity: levelOf(feedback.dimensions.authenticity),
});

function toSummary(row: Omit<AttemptRow, 'clientId' | 'text' | 'feedback' | 'grammar' | 'questionKey' | 'briefId'>): AttemptSummary {
  const { id, questionId, question, number, createdAt, words, durationMs, levels, interviewId } = row;
  return { id, questionId, question, number, createdAt: createdAt.toISOString(), words, durationMs, levels, interviewId };
}
