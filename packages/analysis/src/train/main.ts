import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadBuiltInPacks, loadKinds, loadTeaching } from '@candor/content';
import { COMMITTED_FROM, knownStems, PARTLY_FROM, type Question, type VectorOf, wordingTexts } from '@candor/core';
import { loadEnergeticEncoder, loadOnnxEncoder, project, projectionBytes, type SentenceEncoder, VectorStore } from '@candor/meaning';
import { bankBytes } from '../bank-file.ts';
import { GENERATED, inputHashOf, type LearntFiles, learntFiles, learntFolderOf, PROJECTION_NAME, WORDING_PROJECTION_NAME } from '../generated.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { profilesBytes } from '../profiles-file.ts';
import { rowBytes } from '../row-file.ts';
import { storyBytes } from '../story-file.ts';
import { discriminant } from './discriminant.ts';
import { makeFold } from './fold.ts';
import { answerTexts, parseAnswer, retoldAsSpoken } from './hear-answers.ts';
import { learn } from './learn.ts';
import { materialOf } from './material.ts';
import { learnProfiles } from './profiles.ts';
import { reportOn } from './report.ts';

const WORDING_DIMENSIONS = 48;
/** Full vectors are kept between runs outside the repository's files, a file an encoder: making them takes minutes. */
const CACHE = path.join(import.meta.dirname, '../../../../node_modules/.cache/candor');

/**
 * Rebuilds what is learnt from the content alone, and prints how well hands that were left out are heard. `--encoder FOLDER` does so for an encoder of one's own and keeps it in that folder.
 * `--report` also measures trades left out and the learning curve, for the benchmarks.
 */
async function train(): Promise<void> {
  const known = (await loadBuiltInPacks()).flatMap((pack) => pack.questions);
  const questions = [...known, ...(await loadKinds())];
  const teaching = await loadTeaching(questions);
  const { encoder: folder, report } = parseArgs({ options: { encoder: { type: 'string' }, report: { type: 'boolean' } } }).values;
  const encoder = plainEncoder(await (folder === undefined ? loadEnergeticEncoder() : broughtEncoder(folder)));
  const answers = teaching.answers.map(parseAnswer);
  const items = materialOf(questions, teaching);
  const sentences = items.flatMap((item) => [...item.says, ...item.nearMisses].map((sentence) => sentence.text));
  const full = await fullVectors(
    [
      ...sentences,
      ...answerTexts(answers),
      ...[...teaching.answers, ...teaching.answersByQuestion].flatMap((answer) => answer.lines.map((line) => line.text)),
      ...answerTexts(teaching.retold.map(retoldAsSpoken).map(parseAnswer)),
      ...teaching.retold.flatMap(({ lines }) => lines),
      ...teaching.stories.flatMap((story) => story.lines.map((line) => line.text)),
      ...wordingTexts(questions),
    ],
    encoder,
  );

  const learnt = learn(known, items, answers, teaching.retold, teaching.stories, full, (line) => process.stdout.write(`${line}\n`));
  const whole = makeFold(items, full, () => true, teaching.retold);
  const profiles = learnProfiles(known, [...teaching.answers, ...teaching.answersByQuestion], full);
  const texts = [...new Set(items.flatMap((item) => [...item.says, ...item.nearMisses].map((sentence) => sentence.text)))];

  const out = folder === undefined ? GENERATED : learntFolderOf(folder);
  const files = learntFiles(out);
  const inputHash = inputHashOf(questions, teaching);
  await mkdir(out, { recursive: true });
  await writeFile(files.projection, projectionBytes(whole.projection));
  await writeFile(files.rows, rowBytes(texts.map((text) => whole.vectorOf(text) as Float32Array)));
  await writeFile(
    files.bank,
    bankBytes(
      inputHash,
      whole.bank,
      texts.map((text) => knownStems(whole.bank.vocabulary, text)),
    ),
  );
  await writeFile(files.profiles, profilesBytes(inputHash, { ...profiles, ...learnt.ranking }));
  const head = { inputHash, encoder: `${encoder.id}+${PROJECTION_NAME}`, sentences: texts.length };
  await writeFile(files.model, `${JSON.stringify({ ...head, withMeaning: learnt.withMeaning, wordsOnly: learnt.wordsOnly }, null, 2)}\n`);
  await writeFile(files.story, storyBytes(inputHash, learnt.story));
  await trainWordings(known, encoder, full, files);
  if (report) {
    const found = reportOn(items, answers, full, learnt.withMeaning, { element: PARTLY_FROM, trap: COMMITTED_FROM });
    await writeFile(files.report, `${JSON.stringify({ inputHash, ...found }, null, 2)}\n`);
  }
}

async function broughtEncoder(folder: string): Promise<SentenceEncoder> {
  const loaded = await loadOnnxEncoder(folder);
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

/** The space in which questions are compared: one class a question, made of its wordings. */
async function trainWordings(known: readonly Question[], encoder: SentenceEncoder, full: VectorOf, files: LearntFiles): Promise<void> {
  const classes = known.map((question) => wordingTexts([question]).map((text) => full(text) as Float32Array));
  const projection = discriminant(classes, WORDING_DIMENSIONS);
  const space: SentenceEncoder = {
    id: `${encoder.id}+${WORDING_PROJECTION_NAME}`,
    dimensions: WORDING_DIMENSIONS,
    encode: async (texts) => texts.map((text) => project(projection, full(text) as Float32Array)),
  };
  const store = VectorStore.empty(space);
  await store.add(wordingTexts(known), space);
  await writeFile(files.wordingProjection, projectionBytes(projection));
  await store.write(files.wordings);
}

async function fullVectors(texts: readonly string[], encoder: SentenceEncoder): Promise<VectorOf> {
  await mkdir(CACHE, { recursive: true });
  const file = path.join(CACHE, `full-vectors-${encoder.id.replace(/[^\w.-]/g, '_')}.bin`);
  const store = await VectorStore.read(file, encoder);
  const added = await store.add(texts, encoder, (done, of) => process.stderr.write(`\rencoding ${done} of ${of} sentences`));
  if (added > 0) {
    process.stderr.write('\n');
    await store.write(file);
  }
  return (text) => store.get(text);
}

await train();
