import { and, eq } from 'drizzle-orm';
import type { Attempt } from '../api/schemas.ts';
import { attempts, disputes } from '../db/schema.ts';
import type { AttemptRow } from './attempts.ts';
import type { ServiceDeps } from './deps.ts';
import { type Result, refuse } from './result.ts';
import type { ScoreAgain } from './score-again.ts';

type Deps = Pick<ServiceDeps, 'database' | 'now'> & { scoreAgain: ScoreAgain };

/** Disputed findings stay and lose their weight: adding or withdrawing a dispute scores the attempt again. */
export function createDisputes({ database: { db }, now, scoreAgain }: Deps) {
  async function find(attemptId: string): Promise<AttemptRow | null> {
    const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId));
    return row ?? null;
  }

  return {
    async add(attemptId: string, findingId: string): Promise<Result<Attempt>> {
      const row = await find(attemptId);
      if (!row) return refuse('attempt-not-found');
      if (!row.feedback.findings.some((finding) => finding.id === findingId)) return refuse('finding-not-found');
      await db.insert(disputes).values({ attemptId, findingId, createdAt: now() }).onConflictDoNothing();
      return scoreAgain(attemptId);
    },

    async withdraw(attemptId: string, findingId: string): Promise<Result<Attempt>> {
      const row = await find(attemptId);
      if (!row) return refuse('attempt-not-found');
      const removed = await db
        .delete(disputes)
        .where(and(eq(disputes.attemptId, attemptId), eq(disputes.findingId, findingId)))
        .returning({ findingId: disputes.findingId });
      return removed.length > 0 ? scoreAgain(attemptId) : refuse('finding-not-found');
    },
  };
}
