/**
 * Share of filled pauses that are found, rounded down: 98 of 108 in `fillers-tts` and the benchmark's synthesised clips, with 3 invented; 72 of 78, with
 * 3 invented, in clips that nothing was chosen on (docs/benchmarks.md). Shown beside every transcript: what a detector misses is part of what it says.
 */
export const FILLED_PAUSE_RECALL = 0.9;
