import { answerSoFar, type TurnReader } from '@candor/analysis';
import {
  beginInterview,
  type CalendarMonth,
  type InterviewEvent,
  type InterviewLog,
  type InterviewSetting,
  type InterviewState,
  type Plan,
  type Step,
  stepInterview,
} from '@candor/core';

export type Conducting = {
  readonly plan: Plan;
  readonly setting: InterviewSetting;
  readonly readTurn: TurnReader;
  readonly today: CalendarMonth;
};

type Timeless<E> = E extends unknown ? Omit<E, 'atMs'> : never;
export type Happening = Timeless<Exclude<InterviewEvent, { type: 'typed' | 'heard' }>>;
type Stepped = Pick<Step<InterviewState>, 'actions' | 'wakeAtMs'>;

export type Conductor = ReturnType<typeof conduct>;

/** One typed interview, without a clock of its own. */
export function conduct({ plan, setting, readTurn, today }: Conducting) {
  let step = beginInterview(plan, setting, 0);

  const apply = (event: InterviewEvent): Stepped => {
    step = stepInterview(step.state, event, setting);
    return step;
  };
  return {
    start: (): Stepped => {
      const begun = step.actions;
      const { actions, wakeAtMs } = apply({ type: 'start', atMs: 0 });
      return { actions: [...begun, ...actions], wakeAtMs };
    },
    happen: (happening: Happening, atMs: number): Stepped => apply({ ...happening, atMs } as InterviewEvent),
    /** The words are read before they count. */
    async typed(text: string, now: () => number): Promise<Stepped> {
      const reading = await readTurn({ ...answerSoFar(step.state, text), today });
      return apply({ type: 'typed', text, reading, atMs: now() });
    },
    log: (): InterviewLog => step.log,
  };
}
