import type { Question } from '../../rubric/question.ts';
import type { Brief, BriefPoint, PointKind } from '../brief.ts';
import { BRIEF_HEAD } from '../draft.ts';
import { prioritise } from '../goals/matrix.ts';
import type { FactRef } from '../tailoring.ts';
import type { Goal, ProfileFact, Story, Workbook } from '../workbook.ts';
import { chooseStories, type Serving } from './choose-story.ts';
import { monthInWords } from './months.ts';
import { type DraftBook, patternsFor } from './patterns.ts';
import { hasCue, type Tense } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { shared, tellingStems } from './stems.ts';

/** What a slot stands for. `when`: a month or year of the fact, in words. */
export type Held =
  | { readonly kind: 'fact'; readonly ref: FactRef; readonly text: string; readonly tense: Tense }
  | { readonly kind: 'when'; readonly ref: FactRef; readonly text: string }
  | { readonly kind: 'company'; readonly pointId: string; readonly text: string; readonly tense: Tense };

/** Longer ones cannot be said in an answer without reading the ad aloud. In words. */
const LONGEST_POINT = 16;

/** What is on record for one question, by the names that slots use. */
export type OnRecord = { readonly held: ReadonlyMap<string, Held>; readonly isNoneYet: boolean };

type Entry = readonly [string, Held];
type Source = {
  readonly question: Question;
  readonly book: DraftBook;
  readonly workbook: Workbook;
  readonly brief: Brief | null;
  readonly serving: Serving | null;
};

export function onRecord({ question, book, workbook, brief, serving }: Source): OnRecord {
  const patterns = patternsFor(question, book);
  const goals = prioritise(workbook.goals).map(({ goal }) => goal);
  const written = (horizon: Goal['horizon'], list: readonly Goal[]): Goal[] => list.filter((goal) => goal.horizon === horizon && goal.statement.trim() !== '');
  const fits = (goal: Goal): boolean => patterns.aims.length === 0 || hasCue(`${goal.statement}. ${goal.why}`, patterns.aims);
  const far = written('long', goals).filter(fits);
  const near = written('short', goals).filter(fits);
  const none = workbook.goals.filter(({ horizon }) => horizon === 'none-yet');
  const isNoneYet = none.length > 0 && written('long', goals).length === 0;
  const [story, second] = chooseStories(question, { wants: patterns.wants, failures: book.failures }, workbook.stories, brief, serving);
  const entries: Entry[] = [
    ...goalEntries('near', near[0]),
    ...goalEntries('near2', near[1]),
    ...goalEntries('far', far[0]),
    ...eitherGoal('goal', near[0], far[0]),
    ...eitherGoal('aim', far[0], near[0]),
    ...(isNoneYet ? goalEntries('none', none[0]) : []),
    ...storyEntries('story', story),
    ...storyEntries('story2', second),
    ...profileEntries(workbook, patterns.limits, brief),
    ...briefEntries(workbook, brief),
  ];
  return { held: new Map(entries.filter(([, held]) => held.text.trim() !== '')), isNoneYet };
}

const fact = (name: string, ref: FactRef, text: string | undefined, tense: Tense): Entry[] =>
  text === undefined || text.trim() === '' ? [] : [[name, { kind: 'fact', ref, text: text.trim(), tense }]];
const month = (name: string, ref: FactRef, when: string | null | undefined): Entry[] => (when ? [[name, { kind: 'when', ref, text: monthInWords(when) }]] : []);

const GOAL_FIELDS = ['statement', 'why', 'measure', 'risk', 'planB', 'mayChange', 'stays'] as const;

