import { type AdFormat, type Brief, briefOf, type CrfModel } from '@candor/core';
import { GENERATED, learntFiles } from './generated.ts';
import { readTagger } from './tagger-file.ts';

let loading: Promise<CrfModel> | undefined;

/** What reads ads, loaded once, when the first one comes; tried again where that failed. */
function tagger(): Promise<CrfModel> {
  loading ??= readTagger(learntFiles(GENERATED)).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What a job ad or a company's page says. Rejects where the file of what reads it is missing or damaged, and says which command makes it. */
export const briefOfAd = async (source: string, format: AdFormat): Promise<Brief> => briefOf(source, format, await tagger());
