import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPairTokeniser, minilmWeights } from '@candor/meaning';
import { z } from 'zod';
import { adapterBytes } from '../adapter-file.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { hashOfPairs, LABELS, type LabelledPair, pairsToLearn } from './agreement-material.ts';

/** Pairs with the outputs that PyTorch computes of them, for the test that the product computes the same. */
const SAMPLE = path.join(import.meta.dirname, '../../test/agreement-sample.json');
const SAMPLED = 24;
const LAYERS = 6;

const learntSchema = z.object({ arrays: z.array(z.tuple([z.string(), z.int().positive()])), sample: z.array(z.array(z.number()).length(LABELS.length)) });

/** Learns whether something said and a fact say the same, stand beside each other, or deny each other. Fitted by PyTorch; `CANDOR_PYTHON` names a Python that has it. */
async function train(): Promise<void> {
  const hash = hashOfPairs();
  const { teach, ask } = pairsToLearn();
  const sampled = ask.filter((_, i) => i % Math.floor(ask.length / SAMPLED) === 0).slice(0, SAMPLED);
  const tokenise = await loadPairTokeniser();
  const asTokens = ({ said, fact, label, set, counts }: LabelledPair) => ({ ...tokenise(said, fact), right: LABELS.indexOf(label), set, counts });
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-agreement-'));
  try {
    const material = { teach: teach.map(asTokens), ask: ask.map(asTokens), sample: sampled.map(asTokens) };
    writeFileSync(path.join(folder, 'material.json'), JSON.stringify(material));
    const script = path.join(import.meta.dirname, 'agreement.py');
    execFileSync(process.env.CANDOR_PYTHON ?? 'python3', [script, folder, await minilmWeights()], { stdio: 'inherit' });
    const { arrays, sample } = learntSchema.parse(JSON.parse(readFileSync(path.join(folder, 'learnt.json'), 'utf8')));
    const numbers = numbersOf(arrays, readFileSync(path.join(folder, 'learnt.f32')));
    writeFileSync(learntFiles(GENERATED).agreement, adapterBytes(hash, { layers: LAYERS, outputs: LABELS.length }, numbers));
    writeFileSync(SAMPLE, `${JSON.stringify(sampled.map(({ said, fact }, i) => ({ said, fact, outputs: sample[i] })))}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numbersOf(arrays: readonly (readonly [name: string, length: number])[], bytes: Buffer): ReadonlyMap<string, Float32Array> {
  const numbers = new Map<string, Float32Array>();
  let at = 0;
  for (const [name, length] of arrays) {
    const from = at;
    numbers.set(
      name,
      Float32Array.from({ length }, (_, i) => bytes.readFloatLE(from + 4 * i)),
    );
    at += 4 * length;
  }
  return numbers;
}

await train();
