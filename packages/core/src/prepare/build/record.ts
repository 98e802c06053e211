import type { CalendarMonth } from '../../rubric/horizon/index.ts';
import type { Question } from '../../rubric/question.ts';
import type { Brief } from '../brief.ts';
import { prioritise } from '../goals/matrix.ts';
import { hasCue } from '../words/has-cue.ts';
import type { Goal, Workbook } from '../workbook.ts';
import { chooseStories, type Serving } from './choose-story.ts';
import type { Entry, Held } from './entries.ts';
import { eitherGoal, GOAL_FIELDS, goalEntries, matterOf, noneEntries, stepsAhead } from './goal-entries.ts';
import { type DraftBook, patternsFor } from './patterns.ts';
import { briefEntries, kindredEntries, leadsTo, POINT_SLOTS } from './points.ts';
import { fieldEntry, metEntries, PROFILE_SLOTS, profileEntries } from './profile-entries.ts';
import { STORY_FIELDS, storyEntries, toolEntry } from './story-entries.ts';

/** What is on record for one question, by the names that slots use. */
export type OnRecord = { readonly held: ReadonlyMap<string, Held>; readonly isNoneYet: boolean };

type Source = {
  readonly question: Question;
  readonly book: DraftBook;
  readonly workbook: Workbook;
  readonly brief: Brief | null;
  readonly serving: Serving | null;
  readonly today: CalendarMonth | null;
};

export function onRecord({ question, book, workbook, brief, serving, today }: Source): OnRecord {
  const patterns = patternsFor(question, book);
  const goals = prioritise(workbook.goals).map(({ goal }) => goal);
  const written = (horizon: Goal['horizon'], list: readonly Goal[]): Goal[] => list.filter((goal) => goal.horizon === horizon && goal.statement.trim() !== '');
  const fits = (goal: Goal): boolean =>
    patterns.aims.length === 0 || hasCue([goal.statement, ...goal.milestones.map(({ text }) => text)].join('. '), patterns.aims);
  const far = written('long', goals).filter(fits);
  const near = written('short', goals).filter(fits);
  const none = workbook.goals.filter(({ horizon }) => horizon === 'none-yet');
  const isNoneYet = none.length > 0 && written('long', goals).length === 0;
  const [story] = chooseStories(question, { wants: patterns.wants, who: patterns.who, failures: book.failures }, workbook.stories, brief, serving);
  const nearPoints = kindredEntries('near', matterOf(near[0]), brief);
  const entries: Entry[] = [
    ...goalEntries('near', near[0], today),
    ...goalEntries('near2', near[1], today),
    ...goalEntries('far', far[0], today),
    ...goalEntries('here', leadsTo(near[0], brief) ? near[0] : undefined, today),
    ...eitherGoal('goal', near[0], far[0], today),
    ...eitherGoal('aim', far[0], near[0], today),
    ...(isNoneYet ? noneEntries(none[0], today) : []),
    ...storyEntries(story, workbook, book.failures),
    ...nearPoints,
    ...kindredEntries('far', matterOf(far[0]), brief, nearPoints),
    ...kindredEntries('aim', matterOf(far[0] ?? near[0]), brief),
    ...kindredEntries('goal', matterOf(near[0] ?? far[0]), brief),
    ...kindredEntries('step', near[0] ? [stepsAhead(near[0], today)[0]?.text ?? ''] : [], brief),
    ...kindredEntries('reason', [(far[0] ?? near[0])?.why ?? ''], brief),
    ...kindredEntries('none', isNoneYet ? [...matterOf(none[0]), workbook.profile.field] : [], brief),
    ...kindredEntries('story', story ? [story.title, story.situation, story.action, story.result, ...story.skills] : [], brief),
    ...profileEntries(workbook, patterns.limits, brief),
    ...fieldEntry(workbook, brief),
    ...toolEntry(workbook, story),
    ...briefEntries(workbook, brief),
    ...metEntries(workbook, brief),
  ];
  return { held: new Map(entries.filter(([, held]) => held.text.trim() !== '')), isNoneYet };
}

const at = (names: readonly string[], fields: readonly string[]): string[] => names.flatMap((name) => fields.map((field) => `${name}.${field}`));
const STEPS = ['step', 'step2', 'step3', 'done'];

/** Everything a slot can name. */
export const SLOT_SOURCES: ReadonlySet<string> = new Set([
  ...at(['near', 'near2', 'far', 'here', 'goal', 'aim', 'none'], [...GOAL_FIELDS, ...STEPS, ...STEPS.map((step) => `${step}.by`)]),
  ...at(['near', 'far', 'aim', 'goal', 'step', 'none', 'reason', 'story'], Object.keys(POINT_SLOTS)),
  ...at(['story'], [...Object.keys(STORY_FIELDS), 'share', 'habit', 'figure', 'figure2', 'skill', 'skill2', 'date']),
  'met.need',
  'met.skill',
  'met.qualification',
  'aim.field',
  'story.tool',
  ...at(['me'], ['field', ...PROFILE_SLOTS, ...PROFILE_SLOTS.map((slot) => `${slot}.from`)]),
  ...at(['co'], ['name', 'role', 'gap', ...Object.keys(POINT_SLOTS), ...Object.keys(POINT_SLOTS).map((slot) => `${slot}2`)]),
]);
