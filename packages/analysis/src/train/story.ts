import {
  type ConceptLogits,
  conceptLogits,
  cuesOf,
  type HearModels,
  likeliestParts,
  ORDER_WEIGHT,
  partLogits,
  STORY_PARTS,
  type StoryModel,
  type StoryPart,
  type StorySentence,
  stemsOf,
  storyFeatures,
  stretchOf,
  type ToldStory,
} from '@candor/core';
import type { Fold } from './fold.ts';

export type ReadStoryLine = StorySentence & { readonly part: StoryPart };

/** The lines of a story as a bank hears them. Concepts are heard with a bank that has not seen the hand. */
export function readLines(fold: Fold, models: HearModels, story: ToldStory, withMeaning: boolean): ReadStoryLine[] {
  return story.lines.map(({ text, part }, i) => {
    const stretch = stretchOf(fold.bank, text, withMeaning ? (fold.vectorOf(text) ?? null) : null);
    const concepts: ConceptLogits = conceptLogits(fold.bank, models, stretch);
    return { part, stems: new Set(stemsOf(text)), cues: cuesOf(text), concepts, place: story.lines.length > 1 ? i / (story.lines.length - 1) : 0 };
  });
}

const SMOOTHING_LINES = 8;

/** Log odds of stems a part, with the lines named in `but` left out. */
function learnOdds(lines: readonly ReadStoryLine[]): StoryModel['odds'] {
  const counts = new Map<string, number>();
  for (const line of lines) for (const stem of line.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return Object.fromEntries(
    STORY_PARTS.map((part) => {
      const own = lines.filter((line) => line.part === part);
      const ownCounts = new Map<string, number>();
      for (const line of own) for (const stem of line.stems) ownCounts.set(stem, (ownCounts.get(stem) ?? 0) + 1);
      const odds = [...counts].flatMap(([stem, count]): [string, number][] => {
        const share = count / lines.length;
        const weight = Math.log(((ownCounts.get(stem) ?? 0) + SMOOTHING_LINES * share) / (own.length + SMOOTHING_LINES)) - Math.log(share);
        return Math.abs(weight) < LEAST_ODDS ? [] : [[stem, Math.round(weight * 100) / 100]];
      });
      return [part, new Map(odds)];
    }),
  ) as unknown as StoryModel['odds'];
}

const LEAST_ODDS = 0.15;
const STEPS = 400;
const RATE = 0.5;
const RIDGE = 6e-3;

/** Fits a softmax model on named features by gradient descent: deterministic. Odds a line is read with are learnt without its own hand. */
export function fitStory(stories: readonly { readonly hand: number; readonly lines: readonly ReadStoryLine[] }[]): StoryModel {
  const hands = [...new Set(stories.map((story) => story.hand))];
  const oddsWithout = new Map(hands.map((hand) => [hand, learnOdds(stories.filter((story) => story.hand !== hand).flatMap((story) => story.lines))]));
  const rows = stories.flatMap((story) =>
    story.lines.map((line) => ({ part: line.part, features: storyFeatures(oddsWithout.get(story.hand) as StoryModel['odds'], line) })),
  );
  const names = [...new Set(rows.flatMap(({ features }) => [...features.keys()]))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const X = rows.map(({ features }) => {
    const x = new Float64Array(names.length);
    for (const [name, value] of features) x[at.get(name) as number] = value;
    return x;
  });
  const mean = names.map((_, i) => X.reduce((sum, x) => sum + (x[i] as number), 0) / X.length);
  const deviation = names.map((_, i) => Math.sqrt(X.reduce((sum, x) => sum + ((x[i] as number) - (mean[i] as number)) ** 2, 0) / X.length) || 1);
  for (const x of X) names.forEach((_, i) => void x.fill(((x[i] as number) - (mean[i] as number)) / (deviation[i] as number), i, i + 1));
  const weights = STORY_PARTS.map(() => new Float64Array(names.length));
  const bias = new Float64Array(STORY_PARTS.length);
  for (let step = 0; step < STEPS; step++) {
    const gradients = STORY_PARTS.map(() => new Float64Array(names.length));
    const biasGradient = new Float64Array(STORY_PARTS.length);
    X.forEach((x, r) => {
      const scores = weights.map((w, p) => w.reduce((sum, value, i) => sum + value * (x[i] as number), bias[p] as number));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      STORY_PARTS.forEach((part, p) => {
        const error = (shares[p] as number) / total - (rows[r]?.part === part ? 1 : 0);
        biasGradient[p] = (biasGradient[p] as number) + error;
        const gradient = gradients[p] as Float64Array;
        for (let i = 0; i < names.length; i++) gradient[i] = (gradient[i] as number) + error * (x[i] as number);
      });
    });
    weights.forEach((w, p) => {
      bias[p] = (bias[p] as number) - (RATE * (biasGradient[p] as number)) / X.length;
      for (let i = 0; i < names.length; i++) w[i] = (w[i] as number) - RATE * ((gradients[p]?.[i] as number) / X.length + RIDGE * (w[i] as number));
    });
  }
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  const parts = STORY_PARTS.map((part, p) => {
    const own = names.map((_, i) => (weights[p]?.[i] as number) / (deviation[i] as number));
    const shift = own.reduce((sum, w, i) => sum + w * (mean[i] as number), 0);
    return [part, { bias: round((bias[p] as number) - shift), weights: Object.fromEntries(names.map((name, i) => [name, round(own[i] as number)])) }];
  });
  return {
    odds: learnOdds(stories.flatMap((story) => story.lines)),
    parts: Object.fromEntries(parts) as StoryModel['parts'],
    follows: learnOrder(stories.map((story) => story.lines.map((line) => line.part))),
  };
}

function learnOrder(stories: readonly (readonly StoryPart[])[]): StoryModel['follows'] {
  const rowOf = (next: readonly StoryPart[]) =>
    Object.fromEntries(
      STORY_PARTS.map((part) => [
        part,
        Math.round(1000 * Math.log((next.filter((one) => one === part).length + 1) / (next.length + STORY_PARTS.length))) / 1000,
      ]),
    ) as Record<StoryPart, number>;
  const after = (before: StoryPart) => stories.flatMap((parts) => parts.filter((_, i) => i > 0 && parts[i - 1] === before));
  return {
    start: rowOf(stories.flatMap((parts) => parts.slice(0, 1))),
    ...(Object.fromEntries(STORY_PARTS.map((part) => [part, rowOf(after(part))])) as Record<StoryPart, Record<StoryPart, number>>),
  };
}

/** Macro F1 of a model on stories it has not seen. */
export function storyF1(read: readonly { readonly lines: readonly ReadStoryLine[]; readonly model: StoryModel }[], orderWeight = ORDER_WEIGHT): number {
  const pairs = read.flatMap(({ lines, model }) => {
    const parts = likeliestParts(
      lines.map((line) => partLogits(model, storyFeatures(model.odds, line))),
      model,
      orderWeight,
    );
    return lines.map((line, i) => ({ there: line.part, said: parts[i] }));
  });
  const f1s = STORY_PARTS.map((part) => {
    const hits = pairs.filter(({ there, said }) => there === part && said === part).length;
    return (2 * hits) / Math.max(1, pairs.filter(({ there }) => there === part).length + pairs.filter(({ said }) => said === part).length);
  });
  return f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
}
