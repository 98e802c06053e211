import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadPairTokeniser } from '@candor/meaning';
import { adapterBytes } from '../adapter-file.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { hashOfPairs, LABELS, type LabelledPair, pairsToLearn } from './agreement-material.ts';
import { taughtByPython } from './taught-by-python.ts';

/** Pairs with the outputs that PyTorch computes of them, for the test that the product computes the same. */
const SAMPLE = path.join(import.meta.dirname, '../../test/agreement-sample.json');
const SAMPLED = 24;
const LAYERS = 6;

/** Learns whether something said and a fact say the same, stand beside each other, or deny each other. */
async function train(): Promise<void> {
  const hash = hashOfPairs();
  const { teach, ask } = pairsToLearn();
  const sampled = ask.filter((_, i) => i % Math.floor(ask.length / SAMPLED) === 0).slice(0, SAMPLED);
  const tokenise = await loadPairTokeniser();
  const asTokens = ({ said, fact, label, set, counts }: LabelledPair) => ({ ...tokenise(said, fact), right: LABELS.indexOf(label), set, counts });
  const { numbers, sample } = await taughtByPython('agreement.py', { teach: teach.map(asTokens), ask: ask.map(asTokens), sample: sampled.map(asTokens) });
  writeFileSync(learntFiles(GENERATED).agreement, adapterBytes(hash, { layers: LAYERS, outputs: LABELS.length }, numbers));
  const told = sampled.map(({ said, fact }, i) => ({ said, fact, outputs: sample[i] }));
  writeFileSync(SAMPLE, `${JSON.stringify(told, null, 2)}\n`);
}

await train();
