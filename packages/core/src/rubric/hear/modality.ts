import { cuesOf } from './cues.ts';
import { standardSpelling } from './standard-spelling.ts';

/** "I don't want to", "I'm not planning to", "never saw myself": the verb of wanting or planning is negated. */
const REFUSAL =
  /\b(?:not|never|no longer|hardly)(?: \p{L}+){0,2} (?:want|wanted|wish|plan|planned|planning|intend|intending|aim|aiming|hope|hoping|see|saw|interested|looking|look|keen|dream|dreamt|fancy|fancied|care|cared|after|going|set out)\b/u;
/** "I would set", "we might call": what somebody would do, not what they did. A wish ("I'd like") supposes nothing. */
const SUPPOSITION =
  /\b(?:i|we|you) (?:would|could|might|should)(?: (?:probably|maybe|always|never|not|just|first|then))* (?!like\b|love\b|want\b|rather\b|say\b|prefer\b|be happy\b|be glad\b|have to say\b|hope\b)(?:have )?\p{L}+/gu;
const CLAUSE = /[,;:.!?]| (?:but|and|so|because|though|although) /u;
/** Fewer words than this beside what is refused say nothing of their own. */
const LEAST_WORDS = 5;

/** Whether a stretch says that something is not wanted, and nothing else. */
export function isRefusal(text: string): boolean {
  const clauses = standardSpelling(text).split(CLAUSE);
  if (!clauses.some((clause) => REFUSAL.test(clause))) return false;
  return clauses.every((clause) => REFUSAL.test(clause) || clause.split(/\s+/).filter(Boolean).length < LEAST_WORDS);
}

/** Whether a stretch only supposes: it says what one would do, and nothing that was done. */
export function isSupposed(text: string): boolean {
  const standard = standardSpelling(text);
  return standard.search(SUPPOSITION) >= 0 && !cuesOf(standard.replaceAll(SUPPOSITION, '')).includes('past');
}
