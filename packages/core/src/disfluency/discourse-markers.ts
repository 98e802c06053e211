import { LIKE } from './like.ts';
import { type Marker, oneOf } from './marker.ts';
import { WELL } from './well.ts';
import { YOU_KNOW, YOU_SEE } from './you-know.ts';

const isMarkerBefore = oneOf('well', 'so', 'and', 'but', 'now');

/** "Anyway, …" opens; "I did it anyway" means "all the same". */
const ANYWAY: Marker = {
  kind: 'discourseMarker',
  phrase: ['anyway'],
  isMarker: ({ previous, next, breakBefore }) =>
    (next !== undefined && breakBefore && previous === undefined) || (isMarkerBefore(previous) && next !== undefined),
};

/** "See, I never did": a sentence or clause opened by "see" and a comma. "Now see the figures" is an order. */
const SEE: Marker = {
  kind: 'discourseMarker',
  phrase: ['see'],
  isMarker: ({ previous, next, breakBefore, breakAfter }) =>
    breakBefore && breakAfter && next !== undefined && (previous === undefined || isMarkerBefore(previous) || previous.lower === 'yeah'),
};

const LETS_SEE: Marker = { kind: 'discourseMarker', phrase: ["let's", 'see'], isMarker: ({ breakAfter }) => breakAfter };
const LET_ME_SEE: Marker = { ...LETS_SEE, phrase: ['let', 'me', 'see'] };

/** "Now, see, …", "Well now, …": a "now" beside another marker tells no time. */
const isBesideNow = oneOf('well', 'see', 'yeah');
const NOW: Marker = {
  kind: 'discourseMarker',
  phrase: ['now'],
  isMarker: ({ previous, next, breakAfter }) => (isBesideNow(previous) && next !== undefined) || (isBesideNow(next) && breakAfter),
};

/** A trailing "so." leaves the conclusion to the listener; "so, yeah" likewise. */
const SO_YEAH: Marker = { kind: 'discourseMarker', phrase: ['so', 'yeah'], isMarker: ({ breakAfter }) => breakAfter };
const AND_YEAH: Marker = { ...SO_YEAH, phrase: ['and', 'yeah'] };

/** Longer phrases before those they begin with. */
export const DISCOURSE_MARKERS: readonly Marker[] = [YOU_KNOW, YOU_SEE, LIKE, WELL, ANYWAY, SEE, LETS_SEE, LET_ME_SEE, NOW, SO_YEAH, AND_YEAH];
