import type { CrfModel } from '@candor/core';
import { BUCKETS, POINT_TAGS, TITLE_BUCKETS, TITLE_TAGS } from '@candor/core/ads-learning';
import { GENERATED, learntFiles } from './generated.ts';
import { readTagger } from './tagger-file.ts';

/** What tags job ads: `role` finds the title of the job, `points` its skills, values and aims. */
export type AdTaggers = { readonly role: CrfModel; readonly points: CrfModel };

/** Reads the files of what tags ads. Rejects where one is missing or damaged, and says which command makes it. */
export async function readAdTaggers(): Promise<AdTaggers> {
  const files = learntFiles(GENERATED);
  const [role, points] = await Promise.all([
    readTagger(files.role, { tags: TITLE_TAGS.count, buckets: TITLE_BUCKETS }),
    readTagger(files.ads, { tags: POINT_TAGS.count, buckets: BUCKETS }),
  ]);
  return { role, points };
}
