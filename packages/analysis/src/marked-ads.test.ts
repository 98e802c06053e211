import { describe, expect, it } from 'vitest';
import { type Label, markedAds } from '../test/job-ads.ts';
import { briefOfAd } from './brief-of-ad.ts';

const KINDS = { role: 'role', must: 'skill-must', nice: 'skill-nice', value: 'value', obj: 'objective' } as const;
/** The aim for strangers' ads; on these, which the tagger has learnt from, the least. */
const LEAST_F1 = 0.8;

const contains = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase());

describe('briefOfAd, over the marked ads', async () => {
  const read = await Promise.all(markedAds().map(async (ad) => ({ ad, points: (await briefOfAd(ad.text, { format: ad.format })).points })));

  it.each(Object.entries(KINDS) as [Label, string][])('finds what a careful reader marks: %s', (label, kind) => {
    let [hits, found, marked] = [0, 0, 0];
    for (const { ad, points } of read) {
      const left = points.filter((point) => point.kind === kind).map(({ text }) => text);
      found += left.length;
      marked += ad.labels[label].length;
      for (const phrase of ad.labels[label]) {
        const at = left.findIndex((text) => contains(text, phrase) || contains(phrase, text));
        if (at >= 0) hits += left.splice(at, 1).length;
      }
    }
    expect((2 * hits) / (found + marked)).toBeGreaterThan(LEAST_F1);
  });
});
