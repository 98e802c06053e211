import { ARTICLES, baseOf, POSSESSIVES, SUBJECTS } from './closed-class.ts';
import { type Marker, oneOf } from './marker.ts';
import type { Surroundings } from './surroundings.ts';

/** "very well", "as well": the adverb of "good". */
const isDegree = oneOf(
  'very',
  'real',
  'really',
  'pretty',
  'so',
  'too',
  'quite',
  'as',
  'fairly',
  'extremely',
  'particularly',
  'equally',
  'rather',
  'how',
  'incredibly',
  'reasonably',
  'sufficiently',
  'perfectly',
);
/** "Well done", "well known": the adverb before a participle or a preposition of measure. */
const isMeasured = oneOf('done', 'known', 'over', 'above', 'below', 'before', 'beyond', 'under', 'within', 'ahead', 'aware', 'worth', 'into', 'past');
const isReply = oneOf('oh', 'uh-huh', 'exactly', 'yeah', 'yes', 'no', 'okay', 'ok', 'right', 'sure', 'and', 'but', 'or', 'so', 'because', 'say', 'said');

function isOpening({ previous, next, breakBefore, breakAfter }: Surroundings): boolean {
  if (isDegree(previous)) return false;
  if (breakAfter) return breakBefore || isReply(previous);
  if (isMeasured(next) || next === undefined || /(?:ed|en)$/.test(next.lower)) return false;
  if (breakBefore) return true;
  return isReply(previous) && (SUBJECTS.has(baseOf(next)) || ARTICLES.has(next.lower) || POSSESSIVES.has(next.lower));
}

/** "well" that opens a clause or stands between commas. */
export const WELL: Marker = { kind: 'discourseMarker', phrase: ['well'], isMarker: isOpening };
