import { createHash } from 'node:crypto';
import { alignCorrection, answerTo, type CandidateTurn, type InterviewLog, MAX_ANSWER_LENGTH, type PlannedQuestion, transcriptText } from '@candor/core';
import type { Catalogue } from '../services/catalogue.ts';
import type { SettingsService } from '../services/settings.ts';
import type { createSubmit, Spoken } from '../services/submit.ts';
import type { Takes } from '../takes/takes.ts';
import { joinRecordings } from './join-recordings.ts';
import type { Sounds } from './sounds.ts';
import type { InterviewRow, InterviewStore } from './store.ts';

type Deps = {
  readonly store: InterviewStore;
  readonly sounds: Sounds;
  readonly takes: Takes;
  readonly catalogue: Catalogue;
  readonly settings: SettingsService;
  readonly submit: ReturnType<typeof createSubmit>;
};
type Of = Pick<InterviewRow, 'id' | 'plan'>;

/** Makes an attempt of everything that was said on a question of an interview, so that it stands in the history like any other. */
export function createAnswers({ store, sounds, takes, catalogue, settings, submit }: Deps) {
  /** By the attempt's clientId. One that was deleted since does not come back. */
  const settled = new Set<string>();

  async function questionIdOf({ questionId, question }: PlannedQuestion): Promise<string> {
    const listed = questionId === null ? null : await catalogue.find(questionId);
    // Words that stood in the plan only, or whose pack is gone: from now on they are a question of the person's own.
    return listed?.id ?? (await catalogue.addOwn(question)).listed.id;
  }

  /** What was heard of the spoken turns, and their sound as a take. Null where the answer was typed. */
  async function spokenPart(id: string, attemptId: string, questionId: string, turns: readonly CandidateTurn[], text: string): Promise<Spoken | null> {
    const rows = await store.spokenTurns(id);
    const parts = turns.flatMap((turn) => rows.filter(({ turnId }) => turnId === turn.id));
    const heard = joinRecordings(parts.map((part) => part.heard));
    if (!heard) return null;
    const device = parts[0]?.device ?? '';
    // Without room for the sound, what was heard of it is kept all the same.
    await takes.keep(attemptId, { questionId, device }, sounds.cut(id, parts));
    const corrected = isSameWords(text, transcriptText(heard.transcript)) ? null : alignCorrection(heard.transcript, text);
    return { takeId: attemptId, source: 'microphone', device, heard, ...(corrected ? { corrected } : {}) };
  }

  async function settleOne({ id, plan }: Of, log: InterviewLog, key: string): Promise<void> {
    const planned = plan.questions.find((one) => one.key === key);
    const turns = log.turns.filter((turn) => turn.by === 'candidate' && turn.questionKey === key && turn.intent === null) as CandidateTurn[];
    const text = answerTo(log.turns, key).slice(0, MAX_ANSWER_LENGTH);
    if (!planned || !/[\p{L}\p{N}]/u.test(text)) return;
    const clientId = uuidOf(`${id}/${key}`);
    if (settled.has(clientId) || (await store.isSettled(clientId)) || !(await store.find(id))) return;
    const questionId = await questionIdOf(planned);
    const durationMs = Math.round(turns.reduce((sum, turn) => sum + turn.endMs - turn.startMs, 0));
    const spoken = await spokenPart(id, clientId, questionId, turns, text);
    // Where all of it was spoken, the words are those of the transcript, with nothing between the turns.
    const words = spoken && !spoken.corrected ? transcriptText(spoken.heard.transcript).slice(0, MAX_ANSWER_LENGTH) : text;
    const submitted = await submit({ clientId, questionId, text: words, durationMs }, spoken, { interviewId: id, questionKey: key });
    settled.add(clientId);
    if (!spoken) return;
    if (submitted.ok) await takes.becameAttempt(clientId, submitted.value.attempt.id);
    if (!submitted.ok || (await settings.read()).keepRecordingsDays === 0) await takes.remove(clientId);
  }

  return {
    settleOne,

    /** Every answer of an interview that is over. Done again after a crash, nothing is stored twice. */
    async settleAll(of: Of, log: InterviewLog): Promise<void> {
      for (const { key } of of.plan.questions) await settleOne(of, log, key);
      await store.forgetSpokenTurns(of.id);
      await sounds.remove(of.id);
      await store.save(of.id, { settled: true });
    },
  };
}

const isSameWords = (one: string, other: string): boolean => one.split(/\s+/).join(' ') === other.split(/\s+/).join(' ');

/** The same words give the same UUID. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
