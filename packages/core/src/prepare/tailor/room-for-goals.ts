import type { Question } from '../../rubric/question.ts';

const EMPLOYER: ReadonlySet<string> = new Set(['employer-link', 'employer-gain']);
const AIMS: ReadonlySet<string> = new Set(['near-horizon', 'far-horizon', 'more-responsibility', 'expertise-area']);
/** A question in other words names what it is after. */
const ASKS_FOR_AIMS = /\b(?:goals?|aims?|aspir\w*|ambitions?|career|future|progress(?:ion)?|develop(?:ment)?|years from now|in (?:\w+ )?years)\b/i;

/** What of a question tells what it is after. */
export type Asked = Pick<Question, 'form' | 'kind' | 'question' | 'elements'>;

/**
 * Whether an answer to the question has room for a goal of one's own that serves the company: it asks where one wants to go and listens for the employer
 * as well. What somebody earns, when they can start, whether they would move, or what once happened has none.
 */
export function hasRoomForGoals({ form, kind, question, elements }: Asked): boolean {
  if (form === 'story' || kind === 'yes-no') return false;
  if (elements.some(({ concepts }) => concepts.includes('employer-link') && concepts.some((one) => AIMS.has(one)))) return true;
  const asksForAims = ASKS_FOR_AIMS.test(question) || elements.some(({ required, concepts }) => required && concepts.some((one) => AIMS.has(one)));
  return asksForAims && elements.some(({ concepts }) => concepts.some((one) => EMPLOYER.has(one)));
}
