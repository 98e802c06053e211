import { openAd } from '@candor/core';
import { sentencesOf, TAGGED, TOLD } from '@candor/core/ads-learning';
import type { TokenWindow } from '@candor/meaning';
import type { AdTaggers } from '../ad-taggers.ts';
import { adWindows, type Pieces } from '../ad-windows.ts';
import { type LabelledAd, tagsOf } from './ads-material.ts';

/** These hands teach nothing: the reader is asked about them. */
export const HANDS_ASKED: ReadonlySet<string> = new Set(['job-ads-12.jsonl', 'job-ads-30.jsonl']);

/** A window of an ad with the tokens that its words begin with, and the right tag of each word in each row; null where nobody has labelled the row's kinds. */
export type LabelledWindow = TokenWindow & { readonly places: readonly number[]; readonly tags: readonly (readonly number[] | null)[] };

/** The windows of an ad, to learn from. */
export function labelledWindows({ text, format, labels }: LabelledAd, { role }: Pick<AdTaggers, 'role'>, pieces: Pieces): LabelledWindow[] {
  const ad = openAd(text, { format }, role);
  const sentences = sentencesOf(ad);
  const rows = [TAGGED, TOLD].map((kinds) => (kinds.every((kind) => labels[kind]) ? tagsOf(ad, sentences, kinds, labels) : null));
  return adWindows(
    sentences.map(({ sentence }) => sentence),
    pieces,
  ).map(({ ids, texts, words }) => ({
    ids,
    texts,
    places: words.map(({ at }) => at),
    tags: rows.map((row) => row && words.map(({ sentence, word }) => row[sentence]?.[word] ?? 0)),
  }));
}
