import { closest, coveredOf, type Ear, type HeardUnit, type RankFeatures, roughFeatures, type VectorOf, weigh } from '@candor/core';

type Candidate = RankFeatures & { readonly id: string };
/** For one answer, the features of the questions, and which of them it answers (-1 where that is not among them). */
export type RankLesson = { readonly candidates: readonly Candidate[]; readonly right: number };
/** A read answer, whose questions have not been listened to closely yet. */
export type RoughLesson = RankLesson & { readonly heard: readonly HeardUnit[]; readonly ear: Omit<Ear, 'story'> };

const NAMES = ['words', 'telling', 'meaning', 'nearest', 'covered', 'includes'] as const;

export function roughLesson(ear: Omit<Ear, 'story'>, heard: readonly HeardUnit[], question: string, rawOf: VectorOf | null): RoughLesson {
  const candidates = roughFeatures(ear, heard, rawOf);
  return { candidates, right: candidates.findIndex((one) => one.id === question), heard, ear };
}

/** The questions that stay after the rough look, with how much of each is covered. */
export function closeLesson({ candidates, right, heard, ear }: RoughLesson, rough: RankFeatures): RankLesson {
  const close = closest(candidates, rough).map((one) => ({ ...one, covered: coveredOf(ear, one.id, heard) }));
  return { candidates: close, right: close.findIndex((one) => one.id === candidates[right]?.id) };
}

const STEPS = 600;
const RATE = 0.5;
const RIDGE = 3e-3;

/** Fits the weights so that the question that was answered gets the largest share (conditional logit). */
export function fitRanking(all: readonly RankLesson[]): RankFeatures {
  const lessons = all.filter((lesson) => lesson.right >= 0);
  const deviation = NAMES.map((name) => {
    const spread = lessons.map(({ candidates }) => {
      const mean = candidates.reduce((sum, one) => sum + one[name], 0) / candidates.length;
      return candidates.reduce((sum, one) => sum + (one[name] - mean) ** 2, 0) / candidates.length;
    });
    return Math.sqrt(spread.reduce((sum, x) => sum + x, 0) / spread.length) || 1;
  });
  const rows = lessons.map(({ candidates, right }) => ({ right, all: candidates.map((one) => NAMES.map((name, i) => one[name] / (deviation[i] as number))) }));
  const weights = NAMES.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = NAMES.map(() => 0);
    for (const { all, right } of rows) {
      const logits = all.map((x) => x.reduce((sum, value, i) => sum + value * (weights[i] as number), 0));
      const most = Math.max(...logits);
      const shares = logits.map((logit) => Math.exp(logit - most));
      const total = shares.reduce((sum, x) => sum + x, 0);
      all.forEach((x, j) => {
        const error = (shares[j] as number) / total - (j === right ? 1 : 0);
        x.forEach((value, i) => {
          gradient[i] = (gradient[i] as number) + error * value;
        });
      });
    }
    gradient.forEach((g, i) => {
      weights[i] = (weights[i] as number) - RATE * (g / rows.length + RIDGE * (weights[i] as number));
    });
  }
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return Object.fromEntries(NAMES.map((name, i) => [name, round((weights[i] as number) / (deviation[i] as number))])) as RankFeatures;
}

/** Share of answers whose question comes first, and among the first three, of the questions that are told apart. */
export function rankedRight(lessons: readonly RankLesson[], weights: RankFeatures, among: (id: string) => boolean): { first: number; three: number } {
  const places = lessons.map(({ candidates, right }) => {
    const own = candidates[right];
    return own ? candidates.filter((one) => among(one.id) && weigh(weights, one) > weigh(weights, own)).length : Number.POSITIVE_INFINITY;
  });
  return { first: places.filter((place) => place === 0).length / places.length, three: places.filter((place) => place < 3).length / places.length };
}
