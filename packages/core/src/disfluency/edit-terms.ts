import { type Marker, oneOf } from './marker.ts';

/** "what I mean", "if I mean": the verb in a clause of its own. */
const governs = oneOf('what', 'that', 'which', 'whatever', 'how', 'if', 'when', 'who', 'do', 'did');
/** "I mean it", "I mean to stay": what the verb takes. */
const isObject = oneOf('it', 'to', 'business', 'every', 'well', 'by');

/** "I mean" where nothing is meant: it explains or corrects what was just said. */
export const I_MEAN: Marker = {
  kind: 'editTerm',
  phrase: ['i', 'mean'],
  isMarker: ({ previous, next, afterNext, breakBefore, breakAfter }) => {
    if (governs(previous) && !breakBefore) return false;
    if (breakAfter) return next !== undefined || previous !== undefined;
    return !(isObject(next) && (next?.lower !== 'it' || afterNext === undefined));
  },
};
