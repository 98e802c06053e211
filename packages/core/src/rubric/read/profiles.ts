import { dot, stemsOf } from '../hear/index.ts';

/** Stems and pairs of neighbouring stems of a text: what whole answers are compared by. */
export function gramsOf(text: string): Set<string> {
  const stems = stemsOf(text);
  return new Set([...stems, ...stems.slice(1).map((stem, i) => `${stems[i]}_${stem}`)]);
}

/** What is looked at when questions are ranked for an answer. `includes` is 1 for a question made of others, whose answers all resemble it. */
export type RankFeatures = { readonly words: number; readonly meaning: number; readonly nearest: number; readonly covered: number; readonly includes: number };
/** How they weigh: `rough` among all questions, before their elements are listened to; `close` among the best of them. */
export type RankWeights = { readonly rough: RankFeatures; readonly close: RankFeatures };

/** How answers to each question talk, learnt from spoken answers and from the phrasings put together as answers. */
export type QuestionProfiles = {
  /** Grams of more than one answer, each with the share of answers that have it. */
  readonly grams: ReadonlyMap<string, { readonly id: number; readonly share: number }>;
  /** Turns a mean sentence vector into one that tells questions apart; null without an encoder. */
  readonly space: AnswerSpace | null;
  readonly questions: ReadonlyMap<string, QuestionProfile>;
  readonly withMeaning: RankWeights;
  readonly wordsOnly: RankWeights;
};

export type QuestionProfile = {
  /** Answers that it was learnt from. */
  readonly answers: number;
  /** How many of them have each gram, by the gram's number. */
  readonly counts: Pick<ReadonlyMap<number, number>, 'get'>;
  readonly centre: Float32Array | null;
  /** The answers themselves in that space, one after the other; empty without an encoder. */
  readonly wholes: readonly Float32Array[];
  readonly includesOthers: boolean;
};

/** Subtract `mean`, multiply by `matrix` (row-major), scale to length one. */
export type AnswerSpace = { readonly mean: Float32Array; readonly matrix: Float32Array };

const SMOOTHING_ANSWERS = 14;
const MOST_ODDS = 2.5;
const LEAST_ODDS = -1.5;

/** Odds that were worked out already, by the gram's number: answers share most of their words. NaN where nobody asked yet. */
const remembered = new WeakMap<QuestionProfiles, WeakMap<QuestionProfile, Float64Array>>();

function rememberedOdds(profiles: QuestionProfiles, profile: QuestionProfile): Float64Array {
  const all = remembered.get(profiles) ?? new WeakMap<QuestionProfile, Float64Array>();
  remembered.set(profiles, all);
  const own = all.get(profile) ?? new Float64Array(profiles.grams.size).fill(Number.NaN);
  all.set(profile, own);
  return own;
}

type Gram = { readonly id: number; readonly share: number };
const looked = new WeakMap<ReadonlySet<string>, { readonly profiles: QuestionProfiles; readonly known: readonly Gram[] }>();

/** The grams that profiles know, looked up once for all questions. */
function knownGrams(profiles: QuestionProfiles, grams: ReadonlySet<string>): readonly Gram[] {
  const before = looked.get(grams);
  if (before?.profiles === profiles) return before.known;
  const known = [...grams].flatMap((gram) => profiles.grams.get(gram) ?? []);
  looked.set(grams, { profiles, known });
  return known;
}

function gramOdds(profile: QuestionProfile, { id, share }: Gram): number {
  const own = ((profile.counts.get(id) ?? 0) + SMOOTHING_ANSWERS * share) / (profile.answers + SMOOTHING_ANSWERS);
  return Math.max(LEAST_ODDS, Math.min(MOST_ODDS, Math.log(own / share)));
}

/** How much oftener answers to this question have the words of this answer than other answers do: clipped log odds, summed and tempered by length. */
export function wordsFit(profiles: QuestionProfiles, profile: QuestionProfile, grams: ReadonlySet<string>): number {
  const odds = rememberedOdds(profiles, profile);
  let sum = 0;
  for (const known of knownGrams(profiles, grams)) {
    if (Number.isNaN(odds[known.id])) odds[known.id] = gramOdds(profile, known);
    sum += odds[known.id] as number;
  }
  return sum / Math.sqrt(grams.size + 1);
}

/** Cosine of the whole answer with the question's answers, in the space that tells questions apart. */
export const meaningFit = (profile: QuestionProfile, whole: Float32Array | null): number => (profile.centre && whole ? dot(profile.centre, whole) : 0);

/** How many of the nearest answers make the mean. */
const NEAREST_ANSWERS = 3;

/** Mean cosine with the question's nearest answers. */
export function nearestFit(profile: QuestionProfile, whole: Float32Array | null): number {
  if (!whole || profile.wholes.length === 0) return 0;
  const nearest = profile.wholes
    .map((one) => dot(one, whole))
    .sort((a, b) => b - a)
    .slice(0, NEAREST_ANSWERS);
  return nearest.reduce((sum, x) => sum + x, 0) / nearest.length;
}

/** The mean of an answer's sentence vectors in that space; null without vectors. */
export function wholeAnswer(space: AnswerSpace | null, vectors: readonly Float32Array[]): Float32Array | null {
  if (!space || vectors.length === 0) return null;
  const mean = new Float32Array(space.mean.length);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (vector[i] as number);
  const length = Math.hypot(...mean) || 1;
  const out = new Float32Array(space.matrix.length / mean.length);
  for (let row = 0; row < out.length; row++)
    for (let i = 0; i < mean.length; i++)
      out[row] = (out[row] as number) + (space.matrix[row * mean.length + i] as number) * ((mean[i] as number) / length - (space.mean[i] as number));
  const size = Math.hypot(...out) || 1;
  return out.map((x) => x / size);
}
