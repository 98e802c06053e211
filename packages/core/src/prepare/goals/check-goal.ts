import type { Document } from '../../document/document.ts';
import { parseDocument } from '../../document/parse.ts';
import { stemOf } from '../../document/stem.ts';
import type { TextSpan } from '../../finding/finding.ts';
import { type CalendarMonth, FAR_MONTHS, readHorizons } from '../../rubric/horizon/index.ts';
import { readSpecifics } from '../../rubric/read/specifics.ts';
import type { Specific } from '../../rubric/result.ts';
import type { Goal } from '../workbook.ts';
import { ALL_PURPOSE, GIVEN_BY_OTHERS, OBSERVABLE } from './goal-words.ts';

export const GOAL_CHECKS = ['specific', 'measurable', 'dated', 'within-influence', 'leads-to-long'] as const;
/** `open`: something is still to be written. `unsure`: it may be there, and cannot be told from the words. */
export type GoalCheck = {
  readonly check: (typeof GOAL_CHECKS)[number];
  readonly status: 'met' | 'open' | 'unsure';
  /** Where in the statement it shows, or what speaks against it; null where it is elsewhere or nowhere. */
  readonly span: TextSpan | null;
};

/** A goal that names nothing but these says as much as "to get better". Words of meaning, apart from all-purpose ones. Source: goals-family, rule 1. */
const SPECIFIC_FROM_WORDS = 2;
/** Short term within a role. In months. Source: goals-family, rule 7. */
const SHORT_UP_TO_MONTHS = 24;

/**
 * What a goal still lacks, as it is written. `none-yet` is an honest state with a path of its own: it has no checks. `leads-to-long` is only asked of a
 * short-term goal beside a long-term one.
 */
export function checkGoal(goal: Goal, all: readonly Goal[], today: CalendarMonth | null): GoalCheck[] {
  if (goal.horizon === 'none-yet' || goal.statement.trim() === '') return [];
  const doc = parseDocument(goal.statement);
  const longs = all.filter(({ horizon, statement }) => horizon === 'long' && statement.trim() !== '');
  return [
    specific(doc, today),
    measurable(doc, goal, today),
    dated(doc, goal, today),
    withinInfluence(doc),
    ...(goal.horizon === 'short' && longs.length > 0 ? [leadsToLong(doc, goal, longs)] : []),
  ];
}

/** What is named, apart from when: "in five years" is no figure to reach. */
function namedIn(doc: Document, today: CalendarMonth | null): readonly Specific[] {
  const times = readHorizons(doc, today).map(({ evidence: { span } }) => span);
  const isIn = (one: TextSpan, time: (typeof times)[number]): boolean => time.kind === 'text' && time.start < one.end && one.start < time.end;
  return readSpecifics(doc).filter(({ kind, evidence: { span } }) => kind !== 'time' && !times.some((time) => span.kind === 'text' && isIn(span, time)));
}

function specific(doc: Document, today: CalendarMonth | null): GoalCheck {
  const [named] = namedIn(doc, today);
  if (named && named.evidence.span.kind === 'text') return { check: 'specific', status: 'met', span: named.evidence.span };
  const telling = doc.words.filter(({ lower, tag }) => CONTENT_TAGS.has(tag) && !ALL_PURPOSE.has(lower));
  return { check: 'specific', status: telling.length >= SPECIFIC_FROM_WORDS ? 'met' : 'open', span: null };
}

const CONTENT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM']);

function measurable(doc: Document, { measure }: Goal, today: CalendarMonth | null): GoalCheck {
  const own = evidenceOfMeasure(doc, today);
  if (own) return { check: 'measurable', status: 'met', span: own };
  if (measure.trim() === '') return { check: 'measurable', status: 'open', span: null };
  return { check: 'measurable', status: evidenceOfMeasure(parseDocument(measure), today) ? 'met' : 'unsure', span: null };
}

/** A figure, or something that others can see happen ("signed off", "the certificate"). */
function evidenceOfMeasure(doc: Document, today: CalendarMonth | null): TextSpan | null {
  const figure = namedIn(doc, today).find(({ kind }) => kind === 'figure');
  if (figure && figure.evidence.span.kind === 'text') return figure.evidence.span;
  const word = doc.words.find(({ lower }) => OBSERVABLE.has(lower));
  return word ? { kind: 'text', start: word.start, end: word.end } : null;
}

function dated(doc: Document, goal: Goal, today: CalendarMonth | null): GoalCheck {
  const horizons = readHorizons(doc, today);
  const fitting = horizons.find(({ months }) => months !== null && (goal.horizon === 'long' ? months >= FAR_MONTHS : months <= SHORT_UP_TO_MONTHS));
  if (fitting && fitting.evidence.span.kind === 'text') return { check: 'dated', status: 'met', span: fitting.evidence.span };
  if (goal.milestones.some(({ by }) => by !== null)) return { check: 'dated', status: 'met', span: null };
  const [other] = horizons;
  return { check: 'dated', status: other ? 'unsure' : 'open', span: other && other.evidence.span.kind === 'text' ? other.evidence.span : null };
}

/** "To be promoted" is somebody else's act: what leads there is one's own. */
function withinInfluence(doc: Document): GoalCheck {
  const given = doc.words.find(
    ({ lower }, i) => GIVEN_BY_OTHERS.has(lower) && doc.words.slice(Math.max(0, i - 2), i).some((before) => GETTING.has(before.lower)),
  );
  return given
    ? { check: 'within-influence', status: 'open', span: { kind: 'text', start: given.start, end: given.end } }
    : { check: 'within-influence', status: 'met', span: null };
}

const GETTING: ReadonlySet<string> = new Set(['be', 'get', 'getting', 'being', 'become', 'got', 'have', 'a', 'me']);

/** Whether the short term and a long term share what they are about, in any of their words. */
function leadsToLong(doc: Document, goal: Goal, longs: readonly Goal[]): GoalCheck {
  const about = subjects(parseDocument(`${doc.text}. ${goal.why}`));
  const shared = longs.some((long) => [...subjects(parseDocument(`${long.statement}. ${long.why}. ${long.stays}`))].some((stem) => about.has(stem)));
  return { check: 'leads-to-long', status: shared ? 'met' : 'unsure', span: null };
}

const subjects = ({ words }: Document): Set<string> =>
  new Set(words.filter(({ tag, lower }) => CONTENT_TAGS.has(tag) && tag !== 'NUM' && !ALL_PURPOSE.has(lower)).map(({ lower }) => stemOf(lower)));
