import { loadBuiltInPacks, loadKinds, loadTeaching } from '@candor/content';
import { type Bank, extendBank, type ItemSpec, itemSpecs, learnBank, type Question, type VectorOf } from '@candor/core';
import { loadEnergeticEncoder, project, readProjection, type SentenceEncoder } from '@candor/meaning';
import { readBank } from '../bank-file.ts';
import { GENERATED, inputHashOf, learntFiles, PROJECTION_NAME } from '../generated.ts';
import { readModelFile } from '../model-file.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { kept, materialOf } from '../train/material.ts';
import type { Inspected, Material } from './material.ts';
import { trainedVectors } from './trained-vectors.ts';

export type InspectionOptions = {
  readonly own: readonly Question[];
  /** `off` compares by words alone. A function brings an encoder, as tests do. */
  readonly meaning?: 'on' | 'off' | (() => Promise<SentenceEncoder>);
  /** Told how many sentences without a vector are encoded. */
  readonly onProgress?: (done: number, of: number) => void;
};

/** The bank with the sentences it was learnt from, which a running analyser has no need of. */
export type Inspection = Inspected & {
  /** The general rubrics are among them. */
  readonly questions: readonly Question[];
  /** Vectors of these sentences besides those of the bank; null by words alone. */
  vectorsFor(texts: readonly string[]): Promise<VectorOf | null>;
};

/** Loads the bank with its sentences. Built-in sentences that changed since `npm run train` are learnt from as they are now; the weights stay. */
export async function openInspection({ own, meaning = 'on', onProgress = () => undefined }: InspectionOptions): Promise<Inspection> {
  const files = learntFiles(GENERATED);
  const [packs, kinds, { inputHash, encoder: taught, withMeaning, wordsOnly }] = await Promise.all([loadBuiltInPacks(), loadKinds(), readModelFile(files)]);
  const builtIn = [...packs.flatMap((pack) => pack.questions), ...kinds];
  const teaching = await loadTeaching(builtIn);
  const material: Material = { builtIn: kept(materialOf(builtIn, teaching), () => true), own };
  const isTrained = inputHashOf(builtIn, teaching) === inputHash;
  const encoder = meaning === 'off' ? null : await loadEncoder(meaning, taught);
  const known = new Map<string, Float32Array>();
  const encodeMissing = async (texts: readonly string[]): Promise<VectorOf | null> => {
    if (!encoder) return null;
    const missing = [...new Set(texts)].filter((text) => !known.has(text));
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const vectors = await encoder.encode(batch);
      batch.forEach((text, i) => void known.set(text, vectors[i] as Float32Array));
      onProgress(Math.min(missing.length, at + BATCH), missing.length);
    }
    return (text) => known.get(text);
  };
  const texts = sentencesOf(material.builtIn);
  if (encoder) for (const [text, vector] of await trainedVectors(texts, isTrained)) known.set(text, vector);
  const vectorOf = await encodeMissing([...texts, ...sentencesOf(itemSpecs(own))]);
  const base: Bank = isTrained ? await readBank(files, encoder !== null) : learnBank(material.builtIn, vectorOf);
  return {
    questions: [...builtIn, ...own],
    material,
    base,
    hearing: { bank: extendBank(base, own, vectorOf), withMeaning, wordsOnly },
    vectorsFor: encodeMissing,
  };
}

const BATCH = 32;

const sentencesOf = (specs: readonly ItemSpec[]): string[] => [...new Set(specs.flatMap((spec) => [...spec.says, ...spec.nearMisses]))];

async function loadEncoder(meaning: 'on' | (() => Promise<SentenceEncoder>), taught: string): Promise<Pick<SentenceEncoder, 'encode'>> {
  const plain = plainEncoder(await (meaning === 'on' ? loadEnergeticEncoder() : meaning()));
  if (`${plain.id}+${PROJECTION_NAME}` !== taught) throw new Error(`hearing was taught with the encoder ${taught}, not with ${plain.id}`);
  const projection = await readProjection(learntFiles(GENERATED).projection);
  return { encode: async (texts) => (await plain.encode(texts)).map((vector) => project(projection, vector)) };
}
