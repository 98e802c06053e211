import { normalise } from '../../document/parse.ts';
import type { FactRef } from '../tailoring.ts';
import type { Goal } from '../workbook.ts';
import { type Entry, fact, month } from './entries.ts';

export const GOAL_FIELDS = ['statement', 'why', 'measure', 'risk', 'planB', 'mayChange', 'stays'] as const;

/** The milestones that are still open, or were reached, in order. */
export const stepsOf = ({ milestones }: Goal, areDone = false): Goal['milestones'] =>
  milestones.filter(({ text, done }) => text.trim() !== '' && done === areDone).sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));

export function goalEntries(name: string, goal: Goal | undefined): Entry[] {
  if (!goal) return [];
  const open = stepsOf(goal);
  const steps = [
    ['step', open[0]],
    ['step2', open[1]],
    ['step3', open[2]],
    ['done', stepsOf(goal, true)[0]],
  ] as const;
  return [
    ...GOAL_FIELDS.flatMap((field) => fact(`${name}.${field}`, { kind: 'goal', id: goal.id, field }, goal[field], 'aim')),
    ...steps.flatMap(([step, milestone]) => {
      if (!milestone) return [];
      const ref: FactRef = { kind: 'goal', id: goal.id, field: `milestone:${milestone.id}` };
      return [...fact(`${name}.${step}`, ref, milestone.text, step === 'done' ? 'told' : 'aim'), ...month(`${name}.${step}.by`, ref, milestone.by)];
    }),
  ];
}

/** What a goal is about. */
export const matterOf = (goal: Goal | undefined): string[] => (goal ? [goal.statement, goal.why, goal.measure, goal.stays] : []);

/** "None yet", "not sure so far": no more than that there is none, which the pattern says already. */
const NO_MORE_THAN_NONE: ReadonlySet<string> = new Set(
  "a am any at clear decided do don't dont far for goal goals have i i'm idea ideas know long moment n no none not nothing now open really so still sure t term the unclear undecided unknown unsure yet".split(
    ' ',
  ),
);
const saysMore = (statement: string): boolean => (normalise(statement).match(/[\p{L}\p{N}']+/gu) ?? []).some((word) => !NO_MORE_THAN_NONE.has(word));

export function noneEntries(goal: Goal | undefined): Entry[] {
  if (!goal) return [];
  return goalEntries('none', saysMore(goal.statement) ? goal : { ...goal, statement: '' });
}

/** The first goal; what it does not say (a measure, a plan B), the second does. The reason for one is no reason for the other. */
export function eitherGoal(name: string, first: Goal | undefined, second: Goal | undefined): Entry[] {
  const entries = goalEntries(name, first ?? second);
  if (!first) return entries;
  const own = new Set(entries.map(([key]) => key));
  const lent = goalEntries(name, second).filter(([key]) => key !== `${name}.why` && !own.has(key));
  const hasStep = own.has(`${name}.step`);
  return [...entries, ...lent.filter(([key]) => !hasStep || !key.includes('.step'))];
}
