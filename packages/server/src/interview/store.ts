import type { Feedback } from '@candor/core';
import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { attempts, interviews, spokenTurns } from '../db/schema.ts';

export type InterviewRow = typeof interviews.$inferSelect;
/** Without what was said, which is long. */
export type InterviewSummaryRow = Omit<InterviewRow, 'machine' | 'log' | 'seed' | 'clockMs' | 'settled'>;
export type SpokenTurnRow = typeof spokenTurns.$inferSelect;
const { id, plan, state, createdAt, startedAt, endedAt, elapsedMs, answered } = getTableColumns(interviews);
const summaryColumns = { id, plan, state, createdAt, startedAt, endedAt, elapsedMs, answered };

export type InterviewStore = ReturnType<typeof createInterviewStore>;

/** Interviews as they are kept: after every step, so that nothing that was said is lost with the process. */
export function createInterviewStore(db: Database) {
  return {
    async find(interviewId: string): Promise<InterviewRow | null> {
      const [row] = await db.select().from(interviews).where(eq(interviews.id, interviewId));
      return row ?? null;
    },

    async add(
      row: Omit<InterviewRow, 'startedAt' | 'endedAt' | 'elapsedMs' | 'answered' | 'clockMs' | 'machine' | 'log' | 'settled' | 'state'>,
    ): Promise<InterviewRow> {
      const [added] = await db
        .insert(interviews)
        .values({ ...row, state: 'planned', elapsedMs: 0, answered: 0, clockMs: 0, settled: false })
        .returning();
      if (!added) throw new Error('the database gave back no row for a new interview');
      return added;
    },

    /** Newest first. */
    list: (): Promise<InterviewSummaryRow[]> => db.select(summaryColumns).from(interviews).orderBy(desc(interviews.createdAt), desc(interviews.id)),

    async summary(interviewId: string): Promise<InterviewSummaryRow | null> {
      const [row] = await db.select(summaryColumns).from(interviews).where(eq(interviews.id, interviewId));
      return row ?? null;
    },

    /** Attempts that were made of its answers. */
    async attemptsOf(interviewId: string): Promise<string[]> {
      const rows = await db.select({ id: attempts.id }).from(attempts).where(eq(attempts.interviewId, interviewId));
      return rows.map((row) => row.id);
    },

    /** How its spoken answers were judged, by the key of their question. */
    async spokenFeedback(interviewId: string): Promise<Map<string, Feedback>> {
      const rows = await db.select({ key: attempts.questionKey, feedback: attempts.feedback }).from(attempts).where(eq(attempts.interviewId, interviewId));
      return new Map(rows.flatMap(({ key, feedback }) => (key !== null && feedback.modality === 'spoken' ? [[key, feedback] as const] : [])));
    },

    async remove(interviewId: string): Promise<boolean> {
      const removed = await db.delete(interviews).where(eq(interviews.id, interviewId)).returning({ id: interviews.id });
      return removed.length > 0;
    },

    /** False where the interview was deleted meanwhile. */
    async save(interviewId: string, change: Partial<Omit<InterviewRow, 'id' | 'plan' | 'createdAt' | 'seed'>>): Promise<boolean> {
      const saved = await db.update(interviews).set(change).where(eq(interviews.id, interviewId)).returning({ id: interviews.id });
      return saved.length > 0;
    },

    /** Whether an answer has become an attempt. */
    async isSettled(clientId: string): Promise<boolean> {
      const found = await db.select({ id: attempts.id }).from(attempts).where(eq(attempts.clientId, clientId));
      return found.length > 0;
    },

    async addSpokenTurn(turn: SpokenTurnRow): Promise<void> {
      const [there] = await db.select({ id: interviews.id }).from(interviews).where(eq(interviews.id, turn.interviewId));
      if (there) await db.insert(spokenTurns).values(turn).onConflictDoNothing();
    },

    spokenTurns: (interviewId: string): Promise<SpokenTurnRow[]> => db.select().from(spokenTurns).where(eq(spokenTurns.interviewId, interviewId)),

    async forgetSpokenTurns(interviewId: string): Promise<void> {
      await db.delete(spokenTurns).where(eq(spokenTurns.interviewId, interviewId));
    },

    /** Interviews that are over, with answers that have not become attempts yet. */
    unsettled: (): Promise<InterviewRow[]> =>
      db
        .select()
        .from(interviews)
        .where(and(eq(interviews.state, 'ended'), eq(interviews.settled, false))),
  };
}
