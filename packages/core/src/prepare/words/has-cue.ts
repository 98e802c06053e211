import { normalise } from '../../document/parse.ts';

/** Whether one of these beginnings of words, or of phrases, stands in a text; "late " is the whole word. */
export function hasCue(text: string, cues: readonly string[]): boolean {
  return countCues(text, cues) > 0;
}

/** How many of them do. */
export function countCues(text: string, cues: readonly string[]): number {
  if (cues.length === 0) return 0;
  const padded = ` ${normalise(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return cues.filter((cue) => padded.includes(` ${cue}`)).length;
}
