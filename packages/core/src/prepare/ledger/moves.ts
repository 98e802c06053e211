import * as W from './clause-words.ts';
import type { Clause } from './clauses.ts';

/** Whether somebody would move: `null` where it is not said. */
export function moves({ lower, isNegated, names }: Clause): boolean | null {
  const words = lower.split(' ');
  if (/\b(?:flexible on location|any (?:uk |other )?(?:site|location|city|office)|anywhere|wherever|on a plane|free to travel)\b/.test(lower))
    return !isNegated;
  if (/\b(?:go(?:ing)? (?:away|abroad|out) from|go away|leaving)\b/.test(lower) && (isNegated || /\b(?:out of the question|say no)\b/.test(lower)))
    return false;
  if (/\b(?:stay local|only work in|tied to|stay in (?:the area|town)|stay near|stay close|stay (?:round|around|right) here)\b/.test(lower)) return false;
  if (/\bstay(?:ing)? in\b/.test(lower) && names.length > 0) return false;
  const leaves = words.includes('leave') && (names.length > 0 || /\b(?:area|town|city|region|home)\b/.test(lower));
  if (!leaves && !words.some((word) => W.MOVES.has(word))) return null;
  if (/\bmov(?:e|ing) (?:on|up|out|into|from|forward|things|over)\b/.test(lower)) return null;
  if (isNegated) return false;
  return words.some((word) => W.READY.has(word)) ? true : null;
}
