import type { Fact, FactRef } from './tailoring.ts';
import type { Goal, Story, Workbook } from './workbook.ts';

const GOAL_FIELDS = ['statement', 'why', 'measure', 'risk', 'planB', 'mayChange', 'stays'] as const satisfies readonly (keyof Goal)[];
const STORY_FIELDS = ['title', 'situation', 'task', 'action', 'result', 'lesson', 'employer'] as const satisfies readonly (keyof Story)[];

/** Everything on record, field by field and in the workbook's order; empty fields are no facts. */
export function factsOf(workbook: Workbook): Fact[] {
  const { profile, goals, stories } = workbook;
  return [
    ...one({ kind: 'profile', id: 'profile', field: 'name' }, profile.name),
    ...one({ kind: 'profile', id: 'profile', field: 'field' }, profile.field),
    ...profile.facts.flatMap((fact) => one({ kind: 'profile', id: fact.id, field: fact.kind }, fact.text, fact.from, fact.to)),
    ...goals.flatMap((goal) => [
      ...GOAL_FIELDS.flatMap((field) => one({ kind: 'goal', id: goal.id, field }, goal[field])),
      ...goal.milestones.flatMap((milestone) => one({ kind: 'goal', id: goal.id, field: `milestone:${milestone.id}` }, milestone.text, null, milestone.by)),
    ]),
    ...stories.flatMap((story) => [
      ...STORY_FIELDS.flatMap((field) => one({ kind: 'story', id: story.id, field }, story[field], story.date, story.date)),
      ...story.figures.flatMap((figure, i) => one({ kind: 'story', id: story.id, field: `figure:${i}` }, figure, story.date, story.date)),
      ...story.skills.flatMap((skill, i) => one({ kind: 'story', id: story.id, field: `skill:${i}` }, skill)),
    ]),
  ];
}

function one(ref: FactRef, text: string, from: string | null = null, to: string | null = null): Fact[] {
  const words = text.trim();
  return words === '' ? [] : [{ ref, text: words, from, to }];
}
