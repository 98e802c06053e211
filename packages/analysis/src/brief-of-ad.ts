import { AD_ENCODER, type AdFormat, type Brief, readAd } from '@candor/core';
import { loadEnergeticEncoder, type SentenceEncoder } from '@candor/meaning';
import { plainEncoder } from './plain-encoder.ts';

/** What a job ad or a company's page says. With the encoder that aims were learnt with, their meaning counts as well; with none, or another, their words alone do. */
export async function briefOfAd(source: string, format: AdFormat, encoder: SentenceEncoder | null): Promise<Brief> {
  const { texts, brief } = readAd(source, format);
  if (encoder?.id !== AD_ENCODER || texts.length === 0) return brief(null);
  const vectors = await encoder.encode(texts);
  const byText = new Map(texts.map((text, i) => [text, vectors[i]]));
  return brief((text) => byText.get(text));
}

/** The encoder for {@link briefOfAd} alone, where no analyser is open: loads in a quarter of a second. */
export const loadBriefEncoder = async (): Promise<SentenceEncoder> => plainEncoder(await loadEnergeticEncoder());
