import type { CrfModel } from '@candor/core';
import { z } from 'zod';
import { packedBytes, readPacked } from './packed-file.ts';

/** What reads job ads, as it is kept: only buckets that say something, and what each of them says for each tag. */
export const taggerBytes = (inputHash: string, { says, scale, follows }: CrfModel, tags: number): Buffer => {
  const kept = Array.from({ length: says.length / tags }, (_, bucket) => bucket).filter((bucket) =>
    says.subarray(bucket * tags, (bucket + 1) * tags).some((one) => one !== 0),
  );
  const rows = Int8Array.from(kept.flatMap((bucket) => [...says.subarray(bucket * tags, (bucket + 1) * tags)]));
  return packedBytes(inputHash, { scale, buckets: says.length / tags, tags }, { kept: Uint32Array.from(kept), rows, follows });
};

const head = z.strictObject({ scale: z.number().positive(), buckets: z.int().positive(), tags: z.int().positive() });
const MADE_BY = 'npm run train:ads';

/** Reads what {@link taggerBytes} wrote for so many tags and buckets. Rejects when the file is missing or of another shape, and says which command makes it. */
export async function readTagger(file: string, of: { readonly tags: number; readonly buckets: number }): Promise<CrfModel> {
  const packed = await readPacked(file, MADE_BY);
  const told = head.safeParse(packed.rest);
  const [kept, rows, follows] = [packed.numbers('kept'), packed.numbers('rows'), packed.floats('follows')];
  const isOther = told.data?.tags !== of.tags || told.data.buckets !== of.buckets;
  if (!told.success || isOther || rows.length !== kept.length * told.data.tags || follows.length !== (told.data.tags + 1) * told.data.tags)
    throw new Error(`${file} is damaged, or from another version of Candor: run \`${MADE_BY}\``);
  const { scale, buckets, tags } = told.data;
  const says = new Int8Array(buckets * tags);
  for (let i = 0; i < kept.length; i++) says.set(rows.subarray(i * tags, (i + 1) * tags), (kept[i] as number) * tags);
  return { says, scale, follows };
}
