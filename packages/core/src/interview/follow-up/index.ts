import type { Run } from '../run.ts';
import type { Utterance } from '../state.ts';

/** The follow-up that this answer asks for most; null where there is nothing to ask, or the persona has asked enough. */
export function nextFollowUp(_run: Run, _answer: string): Utterance | null {
  return null;
}
