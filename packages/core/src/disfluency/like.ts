import type { Word } from '../document/word.ts';
import { baseOf, NOMINATIVES, PREPOSITIONS } from './closed-class.ts';
import { type Marker, oneOf } from './marker.ts';
import type { Surroundings } from './surroundings.ts';

/** "like I said", "like you mentioned": a conjunction, whatever follows. */
const isSaying = oneOf('say', 'said', 'says', 'saying', 'mentioned', 'mention', 'told', 'do', 'did');
/** Verbs and pronouns that "like" completes: "sounds like", "something like that". */
const isCompleted = oneOf(
  'look',
  'looks',
  'looked',
  'looking',
  'sound',
  'sounds',
  'sounded',
  'seem',
  'seems',
  'seemed',
  'feel',
  'feels',
  'felt',
  'feeling',
  'act',
  'acts',
  'acted',
  'treat',
  'treated',
  'something',
  'anything',
  'nothing',
  'things',
  'stuff',
  'more',
  'much',
  'not',
  'exactly',
  'people',
  'would',
  "i'd",
  "we'd",
  "they'd",
  "you'd",
  "don't",
  "didn't",
  'to',
  'i',
  'we',
  'they',
  'you',
  'do',
  'also',
);
const isBe = (word: Word | undefined): boolean => word !== undefined && (BE.has(word.lower) || /'(?:s|m|re)$/.test(word.lower));
const BE = new Set(['is', 'was', 'were', 'are', 'am', 'be', 'been', 'being']);
const isSoftener = oneOf('just', 'only', 'maybe', 'probably', 'about', 'had', 'got');
const isCondition = oneOf('if', 'when');

function isFiller({ previous, next, afterNext, breakBefore, breakAfter }: Surroundings): boolean {
  if (next === undefined) return false;
  if (isCompleted(previous) && !breakBefore) return false;
  if (isSaying(afterNext)) return false;
  if (breakAfter) return breakBefore ? previous !== undefined : isBe(previous);
  if (isQuantity(next)) return breakBefore || isBe(previous) || isSoftener(previous) || previous?.tag === 'VERB';
  if (breakBefore) {
    if (NOMINATIVES.has(baseOf(next)) && afterNext !== undefined) return true;
    return isCondition(next) || PREPOSITIONS.has(next.lower);
  }
  if (isBe(previous) || isSoftener(previous)) return PREPOSITIONS.has(next.lower) || (next.tag === 'ADV' && afterNext !== undefined);
  return false;
}

const isQuantity = (word: Word): boolean => word.tag === 'NUM' || QUANTITIES.has(word.lower);
const QUANTITIES = new Set(['several', 'twice', 'half', 'hundreds', 'thousands']);

/** "like" where it compares nothing and nobody likes anything. */
export const LIKE: Marker = { kind: 'discourseMarker', phrase: ['like'], isMarker: isFiller };
