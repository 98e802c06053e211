import { z } from 'zod';
import { WORKBOOK_MOST } from './workbook-most.ts';

const id = z.string().min(1).max(80);
const text = (most: number) => z.string().max(most);
/** A month ("2027-03"), or a year where more is not known ("2027"). */
const when = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);

/** Something to have done by a time, on the way to a goal. */
const milestoneSchema = z.strictObject({ id, text: text(300), by: when.nullable(), done: z.boolean() });
const scale = z.int().min(1).max(5);

/** `short`: one to two years, and within a role the first 6–18 months. `long`: five years and more. `none-yet`: the honest state of having no clear long-term goal. */
export const GOAL_HORIZONS = ['short', 'long', 'none-yet'] as const;
export const goalSchema = z.strictObject({
  id,
  horizon: z.enum(GOAL_HORIZONS),
  statement: text(500),
  why: text(1_000),
  /** How one will know that it is reached. */
  measure: text(500),
  milestones: z.array(milestoneSchema).max(WORKBOOK_MOST.milestones),
  urgency: scale,
  importance: scale,
  /** What could go wrong, and what then. */
  risk: text(1_000),
  planB: text(1_000),
  /** Flexibility. */
  mayChange: text(500),
  stays: text(500),
});
export type Goal = z.infer<typeof goalSchema>;

export const storySchema = z.strictObject({
  id,
  title: text(200),
  situation: text(2_000),
  task: text(2_000),
  action: text(2_000),
  result: text(2_000),
  lesson: text(2_000),
  figures: z.array(text(200)).max(20),
  skills: z.array(text(100)).max(30),
  employer: text(200),
  date: when.nullable(),
});
export type Story = z.infer<typeof storySchema>;

/** In characters. */
export const LONGEST_FACT = 500;
export const PROFILE_FACT_KINDS = ['employer', 'role', 'tool', 'skill', 'qualification', 'place', 'constraint', 'achievement', 'other'] as const;
export const profileFactSchema = z.strictObject({
  id,
  kind: z.enum(PROFILE_FACT_KINDS),
  text: text(LONGEST_FACT),
  from: when.nullable(),
  /** Null with a `from`: still so. */
  to: when.nullable(),
});
export type ProfileFact = z.infer<typeof profileFactSchema>;

/** What a person keeps on record of themselves. Only what they wrote or accepted is in it. */
export const workbookSchema = z.strictObject({
  format: z.literal('candor-workbook'),
  version: z.literal(1),
  profile: z.strictObject({ name: text(120), field: text(200), facts: z.array(profileFactSchema).max(WORKBOOK_MOST.facts) }),
  goals: z.array(goalSchema).max(WORKBOOK_MOST.goals),
  stories: z.array(storySchema).max(WORKBOOK_MOST.stories),
});
export type Workbook = z.infer<typeof workbookSchema>;

export const EMPTY_WORKBOOK: Workbook = { format: 'candor-workbook', version: 1, profile: { name: '', field: '', facts: [] }, goals: [], stories: [] };
