import { FORM_SECONDS } from '../measures/lengths.ts';
import type { Form } from '../rubric/question.ts';

/** In seconds: small talk and framing before the questions, the candidate's questions and the goodbye after them; to ask a question; to follow up once. */
const AROUND = 90;
const ASKING = 10;
const FOLLOWING_UP = 30;

/** About how long an interview with these questions takes, in minutes, and how many of them there is time for in so many: each at the middle of its usual length, with one follow-up. */
export function timeFor(forms: readonly Form[], minutes: number): { readonly needed: number; readonly fits: number } {
  let seconds = AROUND;
  let fits = 0;
  for (const form of forms) {
    const [least, most] = FORM_SECONDS[form];
    seconds += (least + most) / 2 + ASKING + FOLLOWING_UP;
    if (seconds <= minutes * 60) fits += 1;
  }
  return { needed: Math.round(seconds / 60), fits };
}
