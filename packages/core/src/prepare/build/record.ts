import { normalise } from '../../document/parse.ts';
import type { Question } from '../../rubric/question.ts';
import type { Brief } from '../brief.ts';
import { eventsOf } from '../coverage/demands.ts';
import { figuresOfResult } from '../coverage/figures.ts';
import { prioritise } from '../goals/matrix.ts';
import type { FactRef } from '../tailoring.ts';
import { hasCue } from '../words/has-cue.ts';
import type { Goal, ProfileFact, Story, Workbook } from '../workbook.ts';
import { chooseStories, type Serving } from './choose-story.ts';
import { IS_LANGUAGE } from './languages.ts';
import { monthInWords } from './months.ts';
import { type DraftBook, patternsFor } from './patterns.ts';
import { briefEntries, kindredEntries, POINT_SLOTS } from './points.ts';
import type { Tense } from './reading.ts';
import { shared, tellingStems } from './stems.ts';

/** What a slot stands for. `when`: a month or year of the fact, in words. */
export type Held =
  | { readonly kind: 'fact'; readonly ref: FactRef; readonly text: string; readonly tense: Tense }
  | { readonly kind: 'when'; readonly ref: FactRef; readonly text: string }
  | { readonly kind: 'company'; readonly pointId: string; readonly text: string; readonly tense: Tense };

/** What is on record for one question, by the names that slots use. */
export type OnRecord = { readonly held: ReadonlyMap<string, Held>; readonly isNoneYet: boolean };

export type Entry = readonly [string, Held];
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
  const fits = (goal: Goal): boolean =>
    patterns.aims.length === 0 || hasCue([goal.statement, ...goal.milestones.map(({ text }) => text)].join('. '), patterns.aims);
  const far = written('long', goals).filter(fits);
  const near = written('short', goals).filter(fits);
  const none = workbook.goals.filter(({ horizon }) => horizon === 'none-yet');
  const isNoneYet = none.length > 0 && written('long', goals).length === 0;
  const [story, second] = chooseStories(question, { wants: patterns.wants, who: patterns.who, failures: book.failures }, workbook.stories, brief, serving);
  const entries: Entry[] = [
    ...goalEntries('near', near[0]),
    ...goalEntries('near2', near[1]),
    ...goalEntries('far', far[0]),
    ...eitherGoal('goal', near[0], far[0]),
    ...eitherGoal('aim', far[0], near[0]),
    ...(isNoneYet ? noneEntries(none[0]) : []),
    ...storyEntries('story', story, workbook),
    ...storyEntries('story2', second, workbook),
    ...kindredEntries('near', matterOf(near[0]), brief),
    ...kindredEntries('far', matterOf(far[0]), brief),
    ...kindredEntries('aim', matterOf(far[0] ?? near[0]), brief),
    ...kindredEntries('goal', matterOf(near[0] ?? far[0]), brief),
    ...kindredEntries(
      'step',
      near[0]
        ? stepsOf(near[0])
            .slice(0, 1)
            .map(({ text }) => text)
        : [],
      brief,
    ),
    ...kindredEntries('reason', [(far[0] ?? near[0])?.why ?? ''], brief),
    ...kindredEntries('none', isNoneYet ? [...matterOf(none[0]), workbook.profile.field] : [], brief),
    ...kindredEntries('story', story ? [story.title, story.situation, story.action, story.result, ...story.skills] : [], brief),
    ...profileEntries(workbook, patterns.limits, brief),
    ...fieldEntry(workbook, brief),
    ...toolEntry(workbook, story),
    ...briefEntries(workbook, brief),
  ];
  return { held: new Map(entries.filter(([, held]) => held.text.trim() !== '')), isNoneYet };
}

const fact = (name: string, ref: FactRef, text: string | undefined, tense: Tense): Entry[] =>
  text === undefined || text.trim() === '' ? [] : [[name, { kind: 'fact', ref, text: text.trim(), tense }]];
const month = (name: string, ref: FactRef, when: string | null | undefined): Entry[] => (when ? [[name, { kind: 'when', ref, text: monthInWords(when) }]] : []);

const GOAL_FIELDS = ['statement', 'why', 'measure', 'risk', 'planB', 'mayChange', 'stays'] as const;

/** The milestones that are still open, or were reached, in order. */
const stepsOf = ({ milestones }: Goal, areDone = false): Goal['milestones'] =>
  milestones.filter(({ text, done }) => text.trim() !== '' && done === areDone).sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));

