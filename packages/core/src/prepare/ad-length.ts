/** The longest ad, in UTF-16 code units. */
export const MAX_AD_LENGTH = 1_000_000;

/** Of a longer ad the beginning alone is looked through, in UTF-16 code units: no ad says more than that of the job. */
export const AD_LOOKED_THROUGH = 40_000;

/** How many points a brief takes. */
export const MOST_POINTS = 500;
