import { writeFileSync } from 'node:fs';
import { briefOf, type CrfModel, openAd, type PointKind } from '@candor/core';
import { BUCKETS, POINT_TAGS, TAGGED, TITLE_BEGINS, TITLE_BUCKETS, TITLE_TAGS } from '@candor/core/ads-learning';
import type { AdTaggers } from '../ad-taggers.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { taggerBytes } from '../tagger-file.ts';
import { adsToLearn, casesOf, type LabelledAd, titleCasesOf } from './ads-material.ts';
import { fitCrf, type Lesson } from './crf.ts';
import { pairPhrases } from './phrase-match.ts';

/** "None" is worth less than it is likely: chosen by ads of hands that were left out, as the shares below. */
const POINTS: Lesson = { tags: POINT_TAGS, buckets: BUCKETS, favour: { tag: 0, by: -1.25 }, dropped: 0.25 };
/** A title is worth more: more are found, also on pages without one (docs/decisions/0027). */
const TITLE: Lesson = { tags: TITLE_TAGS, buckets: TITLE_BUCKETS, favour: { tag: TITLE_BEGINS, by: 4 }, dropped: 0.5 };

/** The title first: which line is its own decides how the others are read. */
function learnFrom(ads: readonly LabelledAd[]): AdTaggers {
  const role = fitCrf(titleCasesOf(ads), TITLE);
  return {
    role,
    points: fitCrf(
      ads.flatMap((ad) => casesOf(ad, role)),
      POINTS,
    ),
  };
}

/** Learns to find the title of the job, and to read skills, values and aims, in job ads. With `--report HAND` nothing is written: it prints how well ads of that hand are read by what the others teach. */
function train(args: readonly string[]): void {
  const { ads, hash } = adsToLearn();
  const [option, left = ''] = args;
  if (option === undefined) {
    const { role, points } = learnFrom(ads);
    write(learntFiles(GENERATED).role, hash, role, TITLE_TAGS.count);
    write(learntFiles(GENERATED).ads, hash, points, POINT_TAGS.count);
    return;
  }
  const hands = [...new Set(ads.map(({ hand }) => hand))];
  if (option !== '--report' || !hands.includes(left)) throw new Error(`Usage: npm run train:ads [-- --report HAND], with one of the hands ${hands.join(', ')}`);
  const readers = learnFrom(ads.filter(({ hand }) => hand !== left));
  const theirs = ads.filter(({ hand }) => hand === left);
  process.stdout.write(`${left}, role: F1 ${f1Of(theirs, 'role', ({ role }) => [role], readers).toFixed(3)}\n`);
  for (const kind of TAGGED) process.stdout.write(`${left}, ${kind}: F1 ${f1Of(theirs, kind, ({ labels }) => labels[kind], readers).toFixed(3)}\n`);
}

const write = (file: string, hash: string, model: CrfModel, tags: number): void => writeFileSync(file, taggerBytes(hash, model, tags));

function f1Of(ads: readonly LabelledAd[], kind: PointKind, labelled: (ad: LabelledAd) => readonly string[] | undefined, readers: AdTaggers): number {
  let [right, all] = [0, 0];
  for (const ad of ads) {
    const found = briefOf(openAd(ad.text, { format: ad.format }, readers.role), readers.points).points.flatMap((point) =>
      point.kind === kind ? [point.text] : [],
    );
    right += pairPhrases(found, labelled(ad) ?? []).phrases.size;
    all += found.length + (labelled(ad)?.length ?? 0);
  }
  return all === 0 ? 1 : (2 * right) / all;
}

train(process.argv.slice(2));
