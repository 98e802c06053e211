import type { InterviewAction } from './action.ts';
import type { TurnReading } from './event.ts';
import type { CandidateTurn, Intent, InterviewerTurn, Purpose, Turn } from './log.ts';
import type { InterviewSetting } from './machine.ts';
import { draw } from './random.ts';
import type { AgendaItem, InterviewState, SpokenTurn, Utterance } from './state.ts';
import { elapsedAt } from './timing.ts';

/** One step under way: `state` is replaced, never changed, so that a copy of the run can look ahead. */
export type Run = { state: InterviewState; actions: InterviewAction[]; readonly setting: InterviewSetting; readonly atMs: number };

export const patch = (run: Run, change: Partial<InterviewState>): void => {
  run.state = { ...run.state, ...change };
};

/** A number in [0, 1) that the seed decides. */
export function chance(run: Run): number {
  const { value, next } = draw(run.state.random);
  patch(run, { random: next });
  return value;
}

export const emit = (run: Run, action: InterviewAction): void => {
  run.actions.push(action);
};

const turnId = (state: InterviewState): string => `t${state.turns.length + 1}`;

/** Begins to say something. */
export function say(run: Run, utterance: Utterance): void {
  const { state } = run;
  const turn: InterviewerTurn = {
    by: 'interviewer',
    id: turnId(state),
    interviewerId: utterance.interviewerId,
    purpose: utterance.purpose,
    text: utterance.text,
    questionKey: utterance.questionKey,
    followUp: utterance.followUp,
    startMs: elapsedAt(state, run.atMs),
    endMs: null,
    cutShort: false,
  };
  patch(run, {
    turns: [...state.turns, turn],
    saying: { turnId: turn.id, sinceMs: run.atMs, utterance },
    listening: null,
  });
  if (utterance.purpose === 'follow-up' && state.current) patch(run, { current: { ...state.current, followUpTurnId: turn.id } });
  emit(run, { type: 'say', turn });
}

/** Notes that the open turn of the interviewer is over. */
export function closeSaying(run: Run, cutShort: boolean): void {
  const { state } = run;
  const { saying } = state;
  if (!saying) return;
  const endMs = elapsedAt(state, run.atMs);
  const turns = state.turns.map((turn) => (turn.by === 'interviewer' && turn.id === saying.turnId ? { ...turn, endMs, cutShort } : turn));
  patch(run, { turns, saying: null });
}

/** Stops the interviewer's voice; what was cut, and what was to follow, can be taken up again. */
export function hush(run: Run): void {
  const { saying, agenda } = run.state;
  if (!saying) return;
  closeSaying(run, true);
  patch(run, { agenda: [], cut: [{ do: 'say', utterance: saying.utterance }, ...agenda] });
  emit(run, { type: 'hush', turnId: saying.turnId });
}

/** Writes what the candidate said into the log. */
export function keepTurn(run: Run, spoken: Pick<CandidateTurn, 'modality' | 'text' | 'startMs'>, intent: Intent | null): void {
  const { state } = run;
  const text = spoken.text.trim();
  if (text === '') return;
  const turn: CandidateTurn = {
    by: 'candidate',
    id: turnId(state),
    modality: spoken.modality,
    text,
    questionKey: state.current?.key ?? null,
    answersTurnId: state.current?.followUpTurnId ?? null,
    intent,
    startMs: spoken.startMs,
    endMs: elapsedAt(state, run.atMs),
  };
  patch(run, { turns: [...state.turns, turn] });
}

/** Everything said in answer to a question so far; with `more`, as it will be once these words are a turn. */
export function answerTo(turns: readonly Turn[], questionKey: string, more = ''): string {
  const said = turns.flatMap((turn) => (turn.by === 'candidate' && turn.questionKey === questionKey && turn.intent === null ? [turn.text] : []));
  return [...said, more.trim()].filter((text) => text !== '').join('\n\n');
}

/** What the candidate is being asked just now: the latest follow-up, or the question. */
export function askedIn(state: InterviewState): string {
  const { current, turns } = state;
  const followUp = turns.find(({ id }) => id === current?.followUpTurnId)?.text;
  return followUp ?? (current ? (planned(state, current.index)?.question ?? '') : '');
}

export const planned = (state: InterviewState, index: number) => state.plan.questions[index];
export const personaOf = (state: InterviewState, interviewerId: string) => state.plan.interviewers.find(({ id }) => id === interviewerId)?.persona ?? 'neutral';
/** Who leads: who asks the current question, or opened the interview. */
export const leader = (state: InterviewState): string =>
  (state.current && planned(state, state.current.index)?.interviewerId) ?? state.plan.interviewers[0]?.id ?? '';

export const plain = (purpose: Purpose, interviewerId: string, text: string, questionKey: string | null = null): AgendaItem => ({
  do: 'say',
  utterance: { purpose, interviewerId, text, questionKey, followUp: null },
});

/** Words that were spoken and words that were typed make one turn; what one half asks for by itself says nothing of the whole. */
export function joined(spoken: string, typed: string, reading: TurnReading): { readonly text: string; readonly reading: TurnReading } {
  const { asks, ...rest } = reading;
  const isWhole = spoken.trim() === '' || typed.trim() === '';
  return { text: `${spoken} ${typed}`.trim(), reading: isWhole && asks ? { ...rest, asks } : rest };
}

export const NO_SPEECH: Omit<SpokenTurn, 'startMs' | 'startedAtMs' | 'silentSinceMs'> = {
  isSpeaking: true,
  pitchFell: null,
  text: '',
  reading: { feedback: null, answersAhead: [] },
  notes: [],
  isHeard: false,
  doneAtMs: null,
  request: null,
  isThinking: false,
  typed: '',
};
