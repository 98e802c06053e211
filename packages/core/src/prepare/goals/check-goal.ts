import type { Document } from '../../document/document.ts';
import { parseDocument } from '../../document/parse.ts';
import { stemOf } from '../../document/stem.ts';
import type { Word } from '../../document/word.ts';
import type { TextSpan } from '../../finding/finding.ts';
import { type CalendarMonth, FAR_MONTHS, NEAR_MONTHS } from '../../rubric/horizon/index.ts';
import type { Goal } from '../workbook.ts';
import { type GoalTime, goalTimes, isPast } from './goal-times.ts';
import { ALL_PURPOSE } from './goal-words.ts';
import { influenceOn } from './influence.ts';
import { isUnfinished, quantityIn, seenIn } from './measure.ts';
import { CONTENT_TAGS, namedIn } from './named.ts';

export const GOAL_CHECKS = ['specific', 'measurable', 'dated', 'within-influence', 'leads-to-long'] as const;
/** What a check found wanting, or could not tell. */
export const GOAL_REASONS = [
  'nothing-named',
  'no-measure',
  'measure-unclear',
  'end-unclear',
  'no-time',
  'past',
  'too-near',
  'too-far',
  'time-untold',
  'up-to-others',
  'part-untold',
  'no-shared-word',
] as const;
export type GoalReason = (typeof GOAL_REASONS)[number];

/** `open`: something is still to be written. `unsure`: it may be there, and cannot be told from the words. */
export type GoalCheck = {
  readonly check: (typeof GOAL_CHECKS)[number];
  readonly status: 'met' | 'open' | 'unsure';
  /** Null where it is met. */
  readonly reason: GoalReason | null;
  /** Where in the statement it shows, or what speaks against it; null where it is elsewhere or nowhere. */
  readonly span: TextSpan | null;
  /** How far away the time at `span` is, where that is told. */
  readonly months: number | null;
};

/** "In about two years" and a year that is named alone are rough: half a year more is still the short term, a year less still the long. In months. */
const SHORT_ROUNDING = 6;
const LONG_ROUNDING = 12;

/**
 * What a goal still lacks, as it is written. `none-yet` is an honest state with a path of its own: it has no checks. `leads-to-long` is only asked of a
 * short-term goal beside a long-term one.
 */
export function checkGoal(goal: Goal, all: readonly Goal[], today: CalendarMonth | null): GoalCheck[] {
  if (goal.horizon === 'none-yet' || goal.statement.trim() === '') return [];
  const doc = parseDocument(goal.statement);
  const times = goalTimes(doc, today);
  const words = apartFrom(times, doc);
  const longs = all.filter(({ horizon, statement }) => horizon === 'long' && statement.trim() !== '');
  return [
    specific(doc, words),
    measurable(words, goal, today),
    dated(times, goal, today),
    withinInfluence(words),
    ...(goal.horizon === 'short' && longs.length > 0 ? [leadsToLong(doc, goal, longs)] : []),
  ];
}

/** "In five years" is no figure to reach, and "May" no name. */
const apartFrom = (times: readonly GoalTime[], { words }: Document): Word[] =>
  words.filter((word) => !times.some(({ start, end }) => word.start < end && start < word.end));

type Check = GoalCheck['check'];
const met = (check: Check, span: TextSpan | null): GoalCheck => ({ check, status: 'met', reason: null, span, months: null });
const open = (check: Check, reason: GoalReason, span: TextSpan | null = null): GoalCheck => ({ check, status: 'open', reason, span, months: null });
const unsure = (check: Check, reason: GoalReason, span: TextSpan | null = null): GoalCheck => ({ check, status: 'unsure', reason, span, months: null });

function specific(doc: Document, words: readonly Word[]): GoalCheck {
  const { enough, span } = namedIn(doc, words);
  return enough ? met('specific', span) : open('specific', 'nothing-named');
}

/** Of a long-term goal, a step on the way shows progress as well. */
function measurable(words: readonly Word[], { measure, horizon, milestones }: Goal, today: CalendarMonth | null): GoalCheck {
  const own = quantityIn(words) ?? seenIn(words, false);
  if (own) return met('measurable', own);
  const how = parseDocument(measure);
  const seen = apartFrom(goalTimes(how, today), how);
  if (quantityIn(seen) ?? seenIn(seen, true)) return met('measurable', null);
  if (horizon === 'long' && milestones.some(({ text }) => text.trim() !== '')) return met('measurable', null);
  if (measure.trim() !== '') return unsure('measurable', 'measure-unclear');
  return isUnfinished(words) ? unsure('measurable', 'end-unclear') : open('measurable', 'no-measure');
}

function dated(times: readonly GoalTime[], { horizon, milestones }: Goal, today: CalendarMonth | null): GoalCheck {
  const isLong = horizon === 'long';
  const fits = (months: number): boolean => (isLong ? months >= FAR_MONTHS - LONG_ROUNDING : months <= NEAR_MONTHS + SHORT_ROUNDING);
  const ahead = times.filter((time) => !isPast(time));
  const fitting = ahead.find(({ months }) => months !== null && fits(months));
  if (fitting) return { ...met('dated', spanOf(fitting)), months: fitting.months };
  if (milestones.some(({ by }) => by !== null && isAhead(by, today))) return met('dated', null);
  const other = ahead.find(({ months }) => months !== null) ?? ahead[0];
  const overdue = times.find(({ isOverdue }) => isOverdue);
  if (!other) return overdue ? open('dated', 'past', spanOf(overdue)) : open('dated', 'no-time');
  if (other.months === null) return unsure('dated', 'time-untold', spanOf(other));
  return { ...unsure('dated', isLong ? 'too-near' : 'too-far', spanOf(other)), months: other.months };
}

/** Of a month ("2027-03") or a year ("2027"): it is not over yet. */
function isAhead(by: string, today: CalendarMonth | null): boolean {
  const [year, month = 12] = by.split('-').map(Number);
  return today === null || year === undefined || year * 12 + month >= today.year * 12 + today.month;
}

const spanOf = ({ start, end }: GoalTime): TextSpan => ({ kind: 'text', start, end });

function withinInfluence(words: readonly Word[]): GoalCheck {
  const influence = influenceOn(words);
  if (influence.of === 'others') return open('within-influence', 'up-to-others', influence.span);
  return influence.of === 'own' ? met('within-influence', null) : unsure('within-influence', 'part-untold');
}

/** Whether the short term and a long term share what they are about, in any of their words. */
function leadsToLong(doc: Document, goal: Goal, longs: readonly Goal[]): GoalCheck {
  const about = subjects(parseDocument(`${doc.text}. ${goal.why}`));
  const shared = longs.some((long) => [...subjects(parseDocument(`${long.statement}. ${long.why}. ${long.stays}`))].some((stem) => about.has(stem)));
  return shared ? met('leads-to-long', null) : unsure('leads-to-long', 'no-shared-word');
}

const subjects = ({ words }: Document): Set<string> =>
  new Set(words.filter(({ tag, lower }) => CONTENT_TAGS.has(tag) && tag !== 'NUM' && !ALL_PURPOSE.has(lower)).map(({ lower }) => stemOf(lower)));
