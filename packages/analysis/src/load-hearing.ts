import { type AskModel, buildWordings, type Ear, extendBank, itemSpecs, type Question, type Wordings, wordingTexts } from '@candor/core';
import { cachedEncoder, loadEnergeticEncoder, type Projection, projectedEncoder, readProjection, type SentenceEncoder } from '@candor/meaning';
import type { AnalyserOptions } from './analyser.ts';
import { readBank } from './bank-file.ts';
import { GENERATED, learntFiles, PROJECTION_NAME, WORDING_PROJECTION_NAME } from './generated.ts';
import { readModelFile } from './model-file.ts';
import { plainEncoder } from './plain-encoder.ts';
import { readProfiles } from './profiles-file.ts';
import { readStoryModel } from './story-file.ts';
import { readAskModel } from './turns-file.ts';
import { knownVectors, ownVectorsOf } from './vectors.ts';

/** Sentences that stay encoded between attempts. */
const CACHED_SENTENCES = 2000;

/** Hearing as it was loaded. */
export type Hearing = {
  readonly ear: Ear;
  readonly wordings: Wordings;
  /** What turns sentences into vectors, and those into vectors that tell elements apart; null when only words are heard. */
  readonly encoder: { readonly plain: SentenceEncoder; readonly projection: Projection } | null;
  /** What turns of an interview ask for. */
  readonly asks: AskModel;
  /** Its vectors tell questions apart. */
  readonly questionEncoder: SentenceEncoder | null;
};

/** Loads what hearing needs; where the encoder does not load, words alone are heard, and `onMeaningFailed` is told why. */
export async function loadHearing(known: readonly Question[], builtIn: ReadonlySet<Question>, options: AnalyserOptions): Promise<Hearing> {
  const own = known.filter((question) => !builtIn.has(question));
  if (options.meaning === 'off') return hearByWords(known, own, options);
  try {
    return await hearByMeaning(known, own, options);
  } catch (error) {
    options.onMeaningFailed?.(error);
    return hearByWords(known, own, options);
  }
}

async function hearByWords(known: readonly Question[], own: readonly Question[], options: AnalyserOptions): Promise<Hearing> {
  const files = learntFiles(options.learnt ?? GENERATED);
  const [{ withMeaning, wordsOnly }, bank, profiles, story, asks] = await Promise.all([
    readModelFile(files),
    readBank(files, false),
    readProfiles(files, false),
    readStoryModel(files, false),
    readAskModel(learntFiles(GENERATED), null),
  ]);
  return {
    ear: { bank: extendBank(bank, own, null), withMeaning, wordsOnly, profiles, story },
    wordings: buildWordings(known, null),
    asks,
    encoder: null,
    questionEncoder: null,
  };
}

async function hearByMeaning(known: readonly Question[], own: readonly Question[], options: AnalyserOptions): Promise<Hearing> {
  const files = learntFiles(options.learnt ?? GENERATED);
  const [loaded, { encoder: taught, withMeaning, wordsOnly }, bank, profiles, story, projection, questionProjection] = await Promise.all([
    typeof options.meaning === 'function' ? options.meaning() : loadEnergeticEncoder(),
    readModelFile(files),
    readBank(files, true),
    readProfiles(files, true),
    readStoryModel(files, true),
    readProjection(files.projection),
    readProjection(files.wordingProjection),
  ]);
  const plain = cachedEncoder(plainEncoder(loaded), CACHED_SENTENCES);
  const encoder = projectedEncoder(plain, projection, PROJECTION_NAME);
  const questionEncoder = projectedEncoder(plain, questionProjection, WORDING_PROJECTION_NAME);
  if (encoder.id !== taught) throw new Error(`hearing was taught with the encoder ${taught}, not with ${encoder.id}: run \`npm run train\` with the new one`);
  const cache = options.cacheFolder ?? null;
  const onFailed = options.onPartFailed ?? (() => undefined);
  const ownTexts = itemSpecs(own).flatMap((item) => [...item.says, ...item.nearMisses]);
  const ownVectors = await ownVectorsOf(ownTexts, encoder, cache, onFailed);
  const wordingVectors = await knownVectors(wordingTexts(known), questionEncoder, files.wordings, cache, onFailed);
  return {
    ear: { bank: extendBank(bank, own, ownVectors), withMeaning, wordsOnly, profiles, story },
    wordings: buildWordings(known, wordingVectors),
    asks: await readAskModel(learntFiles(GENERATED), plain.id),
    encoder: { plain, projection },
    questionEncoder,
  };
}