function goalEntries(name: string, goal: Goal | undefined): Entry[] {
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
const matterOf = (goal: Goal | undefined): string[] => (goal ? [goal.statement, goal.why, goal.stays] : []);

/** The field, where a goal or the job is of it: who changes trade does not want to go deeper into the old one. */
function fieldEntry({ profile, goals }: Workbook, brief: Brief | null): Entry[] {
  const ahead = [...goals.flatMap(matterOf), brief?.role ?? '', ...(brief?.points ?? []).map(({ text }) => text)];
  const isAhead = shared(tellingStems(profile.field), tellingStems(ahead.join('. '))) > 0;
  return isAhead ? fact('aim.field', { kind: 'profile', id: 'profile', field: 'field' }, profile.field, 'named') : [];
}

/** The tool that a story is about. */
function toolEntry({ profile }: Workbook, story: Story | undefined): Entry[] {
  if (!story) return [];
  const told = [eventsOf(story), ...story.skills].join('. ');
  const tool = profile.facts.find(({ kind, text }) => kind === 'tool' && text.trim() !== '' && hasCue(told, [`${normalise(text).trim()} `]));
  return tool ? fact('story.tool', { kind: 'profile', id: tool.id, field: tool.kind }, tool.text, 'named') : [];
}

/** "None yet", "not sure so far": no more than that there is none, which the pattern says already. */
const NO_MORE_THAN_NONE: ReadonlySet<string> = new Set(
  "a am any at clear decided do don't dont far for goal goals have i i'm idea ideas know long moment n no none not nothing now open really so still sure t term the unclear undecided unknown unsure yet".split(
    ' ',
  ),
);
const saysMore = (statement: string): boolean => (normalise(statement).match(/[\p{L}\p{N}']+/gu) ?? []).some((word) => !NO_MORE_THAN_NONE.has(word));

function noneEntries(goal: Goal | undefined): Entry[] {
  if (!goal) return [];
  return goalEntries('none', saysMore(goal.statement) ? goal : { ...goal, statement: '' });
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

function storyEntries(name: string, story: Story | undefined, { profile }: Workbook): Entry[] {
  if (!story) return [];
  // A tool is nobody's strength.
  const tools = new Set(profile.facts.flatMap(({ kind, text }) => (kind === 'tool' ? [normalise(text).trim()] : [])));
  const skills = story.skills.flatMap((skill, i) => (tools.has(normalise(skill).trim()) ? [] : [i]));
  const ref = (field: string): FactRef => ({ kind: 'story', id: story.id, field });
  const fields = Object.entries(STORY_FIELDS) as [keyof typeof STORY_FIELDS, Tense][];
  const [figure, figure2] = figuresOfResult(story);
  const listed = (slot: string, field: string, list: readonly string[], at: number | undefined, tense: Tense): Entry[] =>
    at === undefined ? [] : fact(`${name}.${slot}`, ref(`${field}:${at}`), list[at], tense);
  return [
    ...fields.flatMap(([field, tense]) => fact(`${name}.${field}`, ref(field), story[field], tense)),
    ...listed('figure', 'figure', story.figures, figure, 'told'),
    ...listed('figure2', 'figure', story.figures, figure2, 'told'),
    ...listed('skill', 'skill', story.skills, skills[0], 'named'),
    ...listed('skill2', 'skill', story.skills, skills[1], 'named'),
    ...month(`${name}.date`, ref('title'), story.title.trim() === '' ? null : story.date),
  ];
}

const NAMED: ReadonlySet<ProfileFact['kind']> = new Set(['skill', 'tool', 'qualification', 'role', 'employer', 'place']);
const PROFILE_SLOTS = 'role past employer formerly skill skill2 tool tool2 qualification lately place constraint constraint2 achievement other'.split(' ');

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
  const role = latest(of('role')).find((one) => !isOver(one));
  const qualifications = of('qualification').sort((a, b) => Number(IS_LANGUAGE.test(a.text)) - Number(IS_LANGUAGE.test(b.text)));
  const [skill, skill2] = of('skill');
  const [tool, tool2] = of('tool');
  return [
    ...fact('me.field', { kind: 'profile', id: 'profile', field: 'field' }, profile.field, 'named'),
    ...put('role', role),
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
    ...put('qualification', qualifications[0]),
    ...put(
      'lately',
      latest(qualifications).find(({ from, to }) => role?.from != null && (to ?? from ?? '') > role.from),
    ),
    ...put('place', of('place')[0]),
    ...put('constraint', constraint),
    ...put('constraint2', constraint2),
    ...put('achievement', of('achievement')[0]),
    ...put('other', of('other')[0]),
  ];
}

const at = (names: readonly string[], fields: readonly string[]): string[] => names.flatMap((name) => fields.map((field) => `${name}.${field}`));
const STEPS = ['step', 'step2', 'step3', 'done'];

/** Everything a slot can name. */
export const SLOT_SOURCES: ReadonlySet<string> = new Set([
  ...at(['near', 'near2', 'far', 'goal', 'aim', 'none'], [...GOAL_FIELDS, ...STEPS, ...STEPS.map((step) => `${step}.by`)]),
  ...at(['near', 'far', 'aim', 'goal', 'step', 'none', 'reason', 'story'], Object.keys(POINT_SLOTS)),
  ...at(['story', 'story2'], [...Object.keys(STORY_FIELDS), 'figure', 'figure2', 'skill', 'skill2', 'date']),
  'aim.field',
  'story.tool',
  ...at(['me'], ['field', ...PROFILE_SLOTS, ...PROFILE_SLOTS.map((slot) => `${slot}.from`)]),
  ...at(['co'], ['name', 'role', 'gap', ...Object.keys(POINT_SLOTS), ...Object.keys(POINT_SLOTS).map((slot) => `${slot}2`)]),
]);
