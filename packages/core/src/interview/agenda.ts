import { stancesOf } from './follow-up/index.ts';
import type { AskedQuestion } from './log.ts';
import { answerTo, closeSaying, emit, leader, patch, planned, type Run, say } from './run.ts';
import type { AgendaItem } from './state.ts';

/** Puts an agenda in place of whatever was to come, and begins it. */
export function follow(run: Run, agenda: readonly AgendaItem[]): void {
  patch(run, { agenda, cut: [] });
  advance(run);
}

/** Does what is next until something is being said, or somebody else has the floor. */
export function advance(run: Run): void {
  while (!run.state.saying && run.state.stage !== 'ended' && run.state.pausedSinceMs === null) {
    const [item, ...rest] = run.state.agenda;
    if (!item) return;
    patch(run, { agenda: rest });
    perform(run, item);
  }
  foretell(run);
}

function perform(run: Run, item: AgendaItem): void {
  switch (item.do) {
    case 'say':
      say(run, item.utterance);
      return;
    case 'stage':
      patch(run, { stage: item.stage });
      emit(run, { type: 'stage', stage: item.stage });
      return;
    case 'open': {
      const key = planned(run.state, item.index)?.key ?? '';
      const current = {
        index: item.index,
        key,
        first: null,
        last: null,
        followUpTurnId: null,
        rephrased: 0,
        isInterrupted: false,
        isLeftAlone: false,
        isDrawnOut: false,
      };
      patch(run, { current, next: item.index + 1, offers: 0 });
      return;
    }
    case 'close':
      closeQuestion(run, item.status, item.why);
      return;
    case 'settle': {
      const key = planned(run.state, item.index)?.key ?? '';
      patch(run, { next: item.index + 1, asked: [...run.state.asked, { key, status: item.status, why: item.why, first: null, last: null }] });
      return;
    }
    case 'invited':
      patch(run, { invited: true });
      return;
    case 'listen':
      listen(run);
      return;
    case 'pause':
      pause(run);
      return;
    case 'end':
      end(run, item.because);
      return;
  }
}

/** Gives the candidate the floor. */
export function listen(run: Run): void {
  const isWaiting = run.state.wantsTime;
  patch(run, { listening: { sinceMs: run.atMs, fromMs: run.atMs, isWaiting }, wantsTime: false });
  emit(run, { type: 'listen', questionKey: run.state.current?.key ?? null, waiting: isWaiting });
}

export function pause(run: Run): void {
  patch(run, { pausedSinceMs: run.atMs });
  emit(run, { type: 'paused' });
}

/** Everything said on the current question becomes one answer. */
export function closeQuestion(run: Run, status: AskedQuestion['status'], why: AskedQuestion['why']): void {
  const { current, turns, asked, stances } = run.state;
  if (!current) return;
  const text = answerTo(turns, current.key);
  const settled: AskedQuestion = { key: current.key, status, why, first: current.first, last: current.last };
  patch(run, { asked: [...asked, settled], stances: [...stances, ...stancesOf(run.state, text)], current: null });
  if (text !== '') emit(run, { type: 'question-over', questionKey: current.key, text });
}

/** Ends the interview, whatever was under way. Planned questions that were not reached are left out. */
export function end(run: Run, because: 'finished' | 'left' | 'time'): void {
  if (run.state.saying) {
    emit(run, { type: 'hush', turnId: run.state.saying.turnId });
    closeSaying(run, true);
  }
  const why = because === 'left' ? 'left' : 'time';
  if (run.state.current) {
    const isAnswered = answerTo(run.state.turns, run.state.current.key) !== '';
    closeQuestion(run, isAnswered ? 'answered' : 'left-out', isAnswered ? null : why);
  }
  const { plan, next, asked } = run.state;
  const left = plan.questions.slice(next).map(({ key }): AskedQuestion => ({ key, status: 'left-out', why, first: null, last: null }));
  patch(run, {
    stage: 'ended',
    endedBecause: because,
    agenda: [],
    cut: [],
    listening: null,
    speech: null,
    asked: [...asked, ...left],
    next: plan.questions.length,
  });
  emit(run, { type: 'stage', stage: 'ended' });
  emit(run, { type: 'ended', because });
}

/** Announces what is said right after the words under way. */
export function foretell(run: Run, agenda: readonly AgendaItem[] = run.state.agenda): void {
  for (const item of agenda) {
    if (item.do === 'listen' || item.do === 'pause' || item.do === 'end') return;
    if (item.do === 'say') announce(run, item.utterance.interviewerId, item.utterance.text);
  }
}

/** A text is not announced twice while it is among the last so many. */
const MOST_REMEMBERED = 12;

export function announce(run: Run, interviewerId: string, text: string): void {
  if (run.state.prepared.includes(text)) return;
  patch(run, { prepared: [...run.state.prepared.slice(-MOST_REMEMBERED), text] });
  emit(run, { type: 'prepare', interviewerId: interviewerId || leader(run.state), text });
}
