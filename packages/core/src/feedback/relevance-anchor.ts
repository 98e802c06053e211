import type { MessageId } from '../finding/finding.ts';
import type { Contribution, Level } from './feedback.ts';

/** What a level of relevance says of the answer: the highest is also reached with something missing or hinted at, and must not say more than the elements do. */
export function relevanceAnchor(level: Level, contributions: readonly Contribution[]): MessageId {
  const has = (status: string): boolean => contributions.some(({ messageId }) => messageId === `contribution/element-${status}`);
  if (level === 5 && (has('missing') || has('unsure') || has('denied'))) return 'relevance/level-5-less';
  if (level === 5 && has('partly')) return 'relevance/level-5-nearly';
  return `relevance/level-${level}`;
}
