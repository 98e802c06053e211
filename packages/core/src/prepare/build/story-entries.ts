import { normalise } from '../../document/parse.ts';
import { eventsOf } from '../coverage/demands.ts';
import { figuresOfResult } from '../coverage/figures.ts';
import type { FactRef } from '../tailoring.ts';
import { hasCue } from '../words/has-cue.ts';
import type { Story, Workbook } from '../workbook.ts';
import { type Entry, fact, month } from './entries.ts';
import type { Tense } from './reading.ts';

export const STORY_FIELDS = { title: 'told', situation: 'told', task: 'aim', action: 'told', result: 'told', lesson: 'aim', employer: 'named' } as const;

export function storyEntries(name: string, story: Story | undefined, { profile }: Workbook): Entry[] {
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

/** The tool that a story is about. */
export function toolEntry({ profile }: Workbook, story: Story | undefined): Entry[] {
  if (!story) return [];
  const told = [eventsOf(story), ...story.skills].join('. ');
  const tool = profile.facts.find(({ kind, text }) => kind === 'tool' && text.trim() !== '' && hasCue(told, [`${normalise(text).trim()} `]));
  return tool ? fact('story.tool', { kind: 'profile', id: tool.id, field: tool.kind }, tool.text, 'named') : [];
}
