import { answerSoFar, type TurnReader } from '@candor/analysis';
import {
  beginInterview,
  type CandidateTurn,
  type InterviewAction,
  type InterviewEvent,
  type InterviewLog,
  type InterviewSetting,
  type InterviewState,
  interviewLogOf,
  type Step,
  stepInterview,
  type TurnReading,
} from '@candor/core';
import { ROOM_CLOSE } from '../api/interview-socket.ts';
import { monthOf } from '../services/month.ts';
import { createClock } from './clock.ts';
import { progressOf } from './progress.ts';
import { floorAfter, NOBODY, type Room, roomOf, toInterview } from './room.ts';
import type { InterviewRow, InterviewStore } from './store.ts';

type Timeless<E> = E extends unknown ? Omit<E, 'atMs'> : never;
/** Something that happens in the room; the session adds when. */
export type Happening = Timeless<InterviewEvent>;

/** Who is in the room: told of each step, in order. */
export type Guest = {
  show(room: Room): void;
  close(code: number, reason: string): void;
  acted(action: InterviewAction): void;
  turnOver(turn: CandidateTurn): void;
};

export type SessionDeps = {
  readonly row: InterviewRow;
  /** Null before the first step. */
  readonly state: InterviewState | null;
  readonly store: InterviewStore;
  readonly setting: InterviewSetting;
  readonly readTurn: TurnReader;
  now(): Date;
  /** A planned question is over: its answer becomes an attempt. */
  questionOver(questionKey: string, log: InterviewLog): void;
  /** The interview is over, and stored. */
  over(log: InterviewLog): void;
  onFailed(error: unknown): void;
};

export type Session = ReturnType<typeof openSession>;

const NOT_READ: TurnReading = { feedback: null, answersAhead: [] };
/** What changes nothing that a restart would miss, where nothing follows from it. */
const PASSING: ReadonlySet<Happening['type']> = new Set(['tick', 'typing', 'speech-started', 'speech-paused']);

