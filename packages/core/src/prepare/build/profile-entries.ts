import type { Brief } from '../brief.ts';
import type { FactRef } from '../tailoring.ts';
import { hasCue } from '../words/has-cue.ts';
import type { ProfileFact, Workbook } from '../workbook.ts';
import { type Entry, fact, month } from './entries.ts';
import { matterOf } from './goal-entries.ts';
import { IS_LANGUAGE } from './languages.ts';
import { needsOf } from './points.ts';
import { NO_STRENGTH } from './render.ts';
import { shared, tellingStems } from './stems.ts';

const NAMED: ReadonlySet<ProfileFact['kind']> = new Set(['skill', 'tool', 'qualification', 'role', 'employer', 'place']);
export const PROFILE_SLOTS = 'role past employer formerly skill skill2 tool tool2 qualification lately place constraint constraint2 achievement other'.split(
  ' ',
);

export function profileEntries({ profile }: Workbook, limits: readonly string[], brief: Brief | null): Entry[] {
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
  const [skill, skill2] = strengths(of('skill'));
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
    ...put('skill', skill),
    ...put('skill2', skill2),
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

/** The field, where a goal or the job is of it: who changes trade does not want to go deeper into the old one. */
export function fieldEntry({ profile, goals }: Workbook, brief: Brief | null): Entry[] {
  const ahead = [...goals.flatMap(matterOf), brief?.role ?? '', ...(brief?.points ?? []).map(({ text }) => text)];
  const isAhead = shared(tellingStems(profile.field), tellingStems(ahead.join('. '))) > 0;
  return isAhead ? fact('aim.field', { kind: 'profile', id: 'profile', field: 'field' }, profile.field, 'named') : [];
}

/** A little of something, or a language, is no strength to answer with. */
const strengths = (skills: ProfileFact[]): ProfileFact[] => skills.filter(({ text }) => !NO_STRENGTH.test(text) && !IS_LANGUAGE.test(text));

/** What is asked for that somebody has, by its own name: a need that is met, and with what. */
export function metEntries({ profile }: Workbook, brief: Brief | null): Entry[] {
  const has = (need: string, { text }: ProfileFact): boolean => {
    const [asked, own] = [tellingStems(need), tellingStems(text)];
    return asked.size > 0 && shared(asked, own) === asked.size;
  };
  const own = [...strengths(profile.facts.filter(({ kind }) => kind === 'skill')), ...profile.facts.filter(({ kind }) => kind === 'qualification')];
  const pairs = needsOf(brief).flatMap((need) => {
    const fact = own.find((one) => has(need.text, one));
    return fact ? [{ need, fact }] : [];
  });
  const [met] = pairs;
  if (!met) return [];
  const { need, fact: mine } = met;
  return [
    ['met.need', { kind: 'company', pointId: need.id, text: need.text.trim(), tense: 'aim' }],
    ...fact(`met.${mine.kind}`, { kind: 'profile', id: mine.id, field: mine.kind }, mine.text, 'named'),
  ];
}
