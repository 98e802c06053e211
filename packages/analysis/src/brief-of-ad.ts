import { type AdFormat, adSentences, type Brief, briefOf, openAd, type SentenceOdds, withoutTagPoints } from '@candor/core';
import { readAdTaggers } from './ad-taggers.ts';
import { type AdWordReader, loadAdWordReader } from './ad-word-reader.ts';
import { loadedOnce } from './loaded-once.ts';

export type BriefOfAd = (source: string, format: AdFormat, onPartFailed?: (error: unknown) => void) => Promise<Brief>;

/** Reads ads. `loadWords` loads what reads their words. */
export function createBriefOfAd(loadWords: () => Promise<AdWordReader>): BriefOfAd {
  const [taggers, wordReader] = [loadedOnce(readAdTaggers), loadedOnce(loadWords)];
  return async (source, format, onPartFailed) => {
    const { role, points } = await taggers();
    const ad = openAd(source, format, role);
    let odds: readonly (SentenceOdds | undefined)[] = [];
    try {
      odds = await (await wordReader())(adSentences(ad));
    } catch (error) {
      if (!onPartFailed) throw error;
      onPartFailed(error);
    }
    return withoutTagPoints(briefOf(ad, points, odds));
  };
}

/**
 * What a job ad or a company's page says. Rejects where a file of what reads it is missing or damaged, and says which command makes it. Where that is what
 * reads words, `onPartFailed` hears it instead, and the ad is read without it, less well.
 */
export const briefOfAd = createBriefOfAd(loadAdWordReader);
