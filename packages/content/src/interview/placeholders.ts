import type { FollowUpTrigger } from '@candor/core';
import type { SpokenPurpose } from './schema.ts';

/** What can stand in a text: `needs` has to, `may` can, and nothing else is filled in. */
export type Placeholders = { readonly needs: readonly string[]; readonly may: readonly string[] };

const NONE: Placeholders = { needs: [], may: [] };
const QUESTION: Placeholders = { needs: ['question'], may: [] };

/** Of a plan; the person need not have given them. */
export const OPTIONAL_FACTS: readonly string[] = ['role', 'company', 'title'];

export const IN_PHRASINGS: Readonly<Record<SpokenPurpose, Placeholders>> = {
  greeting: { needs: ['name'], may: [...OPTIONAL_FACTS, 'minutes'] },
  introduce: { needs: ['name'], may: OPTIONAL_FACTS },
  'small-talk': NONE,
  'small-talk-reply': NONE,
  framing: { needs: ['minutes'], may: OPTIONAL_FACTS },
  'lead-in': NONE,
  'hand-over': { needs: ['name'], may: ['title'] },
  repeat: QUESTION,
  rephrase: QUESTION,
  explain: { needs: ['question', 'term'], may: [] },
  'which-word': { needs: [], may: ['term'] },
  'say-more': NONE,
  'view-first': NONE,
  'keep-for-later': NONE,
  'correction-noted': NONE,
  'offer-help': NONE,
  'offer-skip': NONE,
  wait: NONE,
  interrupt: NONE,
  acknowledge: NONE,
  skip: NONE,
  'answered-already': { needs: [], may: ['question', 'quote'] },
  'time-note': { needs: [], may: ['count'] },
  'steer-language': NONE,
  privacy: NONE,
  'stay-calm': NONE,
  'offer-pause': NONE,
  'not-over-yet': NONE,
  'answer-candidate': NONE,
  'invite-questions': NONE,
  closing: { needs: [], may: ['company'] },
};

export const IN_FOLLOW_UPS: Readonly<Record<FollowUpTrigger, Placeholders>> = {
  'missing-element': { needs: [], may: ['ask', 'quote'] },
  claim: { needs: ['quote'], may: [] },
  'vague-word': { needs: ['quote'], may: [] },
  'named-thing': { needs: ['thing'], may: [] },
  contradiction: { needs: ['earlier', 'quote'], may: [] },
  trap: { needs: [], may: ['ask', 'quote'] },
};

/** Somebody else's words: they keep their pronouns and their small first letter. */
const OTHERS_WORDS: readonly string[] = ['quote', 'earlier', 'thing', 'term'];
const PLACEHOLDER = /\{([^{}]*)\}/g;

export const placeholdersOf = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/** What is wrong with the placeholders of a text; null if nothing is. */
export function placeholderProblem(text: string, { needs, may }: Placeholders): string | null {
  const found = placeholdersOf(text);
  const unknown = found.find((name) => !needs.includes(name) && !may.includes(name));
  if (unknown !== undefined) return `{${unknown}} is not filled in here.`;
  const missing = needs.find((name) => !found.includes(name));
  if (missing !== undefined) return `{${missing}} is missing.`;
  const bare = OTHERS_WORDS.find((name) => found.includes(name) && !isQuoted(text, name));
  return bare === undefined ? null : `{${bare}} has to stand in “ ”, and not begin a sentence.`;
}

/** Whether a placeholder stands in quotation marks inside a sentence, so that any words with any first letter read well. */
function isQuoted(text: string, name: string): boolean {
  const at = text.indexOf(`“{${name}}”`);
  const before = text.slice(0, Math.max(0, at)).trimEnd();
  return before !== '' && !/[.!?]$/.test(before);
}
