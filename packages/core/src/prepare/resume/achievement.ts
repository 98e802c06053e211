import { sentencesOf } from './sentences-of.ts';
import { tellsResult } from './told-together.ts';

/** How it began, what was done, and what came of it, each in the résumé's own words; some of them may be empty. */
export type Achievement = { readonly title: string; readonly situation: string; readonly action: string; readonly result: string };

/** "I noticed that …", "In 2024 we found …": what was there before anything was done. */
const SAW = /\b(?:I|we)\s(?:also\s|first\s|soon\s)?(?:noticed|found|saw|spotted|realised|realized|discovered|heard)\b/i;

/** "…; two were promoted", "…: data from 24 h to 5 min". */
const AFTER_MARK = /[;:]\s/g;
/** "…, reducing incidents by 60%", "…, adopted by nine squads". */
const AFTER_COMMA =
  /,\s(?=(?:cutting|reducing|saving|increasing|improving|raising|lifting|lowering|halving|doubling|tripling|growing|bringing|shortening|boosting|freeing|handling|serving|adopted|used|resulting|leading|which)\s)/gi;
/** "… and reduced the wait from 55 to 18 minutes". */
const AFTER_AND =
  /\sand\s(?=(?:cut|reduced|saved|increased|improved|raised|lifted|lowered|halved|doubled|tripled|grew|won|brought|shortened|boosted|freed)\s)/gi;
/** "Cut the wait from 40 to 12 minutes by …". */
const BEGINS_MOVED = /^(?:cut|reduced|saved|increased|improved|raised|lifted|lowered|halved|doubled|tripled|grew|won|brought|shortened|boosted|freed)\s/i;
const BY = /\s(?:by|through)\s(?=[\p{L}-]+ing\s)/giu;

const LEAST_WORDS = 3;
const isEnough = (text: string): boolean => text.trim().split(/\s+/).length >= LEAST_WORDS;

/** Splits what a résumé tells of one thing into how it began, the deed and its result, where it says them. */
export function readAchievement(told: string): Achievement {
  const title = titleOf(told);
  const sentences = sentencesOf(told).map(({ start, end }) => told.slice(start, end));
  if (sentences.length < 2) return { title, situation: '', ...deedAndResult(told) };
  const [first = '', ...others] = sentences;
  const last = others.at(-1) ?? '';
  const result = tellsResult(last) ? last : '';
  const situation = SAW.test(first) && (result === '' || others.length > 1) ? first : '';
  const deeds = sentences.slice(situation === '' ? 0 : 1, result === '' ? undefined : -1);
  return { title, situation, action: deeds.join(' '), result };
}

function deedAndResult(line: string): Pick<Achievement, 'action' | 'result'> {
  for (const mark of [AFTER_MARK, AFTER_COMMA, AFTER_AND]) {
    for (const { index, 0: cut } of line.matchAll(mark)) {
      const [action, result] = [line.slice(0, index).trim(), line.slice(index + cut.length).trim()];
      if (isEnough(action) && isEnough(result) && /\d|\p{L}ed\b|ing\b/u.test(result)) return { action, result };
    }
  }
  const by = BEGINS_MOVED.test(line) ? [...line.matchAll(BY)].at(-1) : undefined;
  if (by) {
    const [result, action] = [line.slice(0, by.index).trim(), line.slice(by.index + by[0].length).trim()];
    if (isEnough(result) && isEnough(action) && /\d/.test(result)) return { action, result };
  }
  // "Cut waste from 40 to 12 loaves" says what came of it, and not yet how.
  return BEGINS_MOVED.test(line) && /\d/.test(line) ? { action: '', result: line } : { action: line, result: '' };
}

/** A title of more words is a sentence. */
const LONGEST_TITLE = 8;
/** Nothing ends with one of these. */
const LOOSE = new Set(
  'a an the of from to by in on at for with and or into over under within during using used per as that which who was were is are had has have been be my our his her their its'.split(
    ' ',
  ),
);
/** What is said behind one of these has to be said to its end. */
const OPENS_CLAUSE = new Set('when while because after before since during despite until where which who that if so'.split(' '));
/** "Spotted that …", "In 2024 I noticed that …": what was noticed is the title. In words. */
const MOST_BEFORE_THAT = 5;
const BREAKS = /[;:(–—]\s?|,\s|[.!?]\s/;

/** What was noticed, or the line up to its first break; or its first words, and no loose end. */
function titleOf(told: string): string {
  const opening = told.split(/\s+/, MOST_BEFORE_THAT);
  const that = opening.indexOf('that');
  const words = lineUpToBreak(
    that > 0
      ? told
          .split(/\s+/)
          .slice(that + 1)
          .join(' ')
      : told,
  );
  const clause = words.findIndex((word, at) => at >= LEAST_WORDS && OPENS_CLAUSE.has(word.toLowerCase()));
  let end = Math.min(LONGEST_TITLE, words.length);
  if (end < words.length && clause > 0 && clause < end) end = clause;
  while (end > 2 && end < words.length && LOOSE.has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  // "… from 14 a month" without the figure it became says something else.
  const from = words.slice(0, end).findLastIndex((word) => word.toLowerCase() === 'from');
  if (from > 1 && end < words.length && !words.slice(from, end).some((word) => word.toLowerCase() === 'to')) end = from;
  const title = words.slice(0, end).join(' ').replace(/[.,]$/, '').slice(0, 200);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** "Washed, packed and sterilised sets" breaks after no single word. */
function lineUpToBreak(line: string): string[] {
  const [first = '', ...others] = line.split(BREAKS);
  const words = first.trim().split(/\s+/);
  return words.length > 1 || others.length === 0 ? words : line.trim().split(/\s+/);
}
