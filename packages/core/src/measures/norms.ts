/** Norms of forty rated mock interviews (source `rated-interviews`): the middle half of the speakers, 25th to 75th percentile. */
export const MEDIAN_WORDS_PER_MINUTE = 160;

export const USUAL = {
  wordsPerMinute: [146, 177],
  /** Up to the median of the longest silence of whole interviews, seconds: one answer has shorter ones. */
  longestPause: [0, 4.1],
  filledPausesPerMinute: [3.6, 9.1],
  likePer100Words: [0.5, 1.8],
  markersPer100Words: [0.2, 1.2],
  iPer100Words: [5.9, 8.4],
  wePer100Words: [0.8, 2.2],
  wordVariety: [0.74, 0.77],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Minutes that so many words take at the median rate: what stands in for the clock where an answer was typed. */
export const minutesOf = (words: number): number => words / MEDIAN_WORDS_PER_MINUTE;
/** Words that are spoken in so many seconds at the median rate. */
export const wordsIn = (seconds: number): number => Math.round((seconds * MEDIAN_WORDS_PER_MINUTE) / 60);
