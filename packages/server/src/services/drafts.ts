import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Draft } from '../api/schemas.ts';
import type { Transaction } from '../db/database.ts';
import { attempts, drafts } from '../db/schema.ts';
import type { Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';

/** How long after a submit a save of the same words may still be on its way, in milliseconds. Pages give up a save after five seconds. */
const LATE_SAVE_MS = 10_000;

type Row = typeof drafts.$inferSelect;

/** What was typed in the last second before Done may be missing from a save that arrives late; more than that is a new beginning. */
const LATE_SAVE_CHARACTERS = 60;
const isLateSaveOf = (answer: string, text: string): boolean =>
  answer.startsWith(text) && answer.length - text.length <= LATE_SAVE_CHARACTERS && 2 * text.length > answer.length;

export function createDrafts({ database: { db }, now }: Pick<ServiceDeps, 'database' | 'now'>, catalogue: Catalogue) {
  /** Whether these words are the beginning of an answer that was just submitted: then they are safe, and no draft any more. */
  async function justSubmitted(questionId: string, text: string): Promise<boolean> {
    const [last] = await db
      .select({ text: attempts.text, createdAt: attempts.createdAt })
      .from(attempts)
      .where(eq(attempts.questionId, questionId))
      .orderBy(desc(attempts.number))
      .limit(1);
    return last !== undefined && now().getTime() - last.createdAt.getTime() < LATE_SAVE_MS && isLateSaveOf(last.text, text.trim());
  }

  return {
    /** Null where nothing is typed and not submitted. */
    async find(questionId: string): Promise<Draft | null> {
      const [row] = await db.select().from(drafts).where(eq(drafts.questionId, questionId));
      return row && row.text.trim() !== '' ? toDraft(row) : null;
    },

    /** Keeps the text with the highest revision and gives back what is kept. */
    async save(questionId: string, draft: { text: string; revision: number }): Promise<Result<Draft>> {
      if (!(await catalogue.find(questionId))) return refuse('question-not-found');
      const row = { questionId, ...draft, savedAt: now() };
      if (draft.text.trim() !== '' && (await justSubmitted(questionId, draft.text))) return done(toDraft(row));
      const { text, revision, savedAt } = row;
      const [kept] = await db
        .insert(drafts)
        .values(row)
        .onConflictDoUpdate({ target: drafts.questionId, set: { text, revision, savedAt }, setWhere: lt(drafts.revision, revision) })
        .returning();
      const [newer] = kept ? [kept] : await db.select().from(drafts).where(eq(drafts.questionId, questionId));
      return done(toDraft(newer ?? row));
    },
  };
}

/** Forgets the draft that has become an answer. One that was saved since the answer came in, with other words, is kept. */
export async function clearDraft(tx: Transaction, questionId: string, answer: { text: string; receivedAt: Date }): Promise<void> {
  const [draft] = await tx.select().from(drafts).where(eq(drafts.questionId, questionId));
  if (!draft || (draft.savedAt > answer.receivedAt && !answer.text.startsWith(draft.text.trim()))) return;
  await tx.delete(drafts).where(and(eq(drafts.questionId, questionId), eq(drafts.revision, draft.revision)));
}

/** Drafts with words in them. */
export const hasWords = sql`${drafts.text} ~ '[^[:space:]]'`;

const toDraft = ({ text, revision, savedAt }: Row): Draft => ({ text, revision, savedAt: savedAt.toISOString() });
