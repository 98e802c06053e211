import type { ConceptLogits, Cue } from '../hear/index.ts';
import { STORY_PARTS, type StoryPart } from '../result.ts';

/** Weights that tell the parts of a story apart, learnt from told stories. Every feature has a name, so that the table can be read. */
export type StoryModel = {
  /** Log odds of stems for each part (naive Bayes); clipped and tempered by the sentence's length they become the feature `words:<part>`. */
  readonly odds: Readonly<Record<StoryPart, ReadonlyMap<string, number>>>;
  readonly parts: Readonly<Record<StoryPart, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>>;
  /** Log probability that a part follows another, or begins the story. */
  readonly follows: Readonly<Record<StoryPart | 'start', Readonly<Record<StoryPart, number>>>>;
};

/** What one sentence of a story looks like. `place` is 0 at the beginning of the story and 1 at its end. */
export type StorySentence = { readonly stems: ReadonlySet<string>; readonly cues: readonly Cue[]; readonly concepts: ConceptLogits; readonly place: number };

const MOST_ODDS = 2.5;
const FEW_STEMS = 3;
/** Concepts surer than this say no more. */
const MOST_LOGIT = 4;

/** Named features of a sentence; what is not named is zero. */
export function storyFeatures(odds: StoryModel['odds'], sentence: StorySentence): Map<string, number> {
  const features = new Map<string, number>();
  for (const part of STORY_PARTS) {
    let sum = 0;
    for (const stem of sentence.stems) sum += Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds[part].get(stem) ?? 0));
    features.set(`words:${part}`, sum / Math.sqrt(sentence.stems.size + FEW_STEMS));
  }
  for (const cue of sentence.cues) features.set(`cue:${cue}`, 1);
  for (const [id, logit] of sentence.concepts) features.set(`concept:${id}`, Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit)));
  features.set('place', sentence.place);
  features.set('place:beginning', sentence.place <= EDGE ? 1 : 0);
  features.set('place:end', sentence.place >= 1 - EDGE ? 1 : 0);
  return features;
}

const EDGE = 0.12;

/** Log probability of each part, the sentence taken alone. */
export function partLogits(model: Pick<StoryModel, 'parts'>, features: ReadonlyMap<string, number>): Record<StoryPart, number> {
  const scores = STORY_PARTS.map((part) => {
    const { bias, weights } = model.parts[part];
    let sum = bias;
    for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
    return sum;
  });
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  return Object.fromEntries(STORY_PARTS.map((part, i) => [part, (scores[i] as number) - total])) as Record<StoryPart, number>;
}
