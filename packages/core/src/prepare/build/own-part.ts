import { hasCue } from '../words/has-cue.ts';
import type { Story } from '../workbook.ts';
import { readFact } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** What somebody says of a fault of their own, as beginnings of words. */
const FAULTS = [
  ...['my mistake', 'mistake of mine', 'my fault', 'my error', 'my own fault', 'i should have', "i should've", "i shouldn't have", 'i forgot', 'i overlooked'],
  ...['i misread', 'i misjudged', 'i underestimated', 'i overestimated', 'i assumed', 'i took it for granted', 'i left it too', 'i left it to', 'i relied too'],
];
/** In the past perfect ("I'd revised after nights and never …") they tell what was left undone before it went wrong. */
const LEFT_UNDONE = ['never ', 'not ', "hadn't ", "didn't ", 'only ', 'without ', 'too ', 'instead of ', 'nobody ', 'no '];

/** The parts of what was done: the share in what went wrong, and the rest. A story of something else has no such share. */
export function sharesOf({ action }: Pick<Story, 'action'>, isOfFailure: boolean): { readonly share: string; readonly action: string } {
  const sentences = isOfFailure ? sentencesOf(action) : [];
  const shares = sentences.filter(isShare);
  if (shares.length === 0) return { share: '', action };
  return { share: shares.join(' '), action: sentences.filter((sentence) => !shares.includes(sentence)).join(' ') };
}

const isShare = (sentence: string): boolean => hasCue(sentence, FAULTS) || (readFact(sentence, 'told').isBefore && hasCue(sentence, LEFT_UNDONE));

/** Where a story tells of what somebody does since, in a sentence of its own: what was learnt is no habit yet. */
const HABIT_FIELDS = ['action', 'result', 'lesson'] as const;

export function habitOf(story: Pick<Story, (typeof HABIT_FIELDS)[number]>): { readonly field: (typeof HABIT_FIELDS)[number]; readonly text: string } | null {
  for (const field of HABIT_FIELDS) {
    const text = sentencesOf(story[field]).find((sentence) => readFact(sentence, 'told').shapes.habit !== undefined);
    if (text !== undefined) return { field, text };
  }
  return null;
}
