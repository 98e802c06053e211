import {
  beginInterview,
  type InterviewAction,
  type InterviewEvent,
  type InterviewerTurn,
  type InterviewSetting,
  type InterviewState,
  type Plan,
  type Question,
  type Step,
  stepInterview,
  type TurnReading,
} from '@candor/core';
import type { TurnEvent } from '@candor/speech/node';

/** The usual patience, in milliseconds. */
export const PATIENCE_MS = 2_000;
/** What is asked: it decides what is said next, and nothing of when. */
export const QUESTION = 'five-years';
const NOTHING: TurnReading = { feedback: null, answersAhead: [] };

type Happening = InterviewEvent extends infer One ? (One extends { readonly atMs: number } ? Omit<One, 'atMs'> : never) : never;

/** What happens around the machine; the clock counts milliseconds of sound. */
export type RoomOptions = {
  readonly setting: Omit<InterviewSetting, 'rubricOf'>;
  readonly question: Question;
  now(): number;
  read?(text: string): Promise<TurnReading>;
  onSay?(turn: InterviewerTurn): void;
  onPrepare?(text: string): void;
};

/** An interview about one question, up to the moment when the candidate has the floor, and from there on what the machine makes of a spoken answer. */
export function openRoom({ setting, question, now, read = async () => NOTHING, onSay, onPrepare }: RoomOptions) {
  const whole: InterviewSetting = { ...setting, rubricOf: () => question };
  let step: Step<InterviewState> = beginInterview(planFor(question), whole, 0);
  let hasFloor = false;
  let overAtMs: number | null = null;
  const send = (happening: Happening): void => {
    step = stepInterview(step.state, { ...happening, atMs: now() } as InterviewEvent, whole);
    for (const action of step.actions) act(action);
  };
  const act = (action: InterviewAction): void => {
    if (action.type === 'prepare') onPrepare?.(action.text);
    if (action.type === 'listen') hasFloor = true;
    if (action.type !== 'say') return;
    if (hasFloor && overAtMs === null) {
      overAtMs = now();
      onSay?.(action.turn);
    }
  };
  send({ type: 'start' });
  // What comes before the question is said in no time.
  for (let saying = step.state.saying; saying !== null && !hasFloor; saying = step.state.saying) send({ type: 'spoke', turnId: saying.turnId });

  return {
    /** When the interviewer took the turn, by the same clock; null while it listens. */
    overAtMs: () => overAtMs,
    tick: () => {
      if (overAtMs === null && step.wakeAtMs !== null && step.wakeAtMs <= now()) send({ type: 'tick' });
    },
    notice: async (event: TurnEvent): Promise<void> => {
      if (overAtMs !== null || event.type === 'failed') return;
      if (event.type !== 'heard') return send(event.type === 'speech-started' ? { type: event.type } : event);
      const reading = await read(event.text);
      if (overAtMs === null) send({ type: 'heard', text: event.text, reading, notes: event.notes });
    },
  };
}

const planFor = ({ id, question, form, kind }: Question): Plan => ({
  role: 'shift lead',
  company: 'Northfield',
  kind: 'screening',
  minutes: 10,
  interviewers: [{ id: 'a', name: 'Ada', title: '', persona: 'neutral', voice: null }],
  order: 'fixed',
  questions: [{ key: id, questionId: id, question, form, kind, interviewerId: 'a' }],
  manners: { patienceMs: PATIENCE_MS, interruptions: false },
  smallTalk: false,
});
