import { withoutTail } from '../extract/ranges.ts';
import type { Story } from '../workbook.ts';
import { readAchievement } from './achievement.ts';
import { periodIn } from './dates.ts';

const FIGURE = /(?:[£$€]\s?)?\d[\d,.]*(?:\s?(?:%|percent|per cent|k|m|bn|million|people|staff|hours?|days?|weeks?|months?|years?)(?![a-z]))?/gi;
const MOST_FIGURES = 5;

/** The beginning of a story: what an achievement says. When it was is only known where its own words say so; the dates of the job are not its own. */
export function storyOf(words: string, employer: string): Omit<Story, 'id'> {
  const { title, action, result } = readAchievement(words);
  return {
    title,
    situation: '',
    task: '',
    action,
    result,
    lesson: '',
    figures: [...words.matchAll(FIGURE)].map(([figure]) => withoutTail(figure.trim())).slice(0, MOST_FIGURES),
    skills: [],
    employer: employer.slice(0, 200),
    date: periodIn(words)?.to ?? null,
  };
}
