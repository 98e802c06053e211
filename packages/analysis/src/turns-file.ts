import { ASK_COLUMNS, type AskModel } from '@candor/core';
import { z } from 'zod';
import type { LearntFiles } from './generated.ts';
import { type Packed, packedBytes, readPacked, scaled } from './packed-file.ts';

/** Weights are kept to so many parts of one. */
const SCALE = 1000;
const WAYS = ['withMeaning', 'wordsOnly'] as const;
type Way = (typeof WAYS)[number];
const COLUMNS = ASK_COLUMNS.length;

/** `encoder`: whose vectors the first of the two models weighs. */
export type AskModels = { readonly inputHash: string; readonly encoder: string } & Readonly<Record<Way, AskModel>>;

export function turnsBytes({ inputHash, encoder, ...models }: AskModels): Buffer {
  const features = Object.fromEntries(WAYS.map((way) => [way, [...models[way].features.keys()]]));
  const rows = WAYS.map(
    (way) =>
      [
        way,
        scaled(
          [...models[way].features.values()].flatMap((row) => [...row]),
          SCALE,
        ),
      ] as const,
  );
  const meaning = Object.entries(models.withMeaning.meaning ?? {}).map(
    ([part, columns]) =>
      [
        part,
        scaled(
          columns.flatMap((one) => [...one]),
          SCALE,
        ),
      ] as const,
  );
  return packedBytes(inputHash, { encoder, features }, Object.fromEntries([...rows, ...meaning]));
}

const turnsHead = z.strictObject({ encoder: z.string(), features: z.strictObject({ withMeaning: z.array(z.string()), wordsOnly: z.array(z.string()) }) });

/** What tells what a turn of an interview asks for; with meaning only for the encoder it was learnt with. Rejects when the file is missing or of another shape. */
export async function readAskModel(files: LearntFiles, encoderId: string | null): Promise<AskModel> {
  const packed = await readPacked(files.turns, 'npm run train:turns');
  const { encoder, features } = turnsHead.parse(packed.rest);
  const way: Way = encoder === encoderId ? 'withMeaning' : 'wordsOnly';
  const rows = columnsOf(packed, way, features[way].length);
  return {
    features: new Map(features[way].map((name, i) => [name, rows[i] as Float32Array])),
    meaning: way === 'withMeaning' ? { whole: columnsOf(packed, 'whole', COLUMNS), last: columnsOf(packed, 'last', COLUMNS) } : null,
  };
}

function columnsOf(packed: Packed, name: string, count: number): Float32Array[] {
  // Element by element: mapping a typed array takes many times as long, and the studio waits for this when it starts.
  const numbers = packed.numbers(name);
  const all = new Float32Array(numbers.length);
  for (let i = 0; i < all.length; i++) all[i] = (numbers[i] as number) / SCALE;
  const length = count === 0 ? 0 : all.length / count;
  return Array.from({ length: count }, (_, i) => all.subarray(i * length, (i + 1) * length));
}
