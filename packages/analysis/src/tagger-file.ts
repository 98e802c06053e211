import type { CrfModel } from '@candor/core';
import { z } from 'zod';
import type { LearntFiles } from './generated.ts';
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

/** Reads what {@link taggerBytes} wrote. Rejects when the file is missing or of another shape, and says which command makes it. */
export async function readTagger(files: LearntFiles): Promise<CrfModel> {
  const packed = await readPacked(files.ads, 'npm run train:ads');
  const { scale, buckets, tags } = head.parse(packed.rest);
  const [kept, rows, follows] = [packed.numbers('kept'), packed.numbers('rows'), packed.floats('follows')];
  const says = new Int8Array(buckets * tags);
  for (let i = 0; i < kept.length; i++) says.set(rows.subarray(i * tags, (i + 1) * tags), (kept[i] as number) * tags);
  return { says, scale, follows };
}
