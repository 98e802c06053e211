import type { TagSet } from '../tag/crf.ts';

/** What a word of the head of an ad is tagged with: it stands before the job's title, begins it, goes on with it, or stands behind it. So an ad has one title at most. */
const [BEFORE, BEGIN, IN, BEHIND] = [0, 1, 2, 3];

export { BEGIN as TITLE_BEGINS };

export const TITLE_TAGS: TagSet = {
  count: 4,
  spoken: [BEGIN, IN],
  mayFollow: (before, tag) => {
    if (tag === BEFORE || tag === BEGIN) return before <= BEFORE;
    return tag === IN ? before === BEGIN || before === IN : before >= BEGIN;
  },
};

/** The tags of so many words with the title from `first` up to `end`; all of them stand before it where there is none. */
export const tagsOfTitle = (words: number, first: number, end: number): number[] =>
  Array.from({ length: words }, (_, i) => (i < first ? BEFORE : i === first ? BEGIN : i < end ? IN : BEHIND));

/** Which words the title has; null where there is none. */
export function titleWords(tags: readonly number[]): { readonly first: number; readonly end: number } | null {
  const first = tags.indexOf(BEGIN);
  if (first < 0) return null;
  let end = first + 1;
  while (tags[end] === IN) end += 1;
  return { first, end };
}
