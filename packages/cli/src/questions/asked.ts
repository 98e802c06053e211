import type { Asked } from '@candor/analysis';
import type { Question } from '@candor/core';
import { didYouMean } from './nearest.ts';

/** The longest question that is read, in UTF-16 units: the same as in the studio. */
export const MAX_QUESTION_LENGTH = 500;

export type AskedOrNot =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly error: { readonly code: 'unknown-question' | 'empty-question' | 'question-too-long'; readonly message: string } };

/** Letters, digits, hyphens and underscores alone: meant as an id, since a question in words has a space or a question mark. */
const LOOKS_LIKE_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/i;

/** What `--question` or a batch line asks: a known id, or any words that ask something. */
export function askedOf(text: string, questions: ReadonlyMap<string, Question>): AskedOrNot {
  const words = text.trim();
  const known = questions.get(words);
  if (known) return { ok: true, asked: { known } };
  if (LOOKS_LIKE_ID.test(words)) {
    const message = `There is no question "${words}".${didYouMean(words, questions.keys())} candor questions lists them all.`;
    return { ok: false, error: { code: 'unknown-question', message } };
  }
  if (!/[\p{L}\p{N}]/u.test(words))
    return {
      ok: false,
      error: { code: 'empty-question', message: 'The question has no words. Give an id from candor questions, or the question as it was asked.' },
    };
  if (words.length > MAX_QUESTION_LENGTH) {
    const message = `A question can have at most ${MAX_QUESTION_LENGTH} characters; this one has ${words.length}. Give the question alone.`;
    return { ok: false, error: { code: 'question-too-long', message } };
  }
  return { ok: true, asked: { free: words } };
}
