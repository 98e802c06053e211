import type { Goal, Story, Workbook } from '@candor/core';
import type { Change } from './workbook-keeper.ts';

/** Changes that find their place by id, and can be made once more on a newer workbook. */
export const changeGoal =
  (id: string, part: Partial<Goal>): Change =>
  (workbook) => ({ ...workbook, goals: workbook.goals.map((goal) => (goal.id === id ? { ...goal, ...part } : goal)) });

export const addGoal =
  (goal: Goal): Change =>
  (workbook) => ({ ...workbook, goals: [...workbook.goals.filter(({ id }) => id !== goal.id), goal] });

export const removeGoal =
  (id: string): Change =>
  (workbook) => ({ ...workbook, goals: workbook.goals.filter((goal) => goal.id !== id) });

export const changeStory =
  (id: string, part: Partial<Story>): Change =>
  (workbook) => ({ ...workbook, stories: workbook.stories.map((story) => (story.id === id ? { ...story, ...part } : story)) });

export const addStory =
  (story: Story): Change =>
  (workbook) => ({ ...workbook, stories: [...workbook.stories.filter(({ id }) => id !== story.id), story] });

export const removeStory =
  (id: string): Change =>
  (workbook) => ({ ...workbook, stories: workbook.stories.filter((story) => story.id !== id) });

export const changeProfile =
  (part: Partial<Workbook['profile']>): Change =>
  (workbook) => ({ ...workbook, profile: { ...workbook.profile, ...part } });

export const emptyGoal = (id: string, horizon: Goal['horizon']): Goal => ({
  id,
  horizon,
  statement: '',
  why: '',
  measure: '',
  milestones: [],
  urgency: 3,
  importance: 3,
  risk: '',
  planB: '',
  mayChange: '',
  stays: '',
});

export const emptyStory = (id: string): Story => ({
  id,
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  lesson: '',
  figures: [],
  skills: [],
  employer: '',
  date: null,
});
