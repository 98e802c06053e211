import type { Story } from '../workbook.ts';
import { isOfFailure } from './demands.ts';
import { figuresOfResult, numbersIn } from './figures.ts';

/** A result with two numbers says from where to where. */
const FROM_AND_TO = 2;
/** The strongest: told from beginning to end, with a result in two numbers. */
const MOST_STRENGTH = 5;

/**
 * How much a story proves, 0–1: nothing before something was done and came of it, then a number in the result, then what it was before. A failure proves
 * little, however well it is told.
 */
export function strengthOf(story: Story, failures: readonly string[]): number {
  const has = (part: string): boolean => part.trim() !== '';
  if (!has(story.action) || !has(story.result)) return 0;
  if (isOfFailure(story, failures)) return 1 / MOST_STRENGTH;
  const numbers = new Set([story.result, ...figuresOfResult(story).map((i) => story.figures[i] ?? '')].flatMap((text) => [...numbersIn(text)]));
  const figures = Math.min(FROM_AND_TO, numbers.size);
  return (1 + Number(has(story.situation)) + Number(has(story.task)) + figures) / MOST_STRENGTH;
}
