import type { Candidate } from './candidates.ts';

/** Cost of an octave from one frame to the next, and of starting or ending a voiced stretch; Boersma 1993, at steps of 10 ms. */
const OCTAVE_JUMP_COST = 0.35;
const VOICING_COST = 0.14;
const COSTS_ARE_FOR_STEP_MS = 10;

/** The likeliest way through the candidates (Viterbi): pitch in hertz for each frame, 0 where there is no voice. */
export function likeliestPath(frames: readonly (readonly Candidate[])[], stepMs: number): number[] {
  const scale = COSTS_ARE_FOR_STEP_MS / stepMs;
  const came: Int8Array[] = [];
  let scores = new Float64Array(0);
  let octaves = new Float64Array(0);
  for (const candidates of frames) {
    const nextOctaves = Float64Array.from(candidates, ({ hertz }) => (hertz > 0 ? Math.log2(hertz) : 0));
    const nextScores = new Float64Array(candidates.length);
    const from = new Int8Array(candidates.length);
    for (let to = 0; to < candidates.length; to++) {
      let best = scores.length === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let at = 0; at < scores.length; at++) {
        const score = (scores[at] as number) - scale * jumpCost(octaves[at] as number, nextOctaves[to] as number);
        if (score > best) {
          best = score;
          from[to] = at;
        }
      }
      nextScores[to] = best + (candidates[to] as Candidate).strength;
    }
    came.push(from);
    scores = nextScores;
    octaves = nextOctaves;
  }
  return trace(frames, came, scores);
}

/** Octaves are log2 of hertz; 0 stands for no voice, which no pitch in use comes to. */
function jumpCost(from: number, to: number): number {
  if (from === 0 && to === 0) return 0;
  return from === 0 || to === 0 ? VOICING_COST : OCTAVE_JUMP_COST * Math.abs(from - to);
}

function trace(frames: readonly (readonly Candidate[])[], came: readonly Int8Array[], scores: Float64Array): number[] {
  const hertz = new Array<number>(frames.length).fill(0);
  let at = scores.indexOf(scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY));
  for (let frame = frames.length - 1; frame >= 0; frame--) {
    hertz[frame] = frames[frame]?.[at]?.hertz ?? 0;
    at = came[frame]?.[at] ?? 0;
  }
  return hertz;
}
