import type { InterviewState, Step } from '@candor/core';
import type { InterviewRow } from './store.ts';

export type Progress = Pick<InterviewRow, 'state' | 'startedAt' | 'endedAt' | 'elapsedMs' | 'answered' | 'clockMs' | 'machine' | 'log'>;

/** What is to be kept after a step. */
export function progressOf(row: InterviewRow, { state, log }: Step<InterviewState>, clockMs: number, now: Date): Progress {
  const isOver = log.stage === 'ended';
  return {
    state: isOver ? 'ended' : state.pausedSinceMs === null ? 'running' : 'paused',
    startedAt: row.startedAt ?? now,
    endedAt: isOver ? now : null,
    elapsedMs: Math.round(log.elapsedMs),
    answered: new Set(log.turns.flatMap((turn) => (turn.by === 'candidate' && turn.intent === null && turn.questionKey !== null ? [turn.questionKey] : [])))
      .size,
    clockMs,
    // Once it is over the log says all; before, the log is made of the state.
    machine: isOver ? null : state,
    log: isOver ? log : null,
  };
}
