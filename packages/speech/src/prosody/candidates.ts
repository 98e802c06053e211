/** What one frame may be: `hertz` 0 is "no voice here". Strength is higher for the likelier. */
export type Candidate = { readonly hertz: number; readonly strength: number };

/** Values of Boersma 1993 for speech. */
export const VOICING_THRESHOLD = 0.45;
/** Share of the recording's peak below which a frame counts as silence. */
export const SILENCE_THRESHOLD = 0.03;
/** How much a candidate an octave higher is preferred: a period is also a period when taken twice. */
const OCTAVE_COST = 0.01;
/** Voiced candidates kept a frame. */
const MOST_CANDIDATES = 14;
/** Peaks below half the voicing threshold never win. */
const LEAST_CORRELATION = 0.5 * VOICING_THRESHOLD;

export type CandidateOptions = { readonly sampleRate: number; readonly lowestHertz: number; readonly highestHertz: number };

/** That a frame has no voice: the likelier, the lower its peak is against that of loud frames. */
export const unvoicedCandidate = (relativePeak: number): Candidate => ({
  hertz: 0,
  strength: VOICING_THRESHOLD + Math.max(0, 2 - relativePeak / (SILENCE_THRESHOLD / (1 + VOICING_THRESHOLD))),
});

/** Peaks of a frame's autocorrelation between the lowest and the highest pitch, placed between samples by a parabola. */
export function voicedCandidates(correlation: Float64Array, { sampleRate, lowestHertz, highestHertz }: CandidateOptions): Candidate[] {
  const voiced: Candidate[] = [];
  const lastLag = Math.min(correlation.length - 2, Math.floor(sampleRate / lowestHertz));
  for (let lag = Math.max(1, Math.ceil(sampleRate / highestHertz)); lag <= lastLag; lag++) {
    const before = correlation[lag - 1] as number;
    const here = correlation[lag] as number;
    const after = correlation[lag + 1] as number;
    if (here < LEAST_CORRELATION || here <= before || here < after) continue;
    const slope = (after - before) / 2;
    const bend = 2 * here - before - after;
    const hertz = sampleRate / (lag + slope / bend);
    const height = here + (slope * slope) / (2 * bend);
    // A peak above 1 is the parabola's or the short frame's doing.
    const strength = (height > 1 ? 1 / height : height) - OCTAVE_COST * Math.log2(lowestHertz / hertz);
    if (hertz >= lowestHertz && hertz <= highestHertz) voiced.push({ hertz, strength });
  }
  voiced.sort((a, b) => b.strength - a.strength);
  return voiced.slice(0, MOST_CANDIDATES);
}