function goalEntries(name: string, goal: Goal | undefined): Entry[] {
  if (!goal) return [];
  const written = goal.milestones.filter(({ text }) => text.trim() !== '');
  const byDate = written.sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));
  const open = byDate.filter(({ done }) => !done);
  const steps = [
    ['step', open[0]],
    ['step2', open[1]],
    ['step3', open[2]],
    ['done', byDate.find(({ done }) => done)],
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

/** The first goal; what it does not say (a measure, a plan B), the second does. The reason for one is no reason for the other. */
function eitherGoal(name: string, first: Goal | undefined, second: Goal | undefined): Entry[] {
  const entries = goalEntries(name, first ?? second);
  if (!first) return entries;
  const own = new Set(entries.map(([key]) => key));
  const lent = goalEntries(name, second).filter(([key]) => key !== `${name}.why` && !own.has(key));
  const hasStep = own.has(`${name}.step`);
  return [...entries, ...lent.filter(([key]) => !hasStep || !key.includes('.step'))];
}

const STORY_FIELDS = { title: 'told', situation: 'told', task: 'aim', action: 'told', result: 'told', lesson: 'aim', employer: 'named' } as const;

function storyEntries(name: string, story: Story | undefined): Entry[] {
  if (!story) return [];
  const ref = (field: string): FactRef => ({ kind: 'story', id: story.id, field });
  const fields = Object.entries(STORY_FIELDS) as [keyof typeof STORY_FIELDS, Tense][];
  return [
    ...fields.flatMap(([field, tense]) => fact(`${name}.${field}`, ref(field), story[field], tense)),
    ...fact(`${name}.figure`, ref('figure:0'), story.figures[0], 'told'),
    ...fact(`${name}.figure2`, ref('figure:1'), story.figures[1], 'told'),
    ...fact(`${name}.skill`, ref('skill:0'), story.skills[0], 'named'),
    ...fact(`${name}.skill2`, ref('skill:1'), story.skills[1], 'named'),
    ...month(`${name}.date`, ref('title'), story.title.trim() === '' ? null : story.date),
  ];
}

const NAMED: ReadonlySet<ProfileFact['kind']> = new Set(['skill', 'tool', 'qualification', 'role', 'employer', 'place']);
const PROFILE_SLOTS = 'role past employer formerly skill skill2 tool tool2 qualification place constraint constraint2 achievement other'.split(' ');

function profileEntries({ profile }: Workbook, limits: readonly string[], brief: Brief | null): Entry[] {
  const wanted = tellingStems((brief?.points ?? []).map(({ text }) => text).join('. '));
  const of = (kind: ProfileFact['kind']): ProfileFact[] =>
    profile.facts
      .filter((one) => one.kind === kind && one.text.trim() !== '')
      .sort((a, b) => shared(tellingStems(b.text), wanted) - shared(tellingStems(a.text), wanted));
  const isOver = ({ to }: ProfileFact): boolean => to !== null;
  const latest = (list: ProfileFact[]): ProfileFact[] => [...list].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  const put = (name: string, one: ProfileFact | undefined): Entry[] => {
    if (!one) return [];
    const ref: FactRef = { kind: 'profile', id: one.id, field: one.kind };
    return [...fact(`me.${name}`, ref, one.text, NAMED.has(one.kind) ? 'named' : 'told'), ...month(`me.${name}.from`, ref, one.from)];
  };
  const [constraint, constraint2] = of('constraint').filter(({ text }) => limits.length === 0 || hasCue(text, limits));
  const [skill, skill2] = of('skill');
  const [tool, tool2] = of('tool');
  return [
    ...fact('me.field', { kind: 'profile', id: 'profile', field: 'field' }, profile.field, 'named'),
    ...put(
      'role',
      latest(of('role')).find((one) => !isOver(one)),
    ),
    ...put('past', latest(of('role')).find(isOver)),
    ...put(
      'employer',
      latest(of('employer')).find((one) => !isOver(one)),
    ),
    ...put('formerly', latest(of('employer')).find(isOver)),
    ...put('skill', skill ?? tool),
    ...put('skill2', skill ? (skill2 ?? tool) : tool2),
    ...put('tool', tool),
    ...put('tool2', tool2),
    ...put('qualification', of('qualification')[0]),
    ...put('place', of('place')[0]),
    ...put('constraint', constraint),
    ...put('constraint2', constraint2),
    ...put('achievement', of('achievement')[0]),
    ...put('other', of('other')[0]),
  ];
}

/** Which kinds of point a slot may be of, the best kind first. */
const POINT_SLOTS: Readonly<Record<string, readonly PointKind[]>> = {
  must: ['skill-must', 'skill-nice'],
  duty: ['responsibility'],
  value: ['value', 'mission'],
  objective: ['objective', 'growth', 'mission'],
  path: ['career-path'],
  growth: ['growth'],
  fact: ['objective', 'mission', 'value', 'growth'],
};

/** What speaks of ways up, whatever heading it stood under. */
const UPWARDS = /\b(?:promot|progress|career|path|track|from within|internally|step up|stepping up)/i;

/** Stops that the tagger takes for part of a word: "Band 5s. A programme". */
const AFTER_STOP = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** Fewer words end in an abbreviation. */
const LEAST_OF_SENTENCE = 4;

/** A point that can be said in an answer: whole, or where that is too long, the first of its sentences that can. */
function sayable(point: BriefPoint): BriefPoint[] {
  const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= LONGEST_POINT;
  if (isShort(point.text)) return [point];
  const sentence = sentencesOf(point.text)
    .flatMap((one) => one.split(AFTER_STOP))
    .find((one) => isShort(one) && one.split(' ').length >= LEAST_OF_SENTENCE);
  return sentence === undefined ? [] : [{ ...point, text: sentence }];
}

function briefEntries(workbook: Workbook, brief: Brief | null): Entry[] {
  if (!brief) return [];
  const own = tellingStems(
    [
      workbook.profile.field,
      ...workbook.profile.facts.map(({ text }) => text),
      ...workbook.goals.flatMap(({ statement, why }) => [statement, why]),
      ...workbook.stories.flatMap(({ title, action, result, skills }) => [title, action, result, ...skills]),
    ].join('. '),
  );
  const fitOf = ({ text }: BriefPoint): number => shared(tellingStems(text), own);
  const short = brief.points.flatMap(sayable);
  const of = (kind: PointKind): BriefPoint[] =>
    short
      .filter((point) => point.kind === kind || (kind === 'career-path' && point.kind === 'growth' && UPWARDS.test(point.text)))
      .sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind) || fitOf(b) - fitOf(a));
  const put = (name: string, point: BriefPoint | undefined): Entry[] =>
    point ? [[`co.${name}`, { kind: 'company', pointId: point.id, text: point.text.trim(), tense: 'aim' }]] : [];
  const head = (name: string, pointId: string, text: string): Entry[] => (text === '' ? [] : [[name, { kind: 'company', pointId, text, tense: 'named' }]]);
  return [
    ...head('co.name', BRIEF_HEAD.company, brief.company.trim()),
    ...head('co.role', BRIEF_HEAD.role, brief.role.trim()),
    ...Object.entries(POINT_SLOTS).flatMap(([name, kinds]) => {
      const [first, second] = kinds.flatMap(of);
      return [...put(name, first), ...put(`${name}2`, second)];
    }),
    ...put(
      'gap',
      of('skill-must').find((point) => fitOf(point) === 0),
    ),
  ];
}

const at = (names: readonly string[], fields: readonly string[]): string[] => names.flatMap((name) => fields.map((field) => `${name}.${field}`));
const STEPS = ['step', 'step2', 'step3', 'done'];

/** Everything a slot can name. */
export const SLOT_SOURCES: ReadonlySet<string> = new Set([
  ...at(['near', 'near2', 'far', 'goal', 'aim', 'none'], [...GOAL_FIELDS, ...STEPS, ...STEPS.map((step) => `${step}.by`)]),
  ...at(['story', 'story2'], [...Object.keys(STORY_FIELDS), 'figure', 'figure2', 'skill', 'skill2', 'date']),
  ...at(['me'], ['field', ...PROFILE_SLOTS, ...PROFILE_SLOTS.map((slot) => `${slot}.from`)]),
  ...at(['co'], ['name', 'role', 'gap', ...Object.keys(POINT_SLOTS), ...Object.keys(POINT_SLOTS).map((slot) => `${slot}2`)]),
]);
