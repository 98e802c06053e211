import { normalise } from '../../document/parse.ts';
import { eventsOf, isOfFailure } from '../coverage/demands.ts';
import { figuresOfResult } from '../coverage/figures.ts';
import type { FactRef } from '../tailoring.ts';
import { hasCue } from '../words/has-cue.ts';
import type { Story, Workbook } from '../workbook.ts';
import { type Entry, fact, month, type Scene } from './entries.ts';
import { habitOf, sharesOf } from './own-part.ts';
import { sceneOf } from './scene.ts';
import type { Tense } from './shapes.ts';

export const STORY_FIELDS = { title: 'told', situation: 'told', task: 'aim', action: 'told', result: 'told', lesson: 'aim', employer: 'named' } as const;

/** A number alone is the figure of nothing. */
const SAYS_WHAT = /[\p{L}%£€$]/u;

export function storyEntries(story: Story | undefined, { profile }: Workbook, failures: readonly string[]): Entry[] {
  if (!story) return [];
  // A tool is nobody's strength.
  const tools = new Set(profile.facts.flatMap(({ kind, text }) => (kind === 'tool' ? [normalise(text).trim()] : [])));
  const skills = story.skills.flatMap((skill, i) => (tools.has(normalise(skill).trim()) ? [] : [i]));
  const ref = (field: string): FactRef => ({ kind: 'story', id: story.id, field });
  const fields = Object.entries(STORY_FIELDS) as [keyof typeof STORY_FIELDS, Tense][];
  const [figure, figure2] = figuresOfResult(story).filter((at) => SAYS_WHAT.test(story.figures[at] ?? ''));
  const listed = (slot: string, field: string, list: readonly string[], at: number | undefined, tense: Tense): Entry[] =>
    at === undefined ? [] : fact(`story.${slot}`, ref(`${field}:${at}`), list[at], tense);
  const { scene, text: situation } = sceneOf(story);
  const { share, action } = sharesOf(story, isOfFailure(story, failures));
  const told = { ...story, situation, action };
  const habit = habitOf(story);
  return [
    ...fields.flatMap(([field, tense]) => fact(`story.${field}`, ref(field), told[field], tense)).map((entry) => withScene(entry, scene)),
    ...fact('story.share', ref('action'), share, 'told'),
    ...(habit ? fact('story.habit', ref(habit.field), habit.text, 'told') : []),
    ...listed('figure', 'figure', story.figures, figure, 'told'),
    ...listed('figure2', 'figure', story.figures, figure2, 'told'),
    ...listed('skill', 'skill', story.skills, skills[0], 'named'),
    ...listed('skill2', 'skill', story.skills, skills[1], 'named'),
    ...month('story.date', ref('title'), story.title.trim() === '' ? null : story.date),
  ];
}

const withScene = ([slot, held]: Entry, scene: Scene): Entry => [slot, held.kind === 'fact' && slot === 'story.situation' ? { ...held, scene } : held];

/** The tool that a story is about. */
export function toolEntry({ profile }: Workbook, story: Story | undefined): Entry[] {
  if (!story) return [];
  const told = [eventsOf(story), ...story.skills].join('. ');
  const tool = profile.facts.find(({ kind, text }) => kind === 'tool' && text.trim() !== '' && hasCue(told, [`${normalise(text).trim()} `]));
  return tool ? fact('story.tool', { kind: 'profile', id: tool.id, field: tool.kind }, tool.text, 'named') : [];
}
