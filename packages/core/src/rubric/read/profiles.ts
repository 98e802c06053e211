import { dot, stemsOf } from '../hear/index.ts';

/** Stems and pairs of neighbouring stems of a text: what whole answers are compared by. */
export function gramsOf(text: string): Set<string> {
  const stems = stemsOf(text);
  return new Set([...stems, ...stems.slice(1).map((stem, i) => `${stems[i]}_${stem}`)]);
}

/** What is looked at when questions are ranked for an answer. `includes` is 1 for a question made of others, whose answers all resemble it. */
export type RankFeatures = {
  readonly words: number;
  readonly telling: number;
  readonly meaning: number;
  readonly nearest: number;
  readonly covered: number;
  readonly includes: number;
};
/** How they weigh: `rough` among all questions, before their elements are listened to; `close` among the best of them. */
export type RankWeights = { readonly rough: RankFeatures; readonly close: RankFeatures };

/** How answers to each question talk, learnt from spoken answers and from the phrasings put together as answers. */
export type QuestionProfiles = {
  /** Grams of more than one answer, each with the share of answers that have it. */
  readonly grams: ReadonlyMap<string, { readonly id: number; readonly share: number }>;
  /** What each gram tells for each question against all others, in steps of {@link TELLING_STEP}: a row a gram by its number, a question a column. Rare grams, which have the last numbers, have no row. */
  readonly telling: Int8Array;
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

type Gram = { readonly id: number; readonly share: number };
/** What is remembered of profiles: the place of each, and by a gram's number its odds for all of them in a row, worked out when it is first met. */
type Remembered = { readonly places: ReadonlyMap<QuestionProfile, number>; readonly odds: Map<number, Float64Array> };
const remembered = new WeakMap<QuestionProfiles, Remembered>();
/** The odds of the last answers' grams: all questions are asked about the same ones. */
const looked = new WeakMap<ReadonlySet<string>, { readonly profiles: QuestionProfiles; readonly rows: readonly Float64Array[] }>();

function rememberedOf(profiles: QuestionProfiles): Remembered {
  const known = remembered.get(profiles);
  if (known) return known;
  const fresh = { places: new Map([...profiles.questions.values()].map((profile, place) => [profile, place])), odds: new Map<number, Float64Array>() };
  remembered.set(profiles, fresh);
  return fresh;
}

const knownGrams = (profiles: QuestionProfiles, grams: ReadonlySet<string>): Gram[] => [...grams].flatMap((gram) => profiles.grams.get(gram) ?? []);

/** For every gram that is known, its odds for all profiles in their order. */
function oddsRows(profiles: QuestionProfiles, grams: ReadonlySet<string>, odds: Map<number, Float64Array>): readonly Float64Array[] {
  const before = looked.get(grams);
  if (before?.profiles === profiles) return before.rows;
  const all = [...profiles.questions.values()];
  const rows = knownGrams(profiles, grams).map((gram) => {
    const known = odds.get(gram.id);
    if (known) return known;
    const row = new Float64Array(all.length);
    for (let i = 0; i < row.length; i++) row[i] = gramOdds(all[i] as QuestionProfile, gram);
    odds.set(gram.id, row);
    return row;
  });
  looked.set(grams, { profiles, rows });
  return rows;
}

function gramOdds(profile: QuestionProfile, { id, share }: Gram): number {
  const own = ((profile.counts.get(id) ?? 0) + SMOOTHING_ANSWERS * share) / (profile.answers + SMOOTHING_ANSWERS);
  return Math.max(LEAST_ODDS, Math.min(MOST_ODDS, Math.log(own / share)));
}

/** How much oftener answers to this question have the words of this answer than other answers do: clipped log odds, summed and tempered by length. */
export function wordsFit(profiles: QuestionProfiles, profile: QuestionProfile, grams: ReadonlySet<string>): number {
  const { places, odds } = rememberedOf(profiles);
  const place = places.get(profile);
  let sum = 0;
  if (place === undefined) for (const gram of knownGrams(profiles, grams)) sum += gramOdds(profile, gram);
  else for (const row of oddsRows(profiles, grams, odds)) sum += row[place] as number;
  return sum / Math.sqrt(grams.size + 1);
}

/** One step of what a gram tells. */
export const TELLING_STEP = 0.0025;

/** What the last answer's grams tell for all questions. */
const told = new WeakMap<ReadonlySet<string>, { readonly profiles: QuestionProfiles; readonly sums: Float64Array }>();

/** How clearly the words of this answer tell for this question and against all others: what each gram tells, the rarer the more, tempered by how many there are. */
export function tellingFit(profiles: QuestionProfiles, profile: QuestionProfile, grams: ReadonlySet<string>): number {
  const place = rememberedOf(profiles).places.get(profile);
  if (place === undefined) return 0;
  const before = told.get(grams);
  const sums = before?.profiles === profiles ? before.sums : toldBy(profiles, grams);
  if (sums !== before?.sums) told.set(grams, { profiles, sums });
  return sums[place] as number;
}

function toldBy({ telling, questions, ...profiles }: QuestionProfiles, grams: ReadonlySet<string>): Float64Array {
  const sums = new Float64Array(questions.size);
  let square = 0;
  for (const gram of grams) {
    const known = profiles.grams.get(gram);
    if (!known || (known.id + 1) * sums.length > telling.length) continue;
    const rarity = rarityOf(known.share);
    square += rarity * rarity;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + rarity * (telling[known.id * sums.length + i] as number);
  }
  const scale = TELLING_STEP / Math.sqrt(square || 1);
  return sums.map((sum) => sum * scale);
}

/** A gram that every answer has weighs nothing. */
export const rarityOf = (share: number): number => Math.sqrt(Math.max(0, -Math.log(share)));

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
