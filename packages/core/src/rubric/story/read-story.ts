import type { Document } from '../../document/document.ts';
import { stemsOf } from '../hear/index.ts';
import type { HeardUnit } from '../read/heard.ts';
import { STORY_PARTS, type StoryPart, type StoryReading } from '../result.ts';
import { partLogits, type StoryModel, storyFeatures } from './story-model.ts';

/** How much the order in which stories are told counts beside the sentence itself; chosen on hands left out. */
export const ORDER_WEIGHT = 0.6;
/** A scrap plays no part. */
const LEAST_WORDS = 3;

/** Splits a story into its parts, a sentence at a time, whatever their order. `heard` are its sentences as the bank hears them. */
export function readStory(doc: Document, heard: readonly HeardUnit[], model: StoryModel): StoryReading {
  const bySpan = new Map(heard.filter(({ unit }) => unit.kind === 'sentence').map((one) => [one.unit.firstWord, one]));
  const told = doc.sentences.map((sentence) =>
    partLogits(
      model,
      storyFeatures(model.odds, {
        stems: new Set(stemsOf(sentence.text)),
        cues: bySpan.get(sentence.firstWord)?.stretch.cues ?? [],
        concepts: bySpan.get(sentence.firstWord)?.concepts ?? new Map(),
        place: doc.sentences.length > 1 ? sentence.index / (doc.sentences.length - 1) : 0,
      }),
    ),
  );
  const parts = likeliestParts(told, model, ORDER_WEIGHT);
  const sentences = doc.sentences.map((sentence, i) => (sentence.endWord - sentence.firstWord < LEAST_WORDS ? null : (parts[i] ?? null)));
  const words = Math.max(1, doc.words.length);
  const share = (part: StoryPart) =>
    Math.round((1000 * doc.sentences.reduce((sum, s) => sum + (sentences[s.index] === part ? s.endWord - s.firstWord : 0), 0)) / words) / 1000;
  return {
    sentences,
    shares: { situation: share('situation'), task: share('task'), action: share('action'), result: share('result'), lesson: share('lesson') },
  };
}

/** The likeliest parts of all sentences together (Viterbi): each sentence alone, and how parts follow each other. */
export function likeliestParts(
  sentences: readonly Readonly<Record<StoryPart, number>>[],
  { follows }: Pick<StoryModel, 'follows'>,
  orderWeight: number,
): StoryPart[] {
  let best = new Map<StoryPart, { readonly score: number; readonly path: readonly StoryPart[] }>();
  sentences.forEach((logits, i) => {
    const next = new Map<StoryPart, { score: number; path: readonly StoryPart[] }>();
    for (const part of STORY_PARTS) {
      const ways = i === 0 ? [{ score: orderWeight * follows.start[part], path: [] as readonly StoryPart[] }] : [];
      for (const [before, { score, path }] of best) ways.push({ score: score + orderWeight * follows[before][part], path });
      const way = ways.reduce((a, b) => (b.score > a.score ? b : a));
      next.set(part, { score: way.score + logits[part], path: [...way.path, part] });
    }
    best = next;
  });
  return [...[...best.values()].reduce((a, b) => (b.score > a.score ? b : a), { score: Number.NEGATIVE_INFINITY, path: [] as readonly StoryPart[] }).path];
}