/** One interview under way: takes what happens one after the other, keeps each step before it is told, and wakes the interviewer in time. */
export function openSession(deps: SessionDeps) {
  const { store, setting, onFailed } = deps;
  const clock = createClock(deps.row.clockMs, () => deps.now().getTime());
  let { row, state } = deps;
  let log: InterviewLog | null = state && interviewLogOf(state);
  let floor = NOBODY;
  let guest: Guest | null = null;
  let timer: NodeJS.Timeout | null = null;
  let queue: Promise<void> = Promise.resolve();
  let words: Promise<void> = Promise.resolve();
  let latestWords = 0;

  const inOrder = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(failed);
    return queue;
  };
  function failed(error: unknown): void {
    onFailed(error);
    guest?.close(ROOM_CLOSE.failed, 'something went wrong');
  }

  async function happen(happening: Happening): Promise<void> {
    if (row.state === 'ended' || guest === null) return;
    const atMs = clock.now();
    const { actions, step } = advance(happening, atMs);
    const turnsBefore = log?.turns.length ?? 0;
    const fresh = step.log.turns.slice(turnsBefore);
    state = step.state;
    log = step.log;
    floor = floorAfter(floor, actions, log);
    if ((actions.length > 0 || fresh.length > 0 || !PASSING.has(happening.type)) && !(await keep(step, atMs))) return gone();
    tell(happening, actions, fresh);
    wakeAt(step.wakeAtMs);
  }

  function advance(happening: Happening, atMs: number): { readonly step: Step<InterviewState>; readonly actions: readonly InterviewAction[] } {
    const event = { ...happening, atMs } as InterviewEvent;
    if (state) {
      const step = stepInterview(state, event, setting);
      return { step, actions: step.actions };
    }
    const begun = beginInterview(row.plan, setting, atMs);
    const step = stepInterview(begun.state, { type: 'start', atMs }, setting);
    return { step, actions: [...begun.actions, ...step.actions] };
  }

  /** False where the interview was deleted meanwhile. */
  async function keep(step: Step<InterviewState>, clockMs: number): Promise<boolean> {
    const change = progressOf(row, step, clockMs, deps.now());
    row = { ...row, ...change };
    return store.save(row.id, change);
  }

  function tell(happening: Happening, actions: readonly InterviewAction[], fresh: InterviewLog['turns']): void {
    if (happening.type === 'returned') guest?.show(room());
    for (const turn of fresh) if (turn.by === 'candidate') guest?.turnOver(turn);
    for (const action of actions) {
      guest?.acted(action);
      if (log && action.type === 'question-over') deps.questionOver(action.questionKey, log);
    }
    if (row.state !== 'ended' || !log) return;
    leave();
    deps.over(log);
  }

  function wakeAt(atMs: number | null): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (atMs === null || guest === null) return;
    timer = setTimeout(() => void inOrder(() => happen({ type: 'tick' })), Math.max(0, atMs - clock.now()));
  }

  function gone(): void {
    guest?.close(ROOM_CLOSE.gone, 'deleted');
    leave();
  }

  function leave(): void {
    guest = null;
    clock.stop();
    wakeAt(null);
  }

  const room = (): Room => roomOf(toInterview(row), log, floor);

  async function reading(text: string): Promise<TurnReading> {
    if (!state || text.trim() === '') return NOT_READ;
    try {
      return await deps.readTurn({ ...answerSoFar(state, text), today: monthOf(deps.now()) });
    } catch (error) {
      onFailed(error); // The interviewer goes on without having understood.
      return NOT_READ;
    }
  }

  return {
    id: row.id,
    room,
    log: (): InterviewLog | null => log,
    state: () => row.state,
    elapsedMs: (): number => log?.elapsedMs ?? 0,
    isEmpty: (): boolean => guest === null,

    /** One guest at a time: a new one takes over. */
    enter(next: Guest): void {
      guest?.close(ROOM_CLOSE.takenOver, 'taken over');
      guest = next;
    },

    /** Begins the interview, or goes on with it. */
    resume(): Promise<void> {
      clock.run();
      if (row.state === 'paused') return inOrder(async () => guest?.show(room()));
      return inOrder(() => happen({ type: state ? 'returned' : 'start' }));
    },

    happen: (happening: Happening): Promise<void> => inOrder(() => happen(happening)),

    /** The candidate has been silent for so long. */
    pause(silentForMs: number, pitchFell: boolean | null): void {
      const silentSinceMs = Math.max(0, clock.now() - Math.round(silentForMs));
      void inOrder(() => happen({ type: 'speech-paused', silentSinceMs, pitchFell }));
    },

    /** Words are read before they count; what is said meanwhile waits for nothing but other words. */
    hear(text: string, rest: Pick<Extract<Happening, { type: 'heard' }>, 'notes'>): void {
      const number = ++latestWords;
      words = words.then(async () => {
        if (number !== latestWords) return; // More was heard since.
        const read = await reading(text);
        await inOrder(() => happen({ type: 'heard', text, reading: read, ...rest }));
      });
    },

    type(text: string): void {
      words = words.then(async () => {
        const read = await reading(text);
        await inOrder(() => happen({ type: 'typed', text, reading: read }));
      });
    },

    /** After the words that are being read: who says that they are done has said them before. */
    done(): void {
      words = words.then(() => inOrder(() => happen({ type: 'button', button: 'done' })));
    },

    /** The guest has gone. The interviewer waits, and the clock stands still. */
    left(who: Guest): void {
      if (guest !== who) return;
      leave();
      void inOrder(async () => {
        if (state && row.state !== 'ended') await store.save(row.id, { clockMs: clock.now() });
      });
    },

    /** Lets what has happened be kept, and lets nobody in any more. */
    async close(code: number, reason: string): Promise<void> {
      guest?.close(code, reason);
      leave();
      await words;
      await queue;
    },
  };
}
