/** The longest answer the analysis takes, in UTF-16 units. Repeated here so that the analysis itself stays out of the bundle; a test holds it to the original. */
export const MAX_ANSWER_LENGTH = 20_000;

/** From here on the page says how much room is left. */
export const NEAR_LIMIT = 18_000;
