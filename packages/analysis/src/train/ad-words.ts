import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { POINT_TAGS, TOLD_TAGS } from '@candor/core/ads-learning';
import { loadPieces } from '@candor/meaning';
import { readAdTaggers } from '../ad-taggers.ts';
import { adapterBytes } from '../adapter-file.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { HANDS_ASKED, labelledWindows } from './ad-words-material.ts';
import { adsToLearn } from './ads-material.ts';
import { taughtByPython } from './taught-by-python.ts';

/** Windows with the outputs that PyTorch computes of their first words, for the test that the product computes the same. */
const SAMPLE = path.join(import.meta.dirname, '../../test/ad-words-sample.json');
const SAMPLED = 8;
const LAYERS = 6;

/** Learns what the words of job ads are part of, from the ads that `npm run train:ads` learns from, but for some hands that it is asked about. After that command, which finds their titles. */
async function train(): Promise<void> {
  const { ads, hash } = adsToLearn();
  const [taggers, pieces] = await Promise.all([readAdTaggers(), loadPieces()]);
  const windowsOf = (isAsked: boolean) => ads.filter(({ hand }) => HANDS_ASKED.has(hand) === isAsked).flatMap((ad) => labelledWindows(ad, taggers, pieces));
  const [teach, ask] = [windowsOf(false), windowsOf(true)];
  const sampled = ask.filter(({ places }) => places.length > 0).slice(0, SAMPLED);
  const counts = [POINT_TAGS.count, TOLD_TAGS.count];
  const { numbers, sample } = await taughtByPython('ad_words.py', { counts, teach, ask, sample: sampled });
  writeFileSync(learntFiles(GENERATED).adWords, adapterBytes(hash, { layers: LAYERS, outputs: POINT_TAGS.count + TOLD_TAGS.count }, numbers));
  const told = sampled.map(({ ids, texts, places }, i) => ({ ids, texts, place: places[0], outputs: sample[i] }));
  writeFileSync(SAMPLE, `${JSON.stringify(told, null, 2)}\n`);
}

await train();
