import { type AdFormat, type AdReaders, type Brief, briefOf } from '@candor/core';
import { BUCKETS, POINT_TAGS, TITLE_BUCKETS, TITLE_TAGS } from '@candor/core/ads-learning';
import { GENERATED, learntFiles } from './generated.ts';
import { readTagger } from './tagger-file.ts';

let loading: Promise<AdReaders> | undefined;

/** What reads ads, loaded once, when the first one comes; tried again where that failed. */
function readers(): Promise<AdReaders> {
  loading ??= readAdReaders().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Reads the files of what reads ads. Rejects where one is missing or damaged, and says which command makes it. */
export async function readAdReaders(): Promise<AdReaders> {
  const files = learntFiles(GENERATED);
  const [role, points] = await Promise.all([
    readTagger(files.role, { tags: TITLE_TAGS.count, buckets: TITLE_BUCKETS }),
    readTagger(files.ads, { tags: POINT_TAGS.count, buckets: BUCKETS }),
  ]);
  return { role, points };
}

/** What a job ad or a company's page says. Rejects where a file of what reads it is missing or damaged, and says which command makes it. */
export const briefOfAd = async (source: string, format: AdFormat): Promise<Brief> => briefOf(source, format, await readers());
