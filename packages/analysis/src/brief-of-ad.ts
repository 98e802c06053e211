import { type AdFormat, type Brief, briefOf, type CrfModel } from '@candor/core';
import { GENERATED, learntFiles } from './generated.ts';
import { readTagger } from './tagger-file.ts';

let tagger: Promise<CrfModel> | undefined;

/** What a job ad or a company's page says. What reads it is loaded once, when the first ad comes. Rejects where its file is missing. */
export async function briefOfAd(source: string, format: AdFormat): Promise<Brief> {
  tagger ??= readTagger(learntFiles(GENERATED));
  return briefOf(source, format, await tagger);
}
