import type { Word } from '../../../document/word.ts';

/** A run of words between marks, or up to "and": the items of a list are such runs. `behindColon`: a colon or dash stands before it in its sentence. */
export type Stretch = { readonly first: number; readonly end: number; readonly place: number; readonly behindColon: boolean };

const MARK = /[,;:.!?–—()|•·⭐/-]/u;
const LEADS = /[:–—-]/;
const JOINERS = new Set(['and', 'or', '&']);

/** For each word the run it stands in. */
export function stretchesOf(words: readonly Word[]): Stretch[] {
  const of: Stretch[] = [];
  let [first, place, behindColon] = [0, 0, false];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const between = word.after + (next?.before ?? '');
    if (next && !MARK.test(between) && !JOINERS.has(next.lower)) continue;
    const stretch = { first, end: i + 1, place, behindColon };
    while (of.length <= i) of.push(stretch);
    place += 1;
    behindColon ||= LEADS.test(between);
    first = i + 1;
  }
  return of;
}
