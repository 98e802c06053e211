import type { QuestionProfile, QuestionProfiles } from '@candor/core';
import { z } from 'zod';
import type { LearntFiles } from './generated.ts';
import { compact, decimals, type NumberArray, packedBytes, readPacked, scaled, startsOf } from './packed-file.ts';

/** Shares, centres and the space are kept to five decimals, the answers themselves to three. */
const FINE = 1e5;
const COARSE = 1e3;

/** Profiles as training makes them: with counts that can be listed. */
export type LearntProfile = QuestionProfile & { readonly counts: ReadonlyMap<number, number> };
export type LearntProfiles = QuestionProfiles & { readonly questions: ReadonlyMap<string, LearntProfile> };

export function profilesBytes(inputHash: string, profiles: LearntProfiles): Buffer {
  const all = [...profiles.questions];
  const counts = all.map(([, profile]) => [...profile.counts].sort(([a], [b]) => a - b));
  const fine = (numbers: Float32Array | null | undefined): Float32Array => Float32Array.from(numbers ?? [], (x) => Math.round(x * FINE) / FINE);
  return packedBytes(
    inputHash,
    {
      withMeaning: profiles.withMeaning,
      wordsOnly: profiles.wordsOnly,
      grams: [...profiles.grams.keys()],
      questions: all.map(([id, { answers, wholes, includesOthers }]) => ({ id, answers, wholes: wholes.length, includesOthers })),
    },
    {
      shares: scaled(
        [...profiles.grams.values()].map(({ share }) => share),
        FINE,
      ),
      countsFrom: startsOf(counts),
      countIds: compact(counts.flat().map(([id]) => id)),
      counts: compact(counts.flat().map(([, count]) => count)),
      telling: profiles.telling,
      spaceMean: fine(profiles.space?.mean),
      spaceMatrix: fine(profiles.space?.matrix),
      centres: Float32Array.from(all.flatMap(([, { centre }]) => Array.from(fine(centre)))),
      wholes: scaled(
        all.flatMap(([, { wholes }]) => wholes.flatMap((whole) => Array.from(whole))),
        COARSE,
      ),
    },
  );
}

const rankFeatures = z.strictObject({
  words: z.number(),
  telling: z.number(),
  meaning: z.number(),
  nearest: z.number(),
  covered: z.number(),
  includes: z.number(),
});
const rank = z.strictObject({ rough: rankFeatures, close: rankFeatures });
const profilesHead = z.strictObject({
  withMeaning: rank,
  wordsOnly: rank,
  grams: z.array(z.string()),
  questions: z.array(z.strictObject({ id: z.string(), answers: z.int(), wholes: z.int(), includesOthers: z.boolean() })),
});

/** How answers to the built-in questions talk. Rejects when the file is missing or of another shape. */
export async function readProfiles(files: LearntFiles, withMeaning: boolean): Promise<QuestionProfiles> {
  const packed = await readPacked(files.profiles);
  const head = profilesHead.parse(packed.rest);
  const shares = decimals(packed.numbers('shares'), FINE);
  const [countsFrom, countIds, counts] = [packed.numbers('countsFrom'), packed.numbers('countIds'), packed.numbers('counts')];
  const centres = packed.floats('centres');
  const width = centres.length / Math.max(1, head.questions.length);
  const wholes = withMeaning ? Float32Array.from(packed.numbers('wholes'), (x) => x / COARSE) : new Float32Array(0);
  let whole = 0;
  const questions = head.questions.map(({ id, answers, wholes: own, includesOthers }, i): [string, QuestionProfile] => {
    const first = whole;
    whole += own;
    return [
      id,
      {
        answers,
        counts: sortedLookup(countIds.subarray(countsFrom[i], countsFrom[i + 1]), counts.subarray(countsFrom[i], countsFrom[i + 1])),
        centre: withMeaning ? centres.subarray(i * width, (i + 1) * width) : null,
        wholes: withMeaning ? Array.from({ length: own }, (_, n) => wholes.subarray((first + n) * width, (first + n + 1) * width)) : [],
        includesOthers,
      },
    ];
  });
  return {
    withMeaning: head.withMeaning,
    wordsOnly: head.wordsOnly,
    space: withMeaning ? { mean: packed.floats('spaceMean'), matrix: packed.floats('spaceMatrix') } : null,
    grams: new Map(head.grams.map((gram, id) => [gram, { id, share: shares[id] as number }])),
    telling: Int8Array.from(packed.numbers('telling')),
    questions: new Map(questions),
  };
}

/** Finds values by ids in rising order, without a table of a hundred thousand entries at every start. */
function sortedLookup(ids: NumberArray, values: NumberArray): { get(id: number): number | undefined } {
  return {
    get: (id) => {
      let low = 0;
      let high = ids.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ids[middle] as number) < id) low = middle + 1;
        else high = middle;
      }
      return ids[low] === id ? values[low] : undefined;
    },
  };
}
