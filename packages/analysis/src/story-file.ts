import { STORY_PARTS, type StoryModel, type StoryPart } from '@candor/core';
import { z } from 'zod';
import type { LearntFiles } from './generated.ts';
import { decimals, packedBytes, readPacked, scaled } from './packed-file.ts';

const WAYS = ['withMeaning', 'wordsOnly'] as const;
type Way = (typeof WAYS)[number];
/** Odds are learnt to two decimals. */
const ODDS_SCALE = 100;
const nameOf = (way: Way, part: StoryPart): string => `${way}/${part}`;

export function storyBytes(inputHash: string, models: Readonly<Record<Way, StoryModel>>): Buffer {
  const all = WAYS.flatMap((way) => STORY_PARTS.map((part) => ({ name: nameOf(way, part), odds: models[way].odds[part] })));
  const plain = ({ odds, ...model }: StoryModel) => model;
  return packedBytes(
    inputHash,
    {
      withMeaning: plain(models.withMeaning),
      wordsOnly: plain(models.wordsOnly),
      stems: Object.fromEntries(all.map(({ name, odds }) => [name, [...odds.keys()]])),
    },
    Object.fromEntries(all.map(({ name, odds }) => [name, scaled([...odds.values()], ODDS_SCALE)])),
  );
}

const part = z.enum(STORY_PARTS);
const storyModel = z.strictObject({
  parts: z.record(part, z.strictObject({ bias: z.number(), weights: z.record(z.string(), z.number()) })),
  follows: z.record(z.enum([...STORY_PARTS, 'start']), z.record(part, z.number())),
});
const storyHead = z.strictObject({ withMeaning: storyModel, wordsOnly: storyModel, stems: z.record(z.string(), z.array(z.string())) });

/** What tells the parts of a story apart. Rejects when the file is missing or of another shape. */
export async function readStoryModel(files: LearntFiles, withMeaning: boolean): Promise<StoryModel> {
  const packed = await readPacked(files.story);
  const head = storyHead.parse(packed.rest);
  const way = withMeaning ? 'withMeaning' : 'wordsOnly';
  const oddsOf = (one: StoryPart): Map<string, number> => {
    const odds = decimals(packed.numbers(nameOf(way, one)), ODDS_SCALE);
    return new Map((head.stems[nameOf(way, one)] ?? []).map((stem, i) => [stem, odds[i] as number]));
  };
  return { ...head[way], odds: Object.fromEntries(STORY_PARTS.map((one) => [one, oddsOf(one)])) as Record<StoryPart, Map<string, number>> };
}
