import { type Brief, POINT_KINDS, type PointKind } from '@candor/core';
import { pageOf } from './page.ts';
import type { Paints } from './paint.ts';

const TITLES: Readonly<Record<PointKind, string>> = {
  role: 'Role',
  'skill-must': 'Skills asked for',
  'skill-nice': 'Skills wished for',
  responsibility: 'What you would do',
  mission: 'What they are there for',
  value: 'What they hold dear',
  objective: 'What they want to reach',
  growth: 'What you could learn',
  'career-path': 'Where it can lead',
  benefit: 'What they offer',
};

/** What an ad says, kind by kind, in its own words. */
export function briefPage({ company, role, points }: Brief, paints: Paints, width: number): string {
  const page = pageOf(paints, width);
  const name = [role, company].filter((one) => one !== '').join(', ');
  const lines = page.paragraph([{ text: name === '' ? 'Neither role nor company is named plainly.' : name, paint: paints.strong }], 0);
  for (const kind of POINT_KINDS.filter((one) => one !== 'role')) {
    const said = points.filter((point) => point.kind === kind);
    if (said.length === 0) continue;
    lines.push(...page.heading(TITLES[kind]), ...said.flatMap(({ text }) => page.item('–', text)));
  }
  if (points.length === 0)
    lines.push(
      '',
      ...page.paragraph([{ text: 'Nothing was found that an answer could be tailored to. Paste the part that describes the job.', paint: paints.plain }], 0),
    );
  return `${lines.join('\n')}\n`;
}
