import { and, eq } from 'drizzle-orm';
import type { Attempt } from '../api/schemas.ts';
import { attempts, disputes } from '../db/schema.ts';
import { type AttemptRow, disputedIds, earlierTexts, levelsOf, toAttempt } from './attempts.ts';
import { asAsked, type Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';
import { judge, monthOf } from './submit.ts';

type Deps = Pick<ServiceDeps, 'database' | 'analyser' | 'now'> & { catalogue: Catalogue };

/** Disputed findings stay and lose their weight: adding or withdrawing a dispute scores the attempt again. */
export function createDisputes({ database: { db }, analyser, now, catalogue }: Deps) {
  async function find(attemptId: string): Promise<AttemptRow | null> {
    const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId));
    return row ?? null;
  }

  /** Judging takes a while; where the disputes changed meanwhile it is done again, so the stored feedback always fits them. */
  async function scoreAgain(row: AttemptRow): Promise<Result<Attempt>> {
    const listed = await catalogue.find(row.questionId);
    // A question whose pack is gone is judged by its words.
    const asked = listed ? asAsked(listed) : { free: row.question };
    for (;;) {
      const disputed = await disputedIds(db, row.id);
      const earlier = await earlierTexts(db, row.questionId, row.number);
      const judged = await judge(analyser, { text: row.text, asked, earlier, disputed, grammar: row.grammar, today: monthOf(row.createdAt) });
      if (!judged.ok) return judged;
      const { feedback } = judged.value;
      const updated = await db.transaction(async (tx) => {
        const [locked] = await tx.select({ id: attempts.id }).from(attempts).where(eq(attempts.id, row.id)).for('update');
        if (!locked) return 'gone';
        if ((await disputedIds(tx, row.id)).join('\n') !== disputed.join('\n')) return 'changed';
        const [saved] = await tx
          .update(attempts)
          .set({ feedback, levels: levelsOf(feedback) })
          .where(eq(attempts.id, row.id))
          .returning();
        return saved ?? 'gone';
      });
      if (updated === 'gone') return refuse('attempt-not-found');
      if (updated !== 'changed') return done(await toAttempt(db, updated));
    }
  }

  return {
    async add(attemptId: string, findingId: string): Promise<Result<Attempt>> {
      const row = await find(attemptId);
      if (!row) return refuse('attempt-not-found');
      if (!row.feedback.findings.some((finding) => finding.id === findingId)) return refuse('finding-not-found');
      await db.insert(disputes).values({ attemptId, findingId, createdAt: now() }).onConflictDoNothing();
      return scoreAgain(row);
    },

    async withdraw(attemptId: string, findingId: string): Promise<Result<Attempt>> {
      const row = await find(attemptId);
      if (!row) return refuse('attempt-not-found');
      const removed = await db
        .delete(disputes)
        .where(and(eq(disputes.attemptId, attemptId), eq(disputes.findingId, findingId)))
        .returning({ findingId: disputes.findingId });
      return removed.length > 0 ? scoreAgain(row) : refuse('finding-not-found');
    },
  };
}
