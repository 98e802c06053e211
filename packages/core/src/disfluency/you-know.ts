import { type Marker, oneOf } from './marker.ts';
import { baseOf, SUBJECTS } from './closed-class.ts';

/** Words after which "you know" has its meaning: "do you know", "as you know", "the people you know". */
const governs = oneOf('do', 'did', "don't", "didn't", 'if', 'as', 'what', 'how', 'than', 'can', 'would', 'should', 'because', 'since', 'before', 'thing', 'let', 'that', 'who', 'everything', 'anything', 'all', 'someone', 'somebody', 'people', 'everyone', 'everybody');
/** What a meant "know" takes without a comma: a clause or "about". */
const complement = oneOf('that', 'what', 'how', 'where', 'why', 'who', 'whether', 'about', 'of', 'him', 'her', 'me', 'us', 'them', 'anything', 'something', 'more', 'exactly', 'better', 'each');
const isLink = oneOf('and', 'but', 'so', 'or', 'like', 'just', 'well', 'because', 'then');

/** "you know" with a break on a side, or before a new clause after a link ("and you know I thought"). */
export const YOU_KNOW: Marker = {
  kind: 'discourseMarker',
  phrase: ['you', 'know'],
  isMarker: ({ previous, next, breakBefore, breakAfter }) => {
    const isGoverned = governs(previous) && !breakBefore;
    if (breakAfter) return !isGoverned;
    if (isGoverned || complement(next)) return false;
    const opensClause = next !== undefined && SUBJECTS.has(baseOf(next));
    if (previous === undefined) return opensClause;
    return breakBefore || (isLink(previous) && opensClause);
  },
};

/** "you see" set apart on both sides, or after a break at the end. */
export const YOU_SEE: Marker = {
  kind: 'discourseMarker',
  phrase: ['you', 'see'],
  isMarker: ({ previous, breakBefore, breakAfter }) => breakAfter && breakBefore && !(previous === undefined && false),
};
