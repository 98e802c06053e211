import { cueCardOfText } from '@candor/core';
import { and, desc, eq } from 'drizzle-orm';
import type { AnswerVersion, VersionAdd } from '../api/schemas.ts';
import { answerVersions } from '../db/schema.ts';
import type { Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';

/** Answers as they were built and rewritten, version after version. */
export function createVersions({ database: { db }, now, newId }: Pick<ServiceDeps, 'database' | 'now' | 'newId'>, catalogue: Catalogue) {
  return {
    /** Newest first. */
    async list(questionId: string): Promise<AnswerVersion[]> {
      const rows = await db.select().from(answerVersions).where(eq(answerVersions.questionId, questionId)).orderBy(desc(answerVersions.number));
      return rows.map(toVersion);
    },

    async add(questionId: string, { text, cueCard, draft }: VersionAdd): Promise<Result<AnswerVersion>> {
      if (!(await catalogue.find(questionId))) return refuse('question-not-found');
      return db.transaction(async (tx) => {
        const [last] = await tx
          .select({ number: answerVersions.number, cueCard: answerVersions.cueCard })
          .from(answerVersions)
          .where(eq(answerVersions.questionId, questionId))
          .orderBy(desc(answerVersions.number))
          .limit(1);
        const card = cueCard ?? cueCardOfText(text, last?.cueCard ?? { questionId, cues: [] });
        const row = { id: newId(), questionId, number: (last?.number ?? 0) + 1, createdAt: now(), text, cueCard: card, draft };
        await tx.insert(answerVersions).values(row);
        return done(toVersion(row));
      });
    },

    async remove(questionId: string, id: string): Promise<Result<null>> {
      const removed = await db
        .delete(answerVersions)
        .where(and(eq(answerVersions.id, id), eq(answerVersions.questionId, questionId)))
        .returning({ id: answerVersions.id });
      return removed.length > 0 ? done(null) : refuse('version-not-found');
    },
  };
}

export const toVersion = (row: typeof answerVersions.$inferSelect): AnswerVersion => ({ ...row, createdAt: row.createdAt.toISOString() });
