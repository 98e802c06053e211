import type { Goal, ProfileFact, Story, Workbook } from '@candor/core';
import type { Change } from './workbook-keeper.ts';

/** Changes that find their place by id, and can be made once more on a newer workbook. */
export const changeGoal =
  (id: string, part: Partial<Goal>): Change =>
  (workbook) => ({ ...workbook, goals: workbook.goals.map((goal) => (goal.id === id ? { ...goal, ...part } : goal)) });

export const addGoal =
  (goal: Goal): Change =>
  (workbook) => ({ ...workbook, goals: [...workbook.goals.filter(({ id }) => id !== goal.id), goal] });

/** As it was and where it was; once only, however often it is made. */
export function broughtBack<T extends { readonly id: string }>(all: readonly T[], one: T, at: number): T[] {
  return all.some(({ id }) => id === one.id) ? [...all] : [...all.slice(0, at), one, ...all.slice(at)];
}

export const bringGoalBack =
  (goal: Goal, at: number): Change =>
  (workbook) => ({ ...workbook, goals: broughtBack(workbook.goals, goal, at) });

export const bringStoryBack =
  (story: Story, at: number): Change =>
  (workbook) => ({ ...workbook, stories: broughtBack(workbook.stories, story, at) });

export const bringFactBack =
  (fact: ProfileFact, at: number): Change =>
  (workbook) => ({ ...workbook, profile: { ...workbook.profile, facts: broughtBack(workbook.profile.facts, fact, at) } });

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

/** Those that are there already stay as they are, however often it is made. */
export const addFacts =
  (facts: readonly ProfileFact[]): Change =>
  (workbook) => {
    const there = new Set(workbook.profile.facts.map(({ id }) => id));
    return changeProfile({ facts: [...workbook.profile.facts, ...facts.filter(({ id }) => !there.has(id))] })(workbook);
  };

export const emptyGoal = (id: string, horizon: Goal['horizon']): Goal => ({
  id,
  horizon,
  statement: '',
  why: '',
  measure: '',
  milestones: [],
  // Important until it is said otherwise, and urgent only when somebody says so.
  urgency: 2,
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
