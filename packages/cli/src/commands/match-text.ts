import type { Analyser, Matched } from '@candor/analysis';
import { MAX_ANSWER_LENGTH } from '@candor/core';

export type MatchOf = 'question' | 'answer';
export type MatchResult =
  | { readonly ok: true; readonly matched: Matched }
  | { readonly ok: false; readonly error: { readonly code: 'empty' | 'too-long'; readonly message: string } };

/** Ranks the known questions for a text that has words and is no longer than an answer may be. */
export async function match(analyser: Analyser, text: string, of: MatchOf): Promise<MatchResult> {
  if (!/[\p{L}\p{N}]/u.test(text))
    return { ok: false, error: { code: 'empty', message: `There are no words in this. Give ${of === 'answer' ? 'an answer' : 'a question'} in words.` } };
  if (text.length > MAX_ANSWER_LENGTH) {
    const message = `A text can have at most ${MAX_ANSWER_LENGTH.toLocaleString('en')} characters; this one has ${text.length.toLocaleString('en')}. Leave some of it out.`;
    return { ok: false, error: { code: 'too-long', message } };
  }
  return { ok: true, matched: of === 'answer' ? await analyser.matchAnswer(text) : await analyser.matchQuestion(text) };
}
