import { advance, follow, listen } from './agenda.ts';
import { overNow, takeWords } from './answers.ts';
import { PERSONA_TRAITS } from './persona-traits.ts';
import { phrase } from './phrases.ts';
import { closeSaying, joined, leader, patch, personaOf, planned, type Run, say } from './run.ts';
import { afterCandidateQuestions, framing, goodbye, toNextQuestion, words } from './stages.ts';
import type { InterviewState } from './state.ts';
import { ANSWER_LIMIT_MS, clockAt, INTERVIEW_TIMES, lengthMs, POLITE_WAIT_MS, silenceMs } from './timing.ts';
import { turnEndsAtMs } from './turn-end.ts';

/** What time alone brings about, and when, by the host's clock. */
type Due = { readonly atMs: number; readonly run: (run: Run) => void };

/** When a `tick` is wanted; null where time brings nothing about. */
export const wakeAtMs = (run: Run): number | null => {
  const times = dueIn(run).map(({ atMs }) => atMs);
  return times.length === 0 ? null : Math.ceil(Math.max(run.atMs, Math.min(...times)));
};

/** Does the first thing that is due. */
export function tick(run: Run): void {
  const [first] = dueIn(run)
    .filter(({ atMs }) => atMs <= run.atMs)
    .sort((a, b) => a.atMs - b.atMs);
  first?.run(run);
}

function dueIn({ state, setting }: Run): Due[] {
  if (state.openedAtMs === null || state.pausedSinceMs !== null || state.stage === 'ended') return [];
  if (state.saying && !state.speech?.isSpeaking) return [{ atMs: voiceOverAtMs(state), run: voiceIsOver }];
  if (state.speech) {
    const ends = turnEndsAtMs(state, state.speech);
    if (ends !== null) return [{ atMs: ends, run: endTurn }];
    if (!state.speech.isSpeaking) return [{ atMs: Math.max(state.speech.silentSinceMs, clockAt(state, lengthMs(state))), run: endTurn }];
    const limit = state.saying ? null : interruptsAtMs(state, setting.answerLimitMs);
    return limit === null ? [] : [{ atMs: limit, run: interrupt }];
  }
  return state.listening ? silenceIn(state, state.listening.sinceMs, state.listening.isWaiting) : [];
}

/** A voice that never says it has ended would stop the interview. */
function voiceOverAtMs({ saying }: InterviewState): number {
  const count = saying?.utterance.text.split(/\s+/).length ?? 0;
  return (saying?.sinceMs ?? 0) + count * INTERVIEW_TIMES.slowestVoiceAWord.value + INTERVIEW_TIMES.voiceGrace.value;
}

export function voiceIsOver(run: Run): void {
  closeSaying(run, false);
  if (run.state.agenda.length > 0) {
    advance(run);
    return;
  }
  if (!run.state.speech && run.state.stage !== 'ended') listen(run);
}

export function endTurn(run: Run): void {
  const { speech } = run.state;
  if (!speech) return;
  const { text, typed, startMs, notes, request } = speech;
  const modality = text.trim() === '' && typed !== '' ? 'typed' : 'spoken';
  takeWords(run, { modality, ...joined(text, typed, speech.reading), startMs, notes, request });
}

/** When a persona that interrupts cuts in; null where it would not, may not, or did already. */
export function interruptsAtMs(state: InterviewState, limitMs: number | undefined): number | null {
  const { current, speech, plan } = state;
  const at = PERSONA_TRAITS[personaOf(state, leader(state))].interruptsAt;
  if (!current || !speech || at === null || !plan.manners.interruptions || current.isInterrupted) return null;
  const form = planned(state, current.index)?.form ?? 'plan';
  return speech.startedAtMs + (limitMs ?? ANSWER_LIMIT_MS[form] * at) + (limitMs === undefined ? POLITE_WAIT_MS : 0);
}

/** Cuts in, politely: what was said so far stays the candidate's, and their next pause ends the turn. */
export function interrupt(run: Run): void {
  const { current } = run.state;
  const who = leader(run.state);
  const text = phrase(run, 'interrupt', who);
  if (!current) return;
  patch(run, { current: { ...current, isInterrupted: true } });
  if (text !== null) say(run, { purpose: 'interrupt', interviewerId: who, text, questionKey: current.key, followUp: null });
  if (run.state.speech) patch(run, { speech: { ...run.state.speech, doneAtMs: run.atMs } });
}

/** What a silence brings: help, an offer to skip, the next question; and goodbye once the time is over. */
function silenceIn(state: InterviewState, sinceMs: number, isWaiting: boolean): Due[] {
  const over: Due = { atMs: Math.max(sinceMs, clockAt(state, lengthMs(state))), run: (run) => follow(run, goodbye(run, overNow(run))) };
  if (isWaiting) return [over];
  const after = (kind: Parameters<typeof silenceMs>[1], run: Due['run']): Due[] => [over, { atMs: sinceMs + silenceMs(state, kind), run }];
  if (state.stage === 'candidate-questions') return after('silenceOfCourtesy', (run) => follow(run, afterCandidateQuestions(run, [])));
  if (!state.current) return after('silenceOfCourtesy', (run) => follow(run, run.state.stage === 'greeting' ? framing(run) : toNextQuestion(run, [], null)));
  if (state.offers === 0) return after('silenceBeforeHelp', (run) => offer(run, 'offer-help'));
  return after('silenceBeforeSkip', state.offers === 1 ? (run) => offer(run, 'offer-skip') : giveUp);
}

export function offer(run: Run, purpose: 'offer-help' | 'offer-skip'): void {
  patch(run, { offers: run.state.offers + 1 });
  follow(run, [...words(run, purpose, leader(run.state)), { do: 'listen' }]);
}

/** Silent questions in a row after which a pause is offered. */
const SILENT_QUESTIONS = 2;

function giveUp(run: Run): void {
  const over = overNow(run);
  const unanswered = over.status === 'skipped' ? run.state.unanswered + 1 : 0;
  patch(run, { unanswered });
  const lead = unanswered === SILENT_QUESTIONS ? words(run, 'offer-pause', leader(run.state)) : words(run, 'skip', leader(run.state));
  follow(run, toNextQuestion(run, lead, over));
}
