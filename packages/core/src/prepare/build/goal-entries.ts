import { normalise } from '../../document/parse.ts';
import type { CalendarMonth } from '../../rubric/horizon/index.ts';
import type { FactRef } from '../tailoring.ts';
import type { Goal } from '../workbook.ts';
import { type Entry, fact, month } from './entries.ts';
import type { Tense } from './shapes.ts';

const FIELD_TENSES = {
  statement: 'aim',
  why: 'aim',
  measure: 'aim',
  risk: 'case',
  planB: 'aim',
  mayChange: 'case',
  stays: 'aim',
} as const satisfies Record<string, Tense>;
export const GOAL_FIELDS = Object.keys(FIELD_TENSES) as (keyof typeof FIELD_TENSES)[];

type Milestone = Goal['milestones'][number];
const isWritten = ({ text }: Milestone): boolean => text.trim() !== '';
const byDate = (a: Milestone, b: Milestone): number => (a.by ?? '9999').localeCompare(b.by ?? '9999');

/** What was reached, in order. */
const reached = ({ milestones }: Goal): Milestone[] => milestones.filter((step) => isWritten(step) && step.done).sort(byDate);

/** What is still to come, in order. Nobody announces for a month that is over; what was missed then is no plan until it has a new date. */
export const stepsAhead = ({ milestones }: Goal, today: CalendarMonth | null): Milestone[] =>
  milestones.filter((step) => isWritten(step) && !step.done && !isOver(step.by, today)).sort(byDate);

function isOver(by: string | null, today: CalendarMonth | null): boolean {
  if (by === null || today === null) return false;
  const [year, month] = by.split('-').map(Number);
  return year !== today.year ? Number(year) < today.year : month !== undefined && month < today.month;
}

export function goalEntries(name: string, goal: Goal | undefined, today: CalendarMonth | null): Entry[] {
  if (!goal) return [];
  const open = stepsAhead(goal, today);
  const steps = [
    ['step', open[0]],
    ['step2', open[1]],
    ['step3', open[2]],
    ['done', reached(goal)[0]],
  ] as const;
  return [
    ...GOAL_FIELDS.flatMap((field) => fact(`${name}.${field}`, { kind: 'goal', id: goal.id, field }, goal[field], FIELD_TENSES[field])),
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

export function noneEntries(goal: Goal | undefined, today: CalendarMonth | null): Entry[] {
  if (!goal) return [];
  return goalEntries('none', saysMore(goal.statement) ? goal : { ...goal, statement: '' }, today);
}

/** What of a goal is of one piece, and is lent as one: steps follow each other, and a plan B is for the risk that stands beside it. */
const pieceOf = (field: string): string => (field.startsWith('step') ? 'steps' : field === 'risk' || field === 'planB' ? 'fallback' : field);

/** The first goal; what it does not say (a measure, its steps), the second does. The reason for one is no reason for the other. */
export function eitherGoal(name: string, first: Goal | undefined, second: Goal | undefined, today: CalendarMonth | null): Entry[] {
  const [own, lent] = [goalEntries(name, first, today), goalEntries(name, second, today)];
  if (!first) return lent;
  const pieceIn = ([key]: Entry): string => pieceOf(key.slice(name.length + 1));
  const hasFallback = (entries: readonly Entry[]): boolean => entries.filter((entry) => pieceIn(entry) === 'fallback').length === 2;
  const isAnswered = hasFallback(own) || !hasFallback(lent);
  const kept = own.filter((entry) => isAnswered || pieceIn(entry) !== 'fallback');
  const pieces = new Set(kept.map(pieceIn));
  return [...kept, ...lent.filter((entry) => pieceIn(entry) !== 'why' && !pieces.has(pieceIn(entry)))];
}
