import { headingParts, isNoFirm, KIND_WORDS } from '../company.ts';
import { isJob } from '../job-words.ts';
import type { Range } from '../ranges.ts';

/** A title with the employer behind it, apart. */
export type WithEmployer = { readonly title: Range; readonly employer: string };

/** More places are not looked at. */
const MOST_PLACES = 20;
/** How far around a name it is looked for what says that it is somebody. In UTF-16 units. */
const BESIDE = 80;
const LEADS = /(?:\bjoin |(?:^|[\n.!?] ?)(?:about|why) |\b(?:who we are|about us)[.:!?]? )$/i;
/** "At Molnar Bakery we bake": at a place there are others as well. */
const AT = /\bat $/i;
const WE = /^,? (?:we|our)\b/i;
/** What neither a place nor a ward nor a tool does. */
const DOES =
  /^ (?:(?:is|are) (?:(?:now|currently) )?(?:hiring|recruiting|looking|seeking|searching)|was (?:founded|set up|established|started)|employs|hires|recruits|seeks|sells|bakes|brews|feeds|manufactures|publishes|supplies)\b/;
const IS = /^ (?:is|are) (?:an?|one|the) (?<kind>.+)/;

/** "Data Analyst - Lumen Grocery": a last part that the ad names again as somebody is the employer, and no part of the title. Null where there is none. */
export function titleWithEmployer(text: string, { start, end }: Range): WithEmployer | null {
  const title = text.slice(start, end);
  const parts = headingParts(title);
  const [before, last] = parts.slice(-2);
  if (!before || !last || !/^\p{Lu}/u.test(last.text) || isJob(last.text.toLowerCase().split(/\s+/).at(-1) ?? '')) return null;
  if (before.text === '') return null;
  const isNamed = placesOf(text, last.text).some((at) => {
    if (at >= start && at < end) return false;
    const before = text.slice(Math.max(0, at - BESIDE), at);
    const after = text.slice(at + last.text.length, at + last.text.length + BESIDE);
    return LEADS.test(before) || (AT.test(before) && WE.test(after)) || DOES.test(after) || isFirm(IS.exec(after)?.groups?.kind);
  });
  const to = title.lastIndexOf(before.text, last.start - 1) + before.text.length;
  return isNamed ? { title: { start, end: start + to }, employer: last.text } : null;
}

/** "Baker Street Bread is a bakery": of many kinds, and it is easier to say what is none. */
const isFirm = (kind: string | undefined): boolean => kind !== undefined && !isNoFirm(kind.split(' ').slice(0, KIND_WORDS));

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
