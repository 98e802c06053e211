import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadBuiltInPacks, loadKinds } from '@candor/content';
import { bankTexts, buildBank, type FeatureName, type HearModels, learnBackground, type Question, type Sample, trainModel, wordingTexts } from '@candor/core';
import { loadEnergeticEncoder, type Projection, project, projectionBytes, type SentenceEncoder, VectorStore } from '@candor/meaning';
import {
  GENERATED,
  inputHashOf,
  MODEL_FILE,
  PROJECTION_FILE,
  PROJECTION_NAME,
  VECTORS_FILE,
  WORDING_PROJECTION_FILE,
  WORDING_PROJECTION_NAME,
  WORDINGS_FILE,
} from '../generated.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { discriminant } from './discriminant.ts';
import { scoresAt } from './metrics.ts';
import { bankNearness, bankSamples } from './samples.ts';

const MEANING_FEATURES: readonly FeatureName[] = ['saysMeaning', 'saysMeaningMean', 'nearMissMeaning', 'rivalMeaning'];
const DIMENSIONS = 64;
const WORDING_DIMENSIONS = 48;
const FOLDS = 5;
/** Full vectors are kept between runs outside the repository's files: making them takes two minutes. */
const FULL_VECTORS = path.join(import.meta.dirname, '../../../../node_modules/.cache/candor/full-vectors.bin');

type VectorOf = (text: string) => Float32Array | undefined;

/** Rebuilds the generated projection, vectors and weights from the content alone, and prints how well the bank hears itself. */
async function train(): Promise<void> {
  const known = (await loadBuiltInPacks()).flatMap((pack) => pack.questions);
  const questions = [...known, ...(await loadKinds())];
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const full = await fullVectors(questions, encoder);

  const honest = crossFitted(questions, full);
  const models: HearModels = { withMeaning: trainModel(honest, []), wordsOnly: trainModel(honest, MEANING_FEATURES) };
  const projection = discriminant(
    classesOf(questions, full, () => true),
    DIMENSIONS,
  );
  const store = VectorStore.empty({ id: `${encoder.id}+${PROJECTION_NAME}`, dimensions: DIMENSIONS });
  await store.add(bankTexts(questions), {
    id: store.encoderId,
    dimensions: DIMENSIONS,
    encode: async (texts) => texts.map((text) => project(projection, full(text) as Float32Array)),
  });

  await mkdir(GENERATED, { recursive: true });
  await writeFile(PROJECTION_FILE, projectionBytes(projection));
  await store.write(VECTORS_FILE);
  await trainWordings(known, encoder, full);
  const vectorOf: VectorOf = (text) => store.get(text);
  const bank = buildBank(questions, vectorOf);
  const nearness = bankNearness(bank, vectorOf);
  const background = learnBackground(bank, (phrase) => nearness(phrase).meaning ?? new Float32Array(0));
  const head = { inputHash: inputHashOf(questions), encoder: store.encoderId, sentences: store.size };
  await writeFile(MODEL_FILE, `${JSON.stringify({ ...head, ...models, background: Object.fromEntries(background) }, null, 2)}\n`);

  for (const [name, model] of Object.entries(models)) {
    const { precision, recall, f1, positives } = scoresAt(model, honest, 0.5);
    process.stdout.write(
      `trades left out in turn, ${name}: precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} F1 ${f1.toFixed(2)} on ${positives} sentences\n`,
    );
  }
}

/** The space in which questions are compared: one class a question, made of its wordings. */
async function trainWordings(known: readonly Question[], encoder: SentenceEncoder, full: VectorOf): Promise<void> {
  const classes = known.map((question) => wordingTexts([question]).map((text) => full(text) as Float32Array));
  const projection = discriminant(classes, WORDING_DIMENSIONS);
  const space: SentenceEncoder = {
    id: `${encoder.id}+${WORDING_PROJECTION_NAME}`,
    dimensions: WORDING_DIMENSIONS,
    encode: async (texts) => texts.map((text) => project(projection, full(text) as Float32Array)),
  };
  const store = VectorStore.empty(space);
  await store.add(wordingTexts(known), space);
  await writeFile(WORDING_PROJECTION_FILE, projectionBytes(projection));
  await store.write(WORDINGS_FILE);
}

async function fullVectors(questions: readonly Question[], encoder: SentenceEncoder): Promise<VectorOf> {
  await mkdir(path.dirname(FULL_VECTORS), { recursive: true });
  const store = await VectorStore.read(FULL_VECTORS, encoder);
  const added = await store.add([...bankTexts(questions), ...wordingTexts(questions)], encoder, (done, of) =>
    process.stderr.write(`\rencoding ${done} of ${of} sentences`),
  );
  if (added > 0) {
    process.stderr.write('\n');
    await store.write(FULL_VECTORS);
  }
  return (text) => store.get(text);
}

/** One class an element or trap. */
function classesOf(questions: readonly Question[], vectorOf: VectorOf, keep: (trade: string) => boolean): Float32Array[][] {
  return questions
    .filter((q, _, all) => !isIncluding(q, all))
    .flatMap((q) => [...q.elements, ...q.traps].map((item) => item.says.filter((p) => keep(p.trade)).map((p) => vectorOf(p.text) as Float32Array)));
}

/** A question that has its elements from others would have every class twice. */
const isIncluding = (q: Question, all: readonly Question[]): boolean =>
  all.some((other) => other.id !== q.id && other.elements[0]?.says === q.elements[0]?.says && other.elements.length < q.elements.length);

/** Features as an unseen trade would have them: neither the projection nor the bank has seen the trades that are read. */
function crossFitted(questions: readonly Question[], full: VectorOf): Sample[] {
  const trades = [...new Set(questions.flatMap((q) => [...q.elements, ...q.traps].flatMap((item) => item.says.map((p) => p.trade))))].sort();
  const foldOf = (trade: string) => Math.max(0, trades.indexOf(trade)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const projection: Projection = discriminant(
      classesOf(questions, full, (trade) => foldOf(trade) !== fold),
      DIMENSIONS,
    );
    const vectorOf: VectorOf = (text) => {
      const vector = full(text);
      return vector && project(projection, vector);
    };
    const bank = buildBank(questions, vectorOf);
    return bankSamples(
      bank,
      bankNearness(bank, vectorOf),
      (p) => foldOf(p.trade) !== fold,
      (p) => foldOf(p.trade) === fold,
    );
  }).flat();
}

await train();
