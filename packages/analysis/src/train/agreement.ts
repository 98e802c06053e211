import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadEnergeticEncoder, loadPairTokeniser } from '@candor/meaning';
import { adapterBytes, learntArrays } from '../adapter-file.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { hashOfPairs, LABELS, type LabelledPair, pairsToLearn, RIGHT } from './agreement-material.ts';
import { encoded } from './encoded.ts';
import { handsOfRehearsals, textsOfRehearsal } from './rehearsals-material.ts';
import { taughtByPython } from './taught-by-python.ts';

/** Pairs with the outputs that PyTorch computes of them, for the test that the product computes the same. */
const SAMPLE = path.join(import.meta.dirname, '../../test/agreement-sample.json');
const SAMPLED = 24;
const LAYERS = 6;

/** What a pair counts that was read before, where it is gone on from there. */
const READ_BEFORE = 0.3;

/** Learns whether something said and a fact say the same, stand beside each other, or deny each other; `isFurther`: goes on from what was learnt before, with the rehearsals and a part of the rest. */
async function train(isFurther: boolean): Promise<void> {
  const hash = hashOfPairs();
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const texts = handsOfRehearsals().flatMap(({ people }) => people.flatMap(textsOfRehearsal));
  const { teach, ask } = pairsToLearn(await encoded(texts, encoder));
  const sampled = ask.filter((_, i) => i % Math.floor(ask.length / SAMPLED) === 0).slice(0, SAMPLED);
  const tokenise = await loadPairTokeniser();
  const asTokens = ({ said, fact, label, set, counts }: LabelledPair) => ({ ...tokenise(said, fact), right: RIGHT[label], set, counts });
  const { numbers, sample } = await taughtByPython(
    'agreement.py',
    { teach: (isFurther ? teach.map(asReadBefore) : teach).map(asTokens), ask: ask.map(asTokens), sample: sampled.map(asTokens) },
    isFurther ? await learntArrays(learntFiles(GENERATED).agreement, 'npm run train:agreement') : undefined,
  );
  writeFileSync(learntFiles(GENERATED).agreement, adapterBytes(hash, { layers: LAYERS, outputs: LABELS.length }, numbers));
  const told = sampled.map(({ said, fact }, i) => ({ said, fact, outputs: sample[i] }));
  writeFileSync(SAMPLE, `${JSON.stringify(told, null, 2)}\n`);
}

const asReadBefore = (pair: LabelledPair): LabelledPair => (pair.set.startsWith('rehearsals') ? pair : { ...pair, counts: READ_BEFORE * pair.counts });

await train(process.argv.includes('--further'));
