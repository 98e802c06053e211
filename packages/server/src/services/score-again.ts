import { alignCorrection, transcriptText } from '@candor/core';
import { eq } from 'drizzle-orm';
import type { Attempt } from '../api/schemas.ts';
import { attempts, recordings } from '../db/schema.ts';
import { disputedIds, earlierTexts, levelsOf, toAttempt } from './attempts.ts';
import { briefById } from './briefs.ts';
import { asAsked, type Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { monthOf } from './month.ts';
import { recordFor } from './record.ts';
import { correctedRecording, recordingOf } from './recordings.ts';
import { done, type Result, refuse } from './result.ts';
import { judge } from './submit.ts';

type Deps = Pick<ServiceDeps, 'database' | 'analyser'> & { catalogue: Catalogue };
export type ScoreAgain = ReturnType<typeof createScoreAgain>;

/** Judges a stored attempt again: with its disputes as they are now, and with corrected words where some are given. */
export function createScoreAgain({ database: { db }, analyser, catalogue }: Deps) {
  async function once(attemptId: string, correction: string | null): Promise<Result<Attempt> | 'changed'> {
    const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId));
    if (!row) return refuse('attempt-not-found');
    const spoken = await recordingOf(db, row.id);
    if (correction !== null && !spoken) return refuse('recording-not-found');
    const corrected = spoken && correction !== null ? alignCorrection(spoken.heard.transcript, correction) : (spoken?.corrected ?? null);
    const text = corrected && correction !== null ? transcriptText(corrected) : row.text;

    const listed = await catalogue.find(row.questionId);
    const disputed = await disputedIds(db, row.id);
    const judged = await judge(analyser, {
      text,
      // A question whose pack is gone is judged by its words.
      asked: listed ? asAsked(listed) : { free: row.question },
      earlier: await earlierTexts(db, row.questionId, row.number),
      disputed,
      grammar: row.grammar,
      today: monthOf(row.createdAt),
      // The record as it is now: what was added since is known; the company is the one it was meant for.
      ...(await recordFor(db, { questionId: row.questionId, brief: await briefById(db, row.briefId), before: row.createdAt })),
      ...(spoken ? { recording: correctedRecording({ heard: spoken.heard, corrected }) } : {}),
    });
    if (!judged.ok) return judged;
    const { feedback, words } = judged.value;
    const updated = await db.transaction(async (tx) => {
      const [locked] = await tx.select({ text: attempts.text }).from(attempts).where(eq(attempts.id, row.id)).for('update');
      if (!locked) return 'gone';
      if (locked.text !== row.text || (await disputedIds(tx, row.id)).join('\n') !== disputed.join('\n')) return 'changed';
      if (correction !== null) await tx.update(recordings).set({ corrected }).where(eq(recordings.attemptId, row.id));
      const [saved] = await tx
        .update(attempts)
        .set({ text, words, feedback, levels: levelsOf(feedback) })
        .where(eq(attempts.id, row.id))
        .returning();
      return saved ?? 'gone';
    });
    if (updated === 'gone') return refuse('attempt-not-found');
    return updated === 'changed' ? updated : done(await toAttempt(db, updated));
  }

  return async (attemptId: string, correction: string | null = null): Promise<Result<Attempt>> => {
    // Judging takes a while; where the disputes or the words changed meanwhile it is done again, so the stored feedback always fits them.
    for (;;) {
      const scored = await once(attemptId, correction);
      if (scored !== 'changed') return scored;
    }
  };
}
