import { transcriptText } from '@candor/core';
import { eq } from 'drizzle-orm';
import type { Attempt, AttemptRecording, TakeBegin } from '../api/schemas.ts';
import { attempts } from '../db/schema.ts';
import type { Take } from '../takes/take.ts';
import type { AttemptService } from './attempts.ts';
import type { Catalogue } from './catalogue.ts';
import type { ServiceDeps } from './deps.ts';
import { asHeard, recordingOf } from './recordings.ts';
import { done, type Result, refuse } from './result.ts';
import type { ScoreAgain } from './score-again.ts';
import type { SettingsService } from './settings.ts';
import type { createSubmit } from './submit.ts';

type Deps = Pick<ServiceDeps, 'database' | 'takes'> & {
  attempts: AttemptService;
  catalogue: Catalogue;
  scoreAgain: ScoreAgain;
  settings: SettingsService;
  submit: ReturnType<typeof createSubmit>;
};

/** From a recording to an attempt, and from an attempt back to its recording. */
export function createSpeak({ database: { db }, takes, attempts: stored, catalogue, scoreAgain, settings, submit }: Deps) {
  async function attemptOf(takeId: string): Promise<Attempt | null> {
    const [row] = await db.select({ id: attempts.id }).from(attempts).where(eq(attempts.clientId, takeId));
    const found = row && (await stored.find(row.id));
    return found?.ok ? found.value : null;
  }

  /** The attempt is stored: its sound is kept as long as the person wishes. */
  async function settle(takeId: string, attempt: Attempt): Promise<Attempt> {
    await takes.becameAttempt(takeId, attempt.id);
    if ((await settings.read()).keepRecordingsDays === 0) await takes.remove(takeId);
    return attempt;
  }

  return {
    async begin(take: TakeBegin): Promise<Result<Take>> {
      return (await catalogue.find(take.questionId)) ? takes.begin(take) : refuse('question-not-found');
    },

    async upload({ questionId, name }: { questionId: string; name: string }, bytes: Uint8Array): Promise<Result<Take>> {
      return (await catalogue.find(questionId)) ? takes.upload({ questionId, device: name }, bytes) : refuse('question-not-found');
    },

    /** Hears the rest of a take and judges it. However often it is asked, a take becomes one attempt. */
    async finish(takeId: string): Promise<Result<{ attempt: Attempt; isNew: boolean }>> {
      const before = await attemptOf(takeId);
      if (before) return done({ attempt: await settle(takeId, before), isNew: false });
      const found = takes.find(takeId);
      if (!found.ok) return found;
      const { questionId, source, device } = found.value;
      const heard = await takes.hear(takeId);
      const text = heard.ok ? transcriptText(heard.value.transcript) : '';
      if (!heard.ok || text === '') {
        // A file that says nothing leaves nothing behind; what was spoken into the microphone stays until the person drops it.
        if (source === 'upload' && (heard.ok || heard.code !== 'cannot-hear')) await takes.remove(takeId);
        return heard.ok ? refuse('sound-silent') : heard;
      }
      const durationMs = Math.round(heard.value.durationMs);
      const submitted = await submit({ clientId: takeId, questionId, text, durationMs }, { takeId, source, device, heard: heard.value });
      if (!submitted.ok) return submitted;
      return done({ attempt: await settle(takeId, submitted.value.attempt), isNew: submitted.value.isNew });
    },

    /** What was heard of a spoken attempt. */
    async recording(attemptId: string): Promise<Result<AttemptRecording>> {
      const found = await stored.find(attemptId);
      if (!found.ok) return found;
      const row = await recordingOf(db, attemptId);
      if (!row) return refuse('recording-not-found');
      return done({ takeId: takes.has(row.takeId) ? row.takeId : null, filledPauseRecall: takes.filledPauseRecall(), ...asHeard(row) });
    },

    /** Other words for what was heard. They are read anew; the moments they were said in stay. */
    correct: (attemptId: string, text: string): Promise<Result<Attempt>> => scoreAgain(attemptId, text),

    /** Removes recordings whose days are over. */
    async tidy(): Promise<void> {
      const { keepRecordingsDays } = await settings.read();
      if (keepRecordingsDays !== null) await takes.removeOlderThan(keepRecordingsDays);
    },
  };
}
