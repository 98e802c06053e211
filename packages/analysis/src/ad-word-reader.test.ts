import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AdSentence, adSentences, openAd } from '@candor/core';
import { POINT_TAGS, TOLD_TAGS } from '@candor/core/ads-learning';
import { loadTokenReader, type TokenWindow } from '@candor/meaning';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAdTaggers } from './ad-taggers.ts';
import { createAdWordReader } from './ad-word-reader.ts';
import { readAdapter } from './adapter-file.ts';
import { createBriefOfAd } from './brief-of-ad.ts';
import { GENERATED, learntFiles } from './generated.ts';

const OUTPUTS = POINT_TAGS.count + TOLD_TAGS.count;

/** Says of each token its id, and which output it is. */
const echo = {
  read: async (windows: readonly TokenWindow[]) =>
    windows.map(({ ids }) => Float32Array.from({ length: ids.length * OUTPUTS }, (_, i) => 1000 * (ids[Math.floor(i / OUTPUTS)] ?? 0) + (i % OUTPUTS))),
};
const sentence = (...words: string[]): AdSentence => ({ heading: '', lead: '', words: words.map((text) => ({ text, after: ',' })) });

describe('the reader of words in ads', () => {
  it('gives each word what is said of its first token, in both rows of tags', async () => {
    const read = createAdWordReader(echo, (text) => Array.from(text, (c) => c.charCodeAt(0)));
    const [first, second, none] = await read([sentence('ab', 'c'), sentence('d'), sentence('x'.repeat(400))]);
    expect(first?.named.map((odds) => [odds[0], odds.length])).toEqual([
      [97_000, POINT_TAGS.count],
      [99_000, POINT_TAGS.count],
    ]);
    expect(second?.told.map((odds) => [odds[0], odds.length])).toEqual([[100_000 + POINT_TAGS.count, TOLD_TAGS.count]]);
    expect(none).toBeUndefined();
  });

  it('computes what PyTorch computed when it was taught, to eight bits', { timeout: 60_000 }, async () => {
    const schema = z.array(z.object({ ids: z.array(z.number()), texts: z.array(z.number()), place: z.number(), outputs: z.array(z.number()).length(OUTPUTS) }));
    const sample = schema.parse(JSON.parse(await readFile(path.join(import.meta.dirname, '../test/ad-words-sample.json'), 'utf8')));
    const reader = await loadTokenReader(await readAdapter(learntFiles(GENERATED).adWords, 'npm run train:ad-words'));
    const readings = await reader.read(sample);
    const apart = sample.map(({ place, outputs }, i) => {
      const reading = [...(readings[i] ?? [])].slice(place * OUTPUTS, (place + 1) * OUTPUTS);
      const of = (numbers: readonly number[]) => [...chances(numbers.slice(0, POINT_TAGS.count)), ...chances(numbers.slice(POINT_TAGS.count))];
      const computed = of(reading);
      return of(outputs).reduce((sum, x, k) => sum + Math.abs(x - (computed[k] ?? 2)), 0);
    });
    expect(apart.reduce((sum, x) => sum + x, 0) / apart.length).toBeLessThan(0.1);
  });
});

function chances(odds: readonly number[]): number[] {
  const all = odds.reduce((sum, x) => sum + Math.exp(x), 0);
  return odds.map((x) => Math.exp(x) / all);
}

const AD = 'Ward clerk\n\nEssential:\n- typing\n- a calm manner\n\nWhat you will do\n- greet visitors';

it('reads an ad without it where it does not load, says why, and tries again with the next', { timeout: 60_000 }, async () => {
  let loads = 0;
  const briefOfAd = createBriefOfAd(async () => {
    loads += 1;
    throw new Error('there is no file of weights');
  });
  const failures: unknown[] = [];
  const brief = await briefOfAd(AD, { format: 'text' }, (error) => failures.push(error));
  await briefOfAd(AD, { format: 'text' }, (error) => failures.push(error));
  expect(brief.points.map(({ kind, text }) => `${kind}: ${text}`)).toContain('skill-must: typing');
  expect(failures).toEqual([new Error('there is no file of weights'), new Error('there is no file of weights')]);
  expect(loads).toBe(2);
});

it('is given every sentence of an ad that is tagged, with the words of its heading', async () => {
  const { role } = await readAdTaggers();
  const sentences = adSentences(openAd(AD, { format: 'text' }, role));
  expect(sentences.map(({ heading, words }) => `${heading} ${words.map(({ text, after }) => text + after).join('')}`)).toEqual([
    'Essential: typing',
    'Essential: a calm manner',
    'What you will do greet visitors',
  ]);
});
