import type { Form } from '../rubric/question.ts';
import { wordsIn } from './norms.ts';

/** Usual seconds of an answer of each form (source `goals-family`). */
export const FORM_SECONDS: Readonly<Record<Form, readonly [number, number]>> = { short: [20, 45], plan: [40, 75], story: [60, 120] };

/** Usual words of an answer of each form, at the median rate of speech. */
export const FORM_WORDS: Readonly<Record<Form, readonly [number, number]>> = {
  short: [wordsIn(20), wordsIn(45)],
  plan: [wordsIn(40), wordsIn(75)],
  story: [wordsIn(60), wordsIn(120)],
};
