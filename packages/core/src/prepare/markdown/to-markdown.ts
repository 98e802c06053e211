import type { Workbook } from '../workbook.ts';
import { fieldLines } from './field-value.ts';
import { type Field, PARTS } from './fields.ts';

/** A workbook as a Markdown file that reads well, can be edited by hand, and comes back without loss. Empty fields are left out. */
export function workbookToMarkdown({ version, profile, goals, stories }: Workbook): string {
  const lines = [
    '# Candor workbook',
    '',
    ...partLines(PARTS.Candor, { version }),
    '',
    '## Profile',
    '',
    ...partLines(PARTS.Profile, profile),
    ...profile.facts.flatMap((fact, i) => ['', `### Fact ${i + 1}`, '', ...partLines(PARTS.Fact, fact)]),
    '',
    '## Goals',
    ...goals.flatMap((goal, i) => [
      '',
      `### Goal ${i + 1}`,
      '',
      ...partLines(PARTS.Goal, goal),
      ...goal.milestones.flatMap((milestone, j) => ['', `#### Milestone ${j + 1}`, '', ...partLines(PARTS.Milestone, milestone)]),
    ]),
    '',
    '## Stories',
    ...stories.flatMap((story, i) => ['', `### Story ${i + 1}`, '', ...partLines(PARTS.Story, story)]),
  ];
  return `${lines.join('\n')}\n`;
}

function partLines(fields: readonly Field[], values: Readonly<Record<string, unknown>>): string[] {
  return fields.flatMap(({ label, key, kind }) => {
    const value = values[key];
    if (kind === 'many') return (value as readonly string[]).flatMap((one) => fieldLines(label, one));
    if (kind === 'yes-no') return fieldLines(label, value === true ? 'yes' : 'no');
    return value === null || value === '' ? [] : fieldLines(label, String(value));
  });
}
