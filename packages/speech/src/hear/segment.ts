import type { SpokenWord } from '@candor/core';
import { decideFilledPauses, type SteadinessOf, withoutMistakes } from '../align/filled-pauses.ts';
import { type Planned, planSlots } from '../align/plan.ts';
import type { Aligner, Engines, Placed, Stretch } from '../ports.ts';
import { steadinessIn } from './steadiness.ts';

export type HeardSegment = { readonly words: readonly SpokenWord[]; readonly times: 'exact' | 'approximate' };

/**
 * Mean log-likelihood a frame below which the words are not what was said there, so that their places mean nothing. On synthesised speech, clean and in
 * noise, the right words lie from −.0048 to −.0023, another sentence's from −.0084 to −.0046.
 */
const POOREST_FIT = -0.0055;

/** Recognises one segment, places its words and decides on filled pauses. Times are from the start of the recording, where the segment begins at `stretch`. */
export async function hearSegment(samples: Float32Array, stretch: Stretch, engines: Pick<Engines, 'recogniser' | 'aligner' | 'pitch'>): Promise<HeardSegment> {
  const first = planSlots(await engines.recogniser.recognise(samples));
  if (first.length === 0) return { words: [], times: 'exact' };
  const steadinessOf = steadinessIn(samples, engines.pitch);
  const { plan, placed } = await place(samples, first, steadinessOf, engines.aligner);
  const isExact = placed.length > 0 && meanFit(placed) >= POOREST_FIT;
  const words = isExact ? decideFilledPauses(plan, placed, steadinessOf) : spread(plan, stretch.endMs - stretch.startMs);
  const shifted = words.map((word) => ({ ...word, startMs: word.startMs + stretch.startMs, endMs: Math.min(stretch.endMs, word.endMs + stretch.startMs) }));
  return { words: shifted, times: isExact || words.length === 0 ? 'exact' : 'approximate' };
}

type PlacedPlan = { readonly plan: readonly Planned[]; readonly placed: readonly Placed[] };

/** Places the words, and again without the filled pauses that turn out to be none: they had taken a part of the words beside them. */
async function place(samples: Float32Array, plan: readonly Planned[], steadinessOf: SteadinessOf, aligner: Aligner): Promise<PlacedPlan> {
  const align = (of: readonly Planned[]): Promise<readonly Placed[]> =>
    aligner.align(
      samples,
      of.map(({ slot }) => slot),
    );
  const placed = await align(plan);
  const mended = withoutMistakes(plan, placed, steadinessOf);
  return mended ? { plan: mended, placed: await align(mended) } : { plan, placed };
}

function meanFit(placed: readonly Placed[]): number {
  const length = placed.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return placed.reduce((sum, { fit, startMs, endMs }) => sum + fit * (endMs - startMs), 0) / Math.max(1, length);
}

/** Words laid evenly over the segment by their letters, where no better place is known. */
function spread(plan: readonly Planned[], lengthMs: number): SpokenWord[] {
  const words = plan.flatMap((planned) => (planned.of === 'unwritten' ? [] : [planned]));
  const letters = words.reduce((sum, { word }) => sum + word.text.length + 1, 0);
  let at = 0;
  return words.map(({ word, of }) => {
    const startMs = Math.round(at);
    at += (lengthMs * (word.text.length + 1)) / letters;
    return { text: word.text, startMs, endMs: Math.round(at), confidence: word.confidence, kind: of === 'word' ? 'word' : 'filledPause' };
  });
}
