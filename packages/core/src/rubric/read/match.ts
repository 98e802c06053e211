import type { HearUnit, VectorOf } from '../hear/index.ts';
import { type Ear, type HeardUnit, hearQuestion } from './heard.ts';
import { gramsOf, meaningFit, nearestFit, type RankFeatures, tellingFit, wholeAnswer, wordsFit } from './profiles.ts';

/** `score` is a probability among the known questions. */
export type Ranked = { readonly id: string; readonly score: number /** Mean probability of the question's elements, 0–1. */; readonly covered: number };

/** So many questions that fit by words and meaning are listened to closely; the rest cannot win any more. */
export const CLOSELY = 10;

/** The known questions that an answer may serve, best first. `rawOf` gives the encoder's own vectors, before they are turned towards elements; without an encoder (null) words alone are counted. */
export function rankAnswers(ear: Omit<Ear, 'story'>, heard: readonly HeardUnit[], rawOf: VectorOf | null): Ranked[] {
  const rough = roughFeatures(ear, heard, rawOf);
  if (rough.length === 0) return [];
  const weights = heard[0]?.stretch.vector ? ear.profiles.withMeaning : ear.profiles.wordsOnly;
  const close = closest(rough, weights.rough).map((one) => ({ ...one, covered: coveredOf(ear, one.id, heard) }));
  const logits = close.map((one) => weigh(weights.close, one));
  const most = Math.max(...logits);
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
  return close
    .map(({ id, covered }, i) => ({ id, covered, score: Math.round((1000 * Math.exp((logits[i] as number) - most)) / total) / 1000 }))
    .sort((a, b) => b.score - a.score || b.covered - a.covered || (a.id < b.id ? -1 : 1));
}

/** The questions that fit best by words and meaning, best first. */
export const closest = <T extends RankFeatures & { readonly id: string }>(rough: readonly T[], weights: RankFeatures): T[] =>
  [...rough].sort((a, b) => weigh(weights, b) - weigh(weights, a) || (a.id < b.id ? -1 : 1)).slice(0, CLOSELY);

export const weigh = (weights: RankFeatures, features: RankFeatures): number =>
  weights.words * features.words +
  weights.telling * features.telling +
  weights.meaning * features.meaning +
  weights.nearest * features.nearest +
  weights.covered * features.covered +
  weights.includes * features.includes;

/** Words and meaning for every question of the bank that has a profile; what is covered is not looked at yet. */
export function roughFeatures(ear: Omit<Ear, 'story'>, heard: readonly HeardUnit[], rawOf: VectorOf | null): ({ readonly id: string } & RankFeatures)[] {
  const sentences = heard.filter(({ unit }) => unit.kind === 'sentence');
  if (sentences.length === 0) return [];
  const grams = gramsOf(textOf(sentences.map(({ unit }) => unit)));
  const whole = wholeAnswer(
    ear.profiles.space,
    sentences.flatMap(({ unit }) => rawOf?.(unit.text) ?? []),
  );
  return [...ear.profiles.questions].map(([id, profile]) => ({
    id,
    words: wordsFit(ear.profiles, profile, grams),
    telling: tellingFit(ear.profiles, profile, grams),
    meaning: meaningFit(profile, whole),
    nearest: nearestFit(profile, whole),
    covered: 0,
    includes: profile.includesOthers ? 1 : 0,
  }));
}

/** Mean probability of a question's elements. */
export function coveredOf(ear: Omit<Ear, 'story'>, id: string, heard: readonly HeardUnit[]): number {
  const elements = hearQuestion(
    ear,
    id,
    heard.filter(({ unit }) => unit.kind !== 'pair'),
  ).filter(({ item }) => item.kind === 'element');
  return elements.reduce((sum, one) => sum + one.probability, 0) / Math.max(1, elements.length);
}

const textOf = (units: readonly HearUnit[]): string => units.map((unit) => unit.text).join('. ');
