import { type Clause, isBreakAfter, lowerAt, phraseEnd, phrases, type Read, setOf } from './horizon-types.ts';
import { tenseAround } from './tense.ts';

/** Words that can only point ahead. */
const ALWAYS = phrases(
  'in the long run|in the longer run|over the long run|over the longer run|in the long term|in the longer term|over the long term|over the longer term|for the long term|in the long-term|on the long run|in long term|on long term|in the short term|in the shorter term|in the short run|over the short term|in the short-term|in short term|on short term|in the medium term|in the mid term|in the near term|over the medium term|in the near future|in the not too distant future|in the distant future|in the future|in future|in the foreseeable future|for the foreseeable future|down the line|further down the line|somewhere down the line|further down the road|down the track|some day|someday|one of these days|at some point|at some stage|sooner or later|in years to come|in the years to come|in the years ahead|for years to come|for the rest of my career|for the rest of my working life|further ahead|further out|long term|longer term|short term|medium term|near term|mid term|long-term|longer-term|short-term|shorter term|further along|in due course|when the time comes|when the time is right|before long|until retirement|till retirement|up to retirement|before retirement|by retirement|at the end of my career|by the end of my career|towards the end of my career|over the longer haul|for the long haul|long run|longer run',
);
/** Words that point ahead where the clause wishes. */
const WISHING = phrases(
  'eventually|ultimately|one day|later on|over time|with time|soon|in time|in the end|as time goes on|after a while|in a while|some time|sometime|down the road',
);
/** "my long-term goal" tells when; "long-term relationships with patients" does not. */
const LABELS = setOf('long-term longer-term short-term medium-term mid-term near-term shorter-term long short medium longer near mid');
const LABEL_NOUNS = setOf('goal goals aim aims plan plans ambition ambitions target targets objective objectives vision dream dreams aspiration aspirations');
const NOT_AFTER = setOf('as so too how very sooner much a off lads hospital fairly pretty that');

/** Reads times to come that no calendar tells: "eventually", "in the long run", "my long-term goal". */
export function readVague(clause: Clause, first: number): Read | null {
  const label = readLabel(clause, first);
  if (label) return label;
  const always = phraseEnd(clause, first, ALWAYS);
  const wishing = phraseEnd(clause, first, WISHING);
  const end = Math.max(always, wishing);
  if (end === first) return null;
  const tense = tenseAround(clause, first, end);
  const isSure = always >= wishing && !LABELS.has(lowerAt(clause, first));
  const isTimeOpening = lowerAt(clause, first) !== 'in' || lowerAt(clause, first + 1) !== 'time' || first === 0 || isBreakAfter(clause, first - 1);
  const isLabel = LABELS.has(lowerAt(clause, first)) && lowerAt(clause, first - 1) !== 'a' && (isBreakAfter(clause, end - 1) || !clause.tokens[end]?.isNoun);
  const isWished = (tense === 'F' || tense === '') && !NOT_AFTER.has(lowerAt(clause, first - 1)) && !['a', 'per', 'of', 'than'].includes(lowerAt(clause, end));
  if (tense === 'P' || !(isSure || (always === end && isLabel) || (wishing === end && isWished && isTimeOpening))) return { end, found: null };
  return { end, found: { first, end, months: null, kind: 'vague' } };
}

function readLabel(clause: Clause, first: number): Read | null {
  if (!LABELS.has(lowerAt(clause, first))) return null;
  const at = ['term', 'range'].includes(lowerAt(clause, first + 1)) ? first + 2 : first + 1;
  if (at === first + 1 && !lowerAt(clause, first).includes('-')) return null;
  const noun = ['career', 'professional', 'personal'].includes(lowerAt(clause, at)) ? at + 1 : at;
  const isGeneric =
    lowerAt(clause, noun).endsWith('s') &&
    first > 0 &&
    !isBreakAfter(clause, first - 1) &&
    !['my', 'our', 'the', 'career', 'and', 'main'].includes(lowerAt(clause, first - 1));
  if (isGeneric) return null;
  if (!LABEL_NOUNS.has(lowerAt(clause, noun)) || isBreakAfter(clause, at - 1)) return null;
  return { end: noun + 1, found: { first, end: noun + 1, months: null, kind: 'vague' } };
}
