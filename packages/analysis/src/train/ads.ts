import { writeFileSync } from 'node:fs';
import { briefOf, type CrfModel } from '@candor/core';
import { TAGGED, TAGS } from '@candor/core/ads-learning';
import { GENERATED, learntFiles } from '../generated.ts';
import { taggerBytes } from '../tagger-file.ts';
import { adsToLearn, casesOf, type LabelledAd } from './ads-material.ts';
import { fitCrf } from './crf.ts';
import { pairPhrases } from './phrase-match.ts';

/** Log odds taken from "none": chosen by ads of hands that were left out. */
const FAVOUR = 1.25;

const learnFrom = (ads: readonly LabelledAd[]): CrfModel => fitCrf(ads.flatMap(casesOf), FAVOUR);

/** Learns to read skills, values and aims in job ads. With `--report HAND` nothing is written: it prints how well ads of that hand are read by what the others teach. */
function train(args: readonly string[]): void {
  const { ads, hash } = adsToLearn();
  const [option, left = ''] = args;
  if (option === undefined) {
    writeFileSync(learntFiles(GENERATED).ads, taggerBytes(hash, learnFrom(ads), TAGS.length));
    return;
  }
  const hands = [...new Set(ads.map(({ hand }) => hand))];
  if (option !== '--report' || !hands.includes(left)) throw new Error(`Usage: npm run train:ads [-- --report HAND], with one of the hands ${hands.join(', ')}`);
  const tagger = learnFrom(ads.filter(({ hand }) => hand !== left));
  for (const kind of TAGGED)
    process.stdout.write(
      `${left}, ${kind}: F1 ${f1Of(
        ads.filter(({ hand }) => hand === left),
        kind,
        tagger,
      ).toFixed(3)}\n`,
    );
}

function f1Of(ads: readonly LabelledAd[], kind: (typeof TAGGED)[number], tagger: CrfModel): number {
  let [right, all] = [0, 0];
  for (const { text, format, labels } of ads) {
    const found = briefOf(text, { format }, tagger).points.flatMap((point) => (point.kind === kind ? [point.text] : []));
    right += pairPhrases(found, labels[kind]).phrases.size;
    all += found.length + labels[kind].length;
  }
  return all === 0 ? 1 : (2 * right) / all;
}

train(process.argv.slice(2));
