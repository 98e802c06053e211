/** What was done, and what came of it, each in the résumé's own words; one of them may be empty. */
export type Achievement = { readonly title: string; readonly action: string; readonly result: string };

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
const BY = /\s(?:by|through)\s(?=\p{L}+ing\s)/giu;

const LEAST_WORDS = 3;
const isEnough = (text: string): boolean => text.trim().split(/\s+/).length >= LEAST_WORDS;

/** Splits a line of a résumé into the deed and its result, where it says both. */
export function readAchievement(line: string): Achievement {
  const title = titleOf(line);
  for (const mark of [AFTER_MARK, AFTER_COMMA, AFTER_AND]) {
    for (const { index, 0: cut } of line.matchAll(mark)) {
      const [action, result] = [line.slice(0, index).trim(), line.slice(index + cut.length).trim()];
      if (isEnough(action) && isEnough(result) && /\d|\p{L}ed\b|ing\b/u.test(result)) return { title, action, result };
    }
  }
  const by = BEGINS_MOVED.test(line) ? [...line.matchAll(BY)].at(-1) : undefined;
  if (by) {
    const [result, action] = [line.slice(0, by.index).trim(), line.slice(by.index + by[0].length).trim()];
    if (isEnough(result) && isEnough(action) && /\d/.test(result)) return { title, action, result };
  }
  // "Cut waste from 40 to 12 loaves" says what came of it, and not yet how.
  return BEGINS_MOVED.test(line) && /\d/.test(line) ? { title, action: '', result: line } : { title, action: line, result: '' };
}

/** A title of more words is a sentence. */
const LONGEST_TITLE = 8;
/** Nothing ends with one of these. */
const LOOSE = new Set('a an the of from to by in on at for with and or into over under within using used per as that which who was were is are'.split(' '));

/** The line up to its first break, or its first words, and no loose end. */
function titleOf(line: string): string {
  const words = (line.split(/[;:,(–—]\s?/)[0] ?? line).trim().split(/\s+/);
  let end = Math.min(LONGEST_TITLE, words.length);
  while (end > 2 && end < words.length && LOOSE.has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  // "… from 14 a month" without the figure it became says something else.
  const from = words.slice(0, end).findLastIndex((word) => word.toLowerCase() === 'from');
  if (from > 1 && end < words.length && !words.slice(from, end).some((word) => word.toLowerCase() === 'to')) end = from;
  return words.slice(0, end).join(' ').slice(0, 200);
}
