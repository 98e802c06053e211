import { follow } from './agenda.ts';
import { again, lastWords, takeReading, takeWords } from './answers.ts';
import { press } from './buttons.ts';
import { endTurn, tick, voiceIsOver } from './clockwork.ts';
import type { InterviewEvent } from './event.ts';
import { foresee, foreseeQuestion } from './foresee.ts';
import { giveTime } from './give-time.ts';
import { repeat } from './requests.ts';
import { resume } from './resume.ts';
import { closeSaying, emit, hush, joined, keepTurn, NO_SPEECH, patch, type Run } from './run.ts';
import { elapsedAt } from './timing.ts';
import { turnEndsAtMs } from './turn-end.ts';
import { asksForTime } from './understand/index.ts';

type Of<T extends InterviewEvent['type']> = Extract<InterviewEvent, { type: T }>;

/** What an event does to an interview that has begun. */
export function handle(run: Run, event: InterviewEvent): void {
  switch (event.type) {
    case 'start':
      return;
    case 'tick':
      tick(run);
      return;
    case 'speech-started':
      speechStarted(run);
      return;
    case 'speech-paused':
      speechPaused(run, event);
      return;
    case 'heard':
      heard(run, event);
      return;
    case 'typing':
      typing(run);
      return;
    case 'typed':
      typed(run, event);
      return;
    case 'spoke':
      if (run.state.saying?.turnId === event.turnId) voiceIsOver(run);
      return;
    case 'button':
      press(run, event.button);
      return;
    case 'returned':
      returned(run);
      return;
  }
}

function speechStarted(run: Run): void {
  if (run.state.pausedSinceMs !== null) return;
  quieten(run);
  const { speech } = run.state;
  if (speech) {
    patch(run, { speech: { ...speech, isSpeaking: true, isHeard: false, isThinking: false } });
    return;
  }
  patch(run, { speech: { ...NO_SPEECH, startMs: elapsedAt(run.state, run.atMs), startedAtMs: run.atMs, silentSinceMs: run.atMs } });
  foreseeQuestion(run);
}

/** The candidate begins to speak or write: the interviewer stops. An interruption or a word of patience that is talked over is not taken up again. */
function quieten(run: Run): void {
  const { saying, cut } = run.state;
  if (!saying) return;
  hush(run);
  if (saying.utterance.purpose === 'interrupt' || saying.utterance.purpose === 'wait') patch(run, { cut });
}

function speechPaused(run: Run, { silentSinceMs, pitchFell }: Of<'speech-paused'>): void {
  const { speech } = run.state;
  if (speech) patch(run, { speech: { ...speech, isSpeaking: false, isHeard: false, silentSinceMs, pitchFell } });
}

function heard(run: Run, { text, reading, notes = [] }: Of<'heard'>): void {
  const { speech } = run.state;
  if (!speech) {
    heardLate(run, text);
    return;
  }
  const now = { ...speech, text, reading, notes, isHeard: !speech.isSpeaking };
  patch(run, { speech: now });
  if (now.isSpeaking || run.state.saying) return;
  const ends = turnEndsAtMs(run.state, now);
  const stage = run.state.stage === 'candidate-questions' ? run.state.stage : 'questions';
  if (now.request !== null || (ends !== null && ends <= run.atMs)) endTurn(run);
  else if (asksForTime(text, stage, reading.asks)) giveTime(run);
  else foresee(run, ends ?? run.atMs);
}

/** Words that come after their turn was closed are kept, unless they are there already. */
function heardLate(run: Run, text: string): void {
  const last = run.state.turns.findLast(({ by }) => by === 'candidate');
  if (last?.text.startsWith(text.trim()) || text.trim() === '') return;
  keepTurn(run, { modality: 'spoken', text, startMs: elapsedAt(run.state, run.atMs) }, null);
}

function typing(run: Run): void {
  const { listening } = run.state;
  patch(run, { isTyping: true, listening: listening && { ...listening, sinceMs: run.atMs } });
}

function typed(run: Run, { text, reading }: Of<'typed'>): void {
  if (run.state.pausedSinceMs !== null) resume(run);
  patch(run, { isTyping: true });
  quieten(run);
  const { speech, listening } = run.state;
  if (speech?.isSpeaking) {
    patch(run, { speech: { ...speech, typed: `${speech.typed} ${text}`.trim(), reading, doneAtMs: run.atMs } });
    return;
  }
  const startMs = speech?.startMs ?? elapsedAt(run.state, listening?.fromMs ?? run.atMs);
  takeWords(run, { modality: 'typed', ...joined(speech?.text ?? '', text, reading), startMs, notes: [], request: null });
}

/** The room is open again: nothing that was said is lost, and what was asked is asked again. */
function returned(run: Run): void {
  const { state } = run;
  if (state.pausedSinceMs === null) patch(run, { pausedMs: state.pausedMs + run.atMs - state.lastAtMs });
  if (state.speech) {
    keepTurn(run, { modality: 'spoken', text: state.speech.text, startMs: state.speech.startMs }, null);
    if (state.current) takeReading(run, state.speech.reading);
  }
  const rest = [...state.cut, ...(state.saying ? [{ do: 'say' as const, utterance: state.saying.utterance }] : []), ...state.agenda];
  closeSaying(run, true);
  patch(run, { speech: null, agenda: [], cut: rest });
  if (run.state.pausedSinceMs !== null) {
    emit(run, { type: 'paused' });
    return;
  }
  if (rest.length > 0) {
    follow(run, rest.map(again));
    return;
  }
  follow(run, [...(run.state.current ? [repeat(run)] : lastWords(run)), { do: 'listen' }]);
}
