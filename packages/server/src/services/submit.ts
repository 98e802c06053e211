import type { AnalyseInput } from '@candor/analysis';
import type { CalendarMonth, Feedback } from '@candor/core';
import { eq, max } from 'drizzle-orm';
import type { Attempt, AttemptSubmit } from '../api/schemas.ts';
import { attempts } from '../db/schema.ts';
import { type AttemptRow, earlierTexts, levelsOf, toAttempt } from './attempts.ts';
import { asAsked, type Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { clearDraft } from './drafts.ts';
import { done, type Result, refuse } from './result.ts';
import type { SettingsService } from './settings.ts';
import type { Wipe } from './wipe.ts';

type Deps = Pick<ServiceDeps, 'database' | 'analyser' | 'now' | 'newId'> & { catalogue: Catalogue; settings: SettingsService; wipe: Wipe };
type Submitted = { readonly attempt: Attempt; readonly isNew: boolean };

/** Judges an answer and stores it. The same `clientId` is stored once, also when it is sent twice at the same time. */
export function createSubmit({ database: { db }, analyser, now, newId, catalogue, settings, wipe }: Deps) {
  async function stored(sent: AttemptSubmit): Promise<Result<Submitted> | null> {
    const [row] = await db.select().from(attempts).where(eq(attempts.clientId, sent.clientId));
    if (!row) return null;
    // Taking other words for a repetition would lose them without a sign.
    if (row.text !== sent.text || row.questionId !== sent.questionId) return refuse('client-id-taken');
    return done({ attempt: await toAttempt(db, row), isNew: false });
  }

  return async (sent: AttemptSubmit): Promise<Result<Submitted>> => {
    const receivedAt = now();
    const wipes = wipe.count();
    const before = await stored(sent);
    if (before) return before;
    const listed = await catalogue.find(sent.questionId);
    if (!listed) return refuse('question-not-found');

    const { grammar } = await settings.read();
    const earlier = await earlierTexts(db, sent.questionId, null);
    const judged = await judge(analyser, { text: sent.text, asked: asAsked(listed), earlier, disputed: [], grammar, today: monthOf(receivedAt) });
    if (!judged.ok) return judged;
    const { feedback, words } = judged.value;

    const inserted = await db.transaction(async (tx): Promise<AttemptRow | 'there' | 'wiped'> => {
      if (wipe.count() !== wipes) return 'wiped';
      const [last] = await tx
        .select({ number: max(attempts.number) })
        .from(attempts)
        .where(eq(attempts.questionId, sent.questionId));
      const [row] = await tx
        .insert(attempts)
        .values({
          ...sent,
          id: newId(),
          question: listed.question,
          number: (last?.number ?? 0) + 1,
          createdAt: receivedAt,
          words,
          levels: levelsOf(feedback),
          feedback,
          grammar,
        })
        .onConflictDoNothing({ target: attempts.clientId })
        .returning();
      if (!row) return 'there';
      await clearDraft(tx, sent.questionId, { text: sent.text, receivedAt });
      return row;
    });
    if (inserted === 'wiped') return refuse('deleted-meanwhile');
    if (inserted === 'there') return (await stored(sent)) ?? refuse('deleted-meanwhile');
    return done({ attempt: await toAttempt(db, inserted), isNew: true });
  };
}

/** The month of a time, as horizons are counted from it. */
export const monthOf = (time: Date): CalendarMonth => ({ year: time.getFullYear(), month: time.getMonth() + 1 });

/** Feedback on an answer and the number of its words. */
export async function judge(analyser: ServiceDeps['analyser'], input: AnalyseInput): Promise<Result<{ feedback: Feedback; words: number }>> {
  const analysed = await analyser.analyse(input);
  if (!analysed.ok) return refuse(analysed.error.code === 'empty' ? 'empty-answer' : 'answer-too-long');
  return done({ feedback: analysed.feedback, words: analysed.feedback.measures.find((one) => one.name === 'words')?.value ?? 0 });
}
