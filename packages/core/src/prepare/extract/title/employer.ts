import { headingParts } from '../company.ts';
import { isJob } from '../job-words.ts';
import type { Range } from '../ranges.ts';

/** A title with the employer behind it, apart. */
export type WithEmployer = { readonly title: Range; readonly employer: string };

/** More places are not looked at. */
const MOST_PLACES = 20;
/** In UTF-16 units. */
const LEAD_WITHIN = 8;
const LEADS = /(?:[.!?] ?|\b(?:at|join|about) )$/i;
/** "Lumen Grocery feeds six cities": what follows a name that does something. In UTF-16 units. */
const DOES_WITHIN = 24;
const DOES = /^ (?:is|are|has|have|was|makes?|runs?|\p{Ll}{2,20}s) \p{L}/u;

/** "Data Analyst - Lumen Grocery": a last part that the ad names again as somebody is the employer, and no part of the title. Null where there is none. */
export function titleWithEmployer(text: string, { start, end }: Range): WithEmployer | null {
  const title = text.slice(start, end);
  const parts = headingParts(title);
  const [before, last] = parts.slice(-2);
  if (!before || !last || !/^\p{Lu}/u.test(last.text) || isJob(last.text.toLowerCase().split(/\s+/).at(-1) ?? '')) return null;
  if (before.text === '') return null;
  const isNamed = placesOf(text, last.text).some((at) => {
    const behind = at + last.text.length;
    const isElsewhere = at < start || at >= end;
    return isElsewhere && (LEADS.test(text.slice(Math.max(0, at - LEAD_WITHIN), at)) || DOES.test(text.slice(behind, behind + DOES_WITHIN)));
  });
  const to = title.lastIndexOf(before.text, last.start - 1) + before.text.length;
  return isNamed ? { title: { start, end: start + to }, employer: last.text } : null;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
