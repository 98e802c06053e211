import type { InterviewAction, InterviewLog, Turn } from '@candor/core';
import type { Interview } from '../api/interview.ts';
import type { RoomSnapshot, RoomTurn } from '../api/interview-socket.ts';
import type { InterviewSummaryRow } from './store.ts';

/** What the room may know of a turn: neither why it was said, nor what it was after. */
export function asRoomTurn<T extends Turn>(turn: T): Extract<RoomTurn, { by: T['by'] }>;
export function asRoomTurn(turn: Turn): RoomTurn {
  const { by, id, text, questionKey, startMs } = turn;
  if (by === 'candidate') return { by, id, modality: turn.modality, text, questionKey, startMs, endMs: turn.endMs };
  return { by, id, interviewerId: turn.interviewerId, purpose: turn.purpose, text, questionKey, startMs, endMs: turn.endMs, cutShort: turn.cutShort };
}

/** Whose turn it is, as it follows from the last actions. */
export type Floor = Pick<RoomSnapshot, 'floor' | 'questionKey' | 'waiting' | 'paused'>;
export const NOBODY: Floor = { floor: null, questionKey: null, waiting: false, paused: false };

export function floorAfter(before: Floor, actions: readonly InterviewAction[], log: InterviewLog): Floor {
  let now = before;
  for (const action of actions) {
    if (action.type === 'say') now = { ...now, floor: 'interviewer', waiting: false };
    if (action.type === 'hush') now = { ...now, floor: 'candidate', waiting: false };
    if (action.type === 'listen') now = { ...now, floor: 'candidate', questionKey: action.questionKey, waiting: action.waiting };
    if (action.type === 'paused') now = { ...now, floor: null, paused: true };
    if (action.type === 'resumed') now = { ...now, paused: false };
    if (action.type === 'ended') now = NOBODY;
  }
  const asked = log.turns.findLast((turn) => turn.by === 'interviewer' && turn.questionKey !== null);
  return now.floor === 'interviewer' ? { ...now, questionKey: asked?.questionKey ?? null } : now;
}

/** The room as it is, but for how much of its sound is on the disk. */
export type Room = Omit<RoomSnapshot, 'samples'>;

export const roomOf = (interview: Interview, log: InterviewLog | null, floor: Floor): Room => ({
  type: 'room',
  interview,
  stage: log?.stage ?? 'greeting',
  turns: log?.turns.map((turn) => asRoomTurn(turn)) ?? [],
  ...floor,
  elapsedMs: log?.elapsedMs ?? 0,
});

/** An interview as the API tells of it. */
export const toInterview = ({ id, plan, state, createdAt, startedAt, endedAt, elapsedMs, answered }: InterviewSummaryRow): Interview => ({
  id,
  plan,
  state,
  createdAt: createdAt.toISOString(),
  startedAt: startedAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
  elapsedMs,
  answered,
});

export const reportPath = (id: string): string => `/interviews/${id}/report`;
export const voiceUrl = (id: string, turnId: string, speed: number): string => `/api/interviews/${id}/turns/${encodeURIComponent(turnId)}/voice?speed=${speed}`;
