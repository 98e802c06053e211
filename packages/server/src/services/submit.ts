import type { AnalyseInput } from '@candor/analysis';
import type { Feedback, Recording, Transcript } from '@candor/core';
import { eq, max } from 'drizzle-orm';
import type { Attempt, AttemptSubmit } from '../api/schemas.ts';
import { attempts, recordings } from '../db/schema.ts';
import { type AttemptRow, earlierTexts, levelsOf, toAttempt } from './attempts.ts';
import { activeBrief } from './briefs.ts';
import { asAsked, type Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { clearDraft } from './drafts.ts';
import { monthOf } from './month.ts';
import { recordFor } from './record.ts';
import { done, type Result, refuse } from './result.ts';
import type { SettingsService } from './settings.ts';
import type { Wipe } from './wipe.ts';

type Deps = Pick<ServiceDeps, 'database' | 'analyser' | 'now' | 'newId'> & { catalogue: Catalogue; settings: SettingsService; wipe: Wipe };
/** What makes an answer a spoken one. */
export type Spoken = {
  readonly takeId: string;
  readonly source: 'microphone' | 'upload';
  readonly device: string;
  readonly heard: Recording;
  /** Where the words of the answer are others than those that were heard. */
  readonly corrected?: Transcript;
};
/** The interview in which an answer was given, and the key of its question there. */
export type InInterview = { readonly interviewId: string; readonly questionKey: string };
type Submitted = { readonly attempt: Attempt; readonly isNew: boolean };

/** Judges an answer and stores it. The same `clientId` is stored once, also when it is sent twice at the same time. */
export function createSubmit({ database: { db }, analyser, now, newId, catalogue, settings, wipe }: Deps) {
  async function stored(sent: AttemptSubmit, spoken: Spoken | null): Promise<Result<Submitted> | null> {
    const [row] = await db.select().from(attempts).where(eq(attempts.clientId, sent.clientId));
    if (!row) return null;
    // Taking other words for a repetition would lose them without a sign.
    // A spoken one has its own id, and its words may have been corrected since.
    if (!spoken && (row.text !== sent.text || row.questionId !== sent.questionId)) return refuse('client-id-taken');
    return done({ attempt: await toAttempt(db, row), isNew: false });
  }

  return async (sent: AttemptSubmit, spoken: Spoken | null = null, within: InInterview | null = null): Promise<Result<Submitted>> => {
    const receivedAt = now();
    const wipes = wipe.count();
    const before = await stored(sent, spoken);
    if (before) return before;
    const listed = await catalogue.find(sent.questionId);
    if (!listed) return refuse('question-not-found');

    const { grammar } = await settings.read();
    const earlier = await earlierTexts(db, sent.questionId, null);
    const active = await activeBrief(db);
    const input = { text: sent.text, asked: asAsked(listed), earlier, disputed: [], grammar, today: monthOf(receivedAt) };
    const record = await recordFor(db, { questionId: sent.questionId, brief: active?.brief ?? null, before: receivedAt });
    const judged = await judge(analyser, { ...input, ...record, ...(spoken ? { recording: spoken.heard } : {}) });
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
          briefId: active?.id ?? null,
          ...within,
        })
        .onConflictDoNothing({ target: attempts.clientId })
        .returning();
      if (!row) return 'there';
      if (spoken) await tx.insert(recordings).values({ attemptId: row.id, ...spoken });
      // What was typed and not sent is another answer than the one that was spoken, or given in an interview.
      else if (!within) await clearDraft(tx, sent.questionId, { text: sent.text, receivedAt });
      return row;
    });
    if (inserted === 'wiped') return refuse('deleted-meanwhile');
    if (inserted === 'there') return (await stored(sent, spoken)) ?? refuse('deleted-meanwhile');
    return done({ attempt: await toAttempt(db, inserted), isNew: true });
  };
}

/** Feedback on an answer and the number of its words. */
export async function judge(analyser: ServiceDeps['analyser'], input: AnalyseInput): Promise<Result<{ feedback: Feedback; words: number }>> {
  const analysed = await analyser.analyse(input);
  if (!analysed.ok) return refuse(analysed.error.code === 'empty' ? 'empty-answer' : 'answer-too-long');
  return done({ feedback: analysed.feedback, words: analysed.feedback.measures.find((one) => one.name === 'words')?.value ?? 0 });
}
