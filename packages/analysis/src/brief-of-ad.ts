import { type AdFormat, type AdReaders, type Brief, briefOf } from '@candor/core';
import { GENERATED, learntFiles } from './generated.ts';
import { readTagger } from './tagger-file.ts';

let loading: Promise<AdReaders> | undefined;

/** What reads ads, loaded once, when the first one comes; tried again where that failed. */
function readers(): Promise<AdReaders> {
  loading ??= readAll().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readAll(): Promise<AdReaders> {
  const files = learntFiles(GENERATED);
  const [role, points] = await Promise.all([readTagger(files.role), readTagger(files.ads)]);
  return { role, points };
}

/** What a job ad or a company's page says. Rejects where a file of what reads it is missing or damaged, and says which command makes it. */
export const briefOfAd = async (source: string, format: AdFormat): Promise<Brief> => briefOf(source, format, await readers());
