import { withoutTail } from '../extract/ranges.ts';
import type { Story } from '../workbook.ts';
import { readAchievement } from './achievement.ts';
import { periodIn } from './dates.ts';

/** A number as it is told, with "~" and what it counts; none that is part of a name ("HTM 01-01", "p95"). */
const FIGURE =
  /(?<![\p{L}\d.,-])(?:(?:about|around|roughly|nearly|almost|over|under)\s|[~<>±])?(?:[£$€R]\s?)?\d[\d,.]*(?![\d-])(?:\+|\s?(?:%|percent\b|per cent\b|(?:k|m|bn|kg|km|ms|h|min)\b|million\b))?(?:\s(?:new\s)?(?:people|staff|children|\p{Ll}{2,}s)(?!\p{L}))?/giu;
const YEAR = /^(?:19|20)\d\d$/;
/** "Level 3", "Part 2": a number that names. */
const NAMES = /\b(?:level|part|band|grade|ward|unit|room|stage|tier|line|class|version|no\.?|key stage)\s$/i;
/** In UTF-16 units. */
const LONGEST_NAMING = 12;
const MOST_FIGURES = 5;

/** The beginning of a story: what an achievement says. When it was is only known where its own words say so; the dates of the job are not its own. */
export function storyOf(words: string, employer: string): Omit<Story, 'id'> {
  const { title, situation, action, result } = readAchievement(words);
  return {
    title,
    situation,
    task: '',
    action,
    result,
    lesson: '',
    figures: figuresIn(words),
    skills: [],
    employer: employer.slice(0, 200),
    date: periodIn(words)?.to ?? null,
  };
}

/** Each once; a year says when, and counts nothing. */
function figuresIn(words: string): string[] {
  const told = [...words.matchAll(FIGURE)].filter(({ index }) => !NAMES.test(words.slice(Math.max(0, index - LONGEST_NAMING), index)));
  const figures = [...new Set(told.map(([figure]) => withoutTail(figure.trim())))].filter((figure) => !YEAR.test(figure));
  return figures.filter((figure) => !figures.some((other) => other !== figure && other.startsWith(`${figure} `))).slice(0, MOST_FIGURES);
}
