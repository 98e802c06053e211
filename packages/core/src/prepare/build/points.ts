import type { Brief, BriefPoint, PointKind } from '../brief.ts';
import { BRIEF_HEAD } from '../draft.ts';
import type { Goal, Workbook } from '../workbook.ts';
import { isCutOff } from './cut-off.ts';
import type { Entry } from './entries.ts';
import { matterOf } from './goal-entries.ts';
import { OF_THE_EMPLOYER } from './render.ts';
import { sentencesOf } from './sentences.ts';
import { shared, tellingStems } from './stems.ts';

/** Longer ones cannot be said in an answer without reading the ad aloud. In words. */
const LONGEST_POINT = 16;

/** Which kinds of point a slot may be of, the best kind first. */
export const POINT_SLOTS: Readonly<Record<string, readonly PointKind[]>> = {
  must: ['skill-must', 'skill-nice'],
  duty: ['responsibility'],
  value: ['value', 'mission'],
  objective: ['objective', 'growth', 'mission'],
  path: ['career-path'],
  growth: ['growth'],
  fact: ['objective', 'mission', 'value', 'growth'],
  pay: ['benefit'],
};

/** What speaks of ways up, whatever heading it stood under. */
const UPWARDS = /\b(?:promot|progress|career|path|track|from within|internally|step up|stepping up)/i;

/** Stops that the tagger takes for part of a word: "Band 5s. A programme". */
const AFTER_STOP = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** Fewer words end in an abbreviation. */
const LEAST_OF_SENTENCE = 4;

/** A point that can be said in an answer: whole, or where that is too long, the first of its sentences that can. */
function sayable(point: BriefPoint): BriefPoint[] {
  if (isCutOff(point.text)) return [];
  const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= LONGEST_POINT;
  if (isShort(point.text)) return [point];
  const sentence = sentencesOf(point.text)
    .flatMap((one) => one.split(AFTER_STOP))
    .find((one) => isShort(one) && one.split(' ').length >= LEAST_OF_SENTENCE);
  return sentence === undefined ? [] : [{ ...point, text: sentence }];
}

/** What an amount is paid for: for the work, and not a budget for courses. */
const IS_PAY = /\b(?:salary|salaries|wages?|pay|(?:an|per) hour|hourly|per annum|p\.?a\b|pro rata)|^\W{0,3}[£$€]\s?\d{2,3}(?:[,.]?\d{3}|k\b)/i;
const AMOUNT = /[£$€]\s?\d|\d\s?(?:[£$€]|euros?\b|pounds\b|k\b)/i;
const isOf =
  (slot: string) =>
  ({ text }: BriefPoint): boolean =>
    slot !== 'pay' || (AMOUNT.test(text) && IS_PAY.test(text));

type OfKind = (kind: PointKind) => readonly BriefPoint[];

/** The points of a brief of each kind that can be said, those first that share most with these words. */
function pointsBy(brief: Brief, stems: ReadonlySet<string>): OfKind {
  const fitOf = ({ text }: BriefPoint): number => shared(tellingStems(text), stems);
  const short = brief.points.flatMap(sayable);
  return (kind) =>
    short
      .filter((point) => point.kind === kind || (kind === 'career-path' && point.kind === 'growth' && UPWARDS.test(point.text)))
      .sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind) || fitOf(b) - fitOf(a));
}

/** What is asked for, and can be said: first what has to be there. */
export const needsOf = (brief: Brief | null): readonly BriefPoint[] => (brief ? (POINT_SLOTS.must ?? []).flatMap(pointsBy(brief, new Set())) : []);

const put = (name: string, point: BriefPoint | undefined): Entry[] =>
  point ? [[name, { kind: 'company', pointId: point.id, text: point.text.trim(), tense: 'aim' }]] : [];

export function briefEntries(workbook: Workbook, brief: Brief | null): Entry[] {
  if (!brief) return [];
  const own = tellingStems(
    [
      workbook.profile.field,
      ...workbook.profile.facts.map(({ text }) => text),
      ...workbook.goals.flatMap(({ statement, why }) => [statement, why]),
      ...workbook.stories.flatMap(({ title, action, result, skills }) => [title, action, result, ...skills]),
    ].join('. '),
  );
  const of = pointsBy(brief, own);
  const head = (name: string, pointId: string, text: string): Entry[] => (text === '' ? [] : [[name, { kind: 'company', pointId, text, tense: 'named' }]]);
  return [
    ...head('co.name', BRIEF_HEAD.company, brief.company.trim()),
    ...head('co.role', BRIEF_HEAD.role, brief.role.trim()),
    ...Object.entries(POINT_SLOTS).flatMap(([name, kinds]) => {
      const [first, second] = kinds.flatMap(of).filter(isOf(name));
      return [...put(`co.${name}`, first), ...put(`co.${name}2`, second)];
    }),
    ...put(
      'co.gap',
      of('skill-must').find(({ text }) => shared(tellingStems(text), own) === 0),
    ),
  ];
}

/** They stand in goals and ads alike, and say nothing of what either is about: a year, a number, a span of time. */
const EVERYWHERE = new Set(
  [
    ...tellingStems(
      'year years month months monthly week weeks weekly days daily hour hours time times summer winter spring autumn morning evening every each',
    ),
  ].concat([
    ...tellingStems(
      'three four five seven eight nine about with from that this them they their there these those than then when where which while without within number numbers small large little many much more most some close closely alone',
    ),
  ]),
);
const isOfMatter = (stem: string): boolean => !/\d/.test(stem) && !EVERYWHERE.has(stem);

const isOnlyQuoted = ({ text }: BriefPoint): boolean => OF_THE_EMPLOYER.test(text);

/** Whether a goal leads to this job: without an ad it is what somebody applies with; with one, the two have to share something. */
export function leadsTo(goal: Goal | undefined, brief: Brief | null): boolean {
  if (!goal || !brief) return goal !== undefined;
  const stems = new Set([...tellingStems(matterOf(goal).join('. '))].filter(isOfMatter));
  return [brief.role, ...brief.points.map(({ text }) => text)].some((text) => shared(tellingStems(text), stems) > 0);
}

/** What the employer says that has something to do with these words: only of that may a draft claim that the two go together. What stands in `before` comes last, so that one point need not serve two goals. */
export function kindredEntries(name: string, texts: readonly string[], brief: Brief | null, before: readonly Entry[] = []): Entry[] {
  if (!brief) return [];
  const stems = new Set([...tellingStems(texts.join('. '))].filter(isOfMatter));
  const fitOf = ({ text }: BriefPoint): number => shared(tellingStems(text), stems);
  const of = pointsBy(brief, stems);
  const told = new Set(before.flatMap(([, held]) => (held.kind === 'company' ? [held.pointId] : [])));
  const cost = (point: BriefPoint): number => Number(isOnlyQuoted(point)) + Number(told.has(point.id));
  return Object.entries(POINT_SLOTS).flatMap(([slot, kinds]) => {
    const kindred = kinds
      .flatMap(of)
      .filter(isOf(slot))
      .filter((point) => fitOf(point) > 0);
    return put(`${name}.${slot}`, kindred.sort((a, b) => cost(a) - cost(b) || fitOf(b) - fitOf(a))[0]);
  });
}
