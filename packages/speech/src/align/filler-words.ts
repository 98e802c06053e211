/** Filled pauses as recognisers write them. Source: the transcription guide of Switchboard (Meteer 1995). */
const WRITTEN = /^(?:u+h*m+|u+h+|e+r+m*|a+h+|h+m+|m+|e+h+)$/;

/** Whether a written word, in small letters, is itself a filled pause: um, umm, uh, uhh, er, erm, ah, hmm, mm, eh. */
export const isWrittenFiller = (word: string): boolean => WRITTEN.test(word) && word.length > 1;

/**
 * Short words that recognisers write for an "um" or "uh", each a vowel with little else, and the shortest that such a one lasts, in ms: what is said
 * for itself is shorter. Found on synthesised filled pauses. Never "not" or "and": to lose those would change what was said.
 */
const SOUND_ALIKES: Readonly<Record<string, number>> = {
  a: 90,
  am: 120,
  an: 120,
  are: 120,
  arm: 120,
  huh: 90,
  i: 180,
  "i'll": 90,
  "i'm": 120,
  mum: 90,
  of: 120,
  oh: 90,
  on: 210,
  ooh: 50,
  or: 120,
  our: 150,
  owe: 90,
  up: 50,
};

/** From how many milliseconds on a word may be a filled pause that was written as a word; null for all that cannot be. */
export const soundAlikeFrom = (word: string): number | null => (Object.hasOwn(SOUND_ALIKES, word) ? (SOUND_ALIKES[word] ?? null) : null);

/** How the filled pause is written that was taken for this word. */
export const fillerFor = (word: string): 'um' | 'uh' => (/[mn]$/.test(word) ? 'um' : 'uh');

/** "unclear" for "um, clear": the rest of a word whose beginning may be a filled pause of its own, or null. */
export function withoutFillerPrefix(word: string): string | null {
  return /^u[nm]\p{L}{4,}$/u.test(word) ? word.slice(2) : null;
}
